"""Twelve of all sources that are backed up, others in each run, each restored to a directory of its own and looked at."""

from cdktf import App, TerraformStack
from cdktf_alicloud_restore import (
    AlirestoreProvider,
    Check,
    DrillObjectives,
    Duration,
    InstancePath,
    RestoreDrill,
    RestoreTarget,
    SelectedSource,
    SelectionSample,
)

app = App()
stack = TerraformStack(app, "selection")

AlirestoreProvider(stack, "alirestore", region="cn-hangzhou")

drill = RestoreDrill(
    stack, "sampled", objectives=DrillObjectives(rto=Duration.hours(2))
)

restored = f"/drill/{SelectedSource.NAME}"
drill.add_selection(
    "files",
    vault_ids=["v-0001abcd"],
    max_age=Duration.hours(48),
    sample=SelectionSample(size=12),
    target=RestoreTarget.ecs_files(instance_id="i-0002abcd", path=restored),
    checks={
        "path": Check.in_instance(
            instance_id="i-0002abcd",
            path=InstancePath(path=restored, min_files=1),
        )
    },
)

app.synth()
