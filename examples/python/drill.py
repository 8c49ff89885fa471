from cdktf import App, TerraformStack
from cdktf_alicloud_restore import (
    AlirestoreProvider,
    Check,
    DrillObjectives,
    Duration,
    InstancePath,
    RecoveryPoint,
    RestoreDrill,
    RestoreTarget,
)

app = App()
stack = TerraformStack(app, "drill")

AlirestoreProvider(stack, "alirestore", region="cn-hangzhou")

drill = RestoreDrill(
    stack,
    "shop",
    owner="team-shop",
    objectives=DrillObjectives(rto=Duration.hours(2)),
)

drill.add_restore(
    "orders",
    recovery_point=RecoveryPoint.snapshot(
        vault_id="v-0001abcd", snapshot_id="s-0001abcd"
    ),
    target=RestoreTarget.ecs_files(instance_id="i-0002abcd", path="/restore"),
    rto=Duration.minutes(45),
)
drill.add_restore(
    "invoices",
    recovery_point=RecoveryPoint.snapshot(
        vault_id="v-0001abcd", snapshot_id="s-0002abcd"
    ),
    target=RestoreTarget.oss_bucket(bucket="restored-invoices"),
    after=["orders"],
)

drill.add_check(
    "files",
    check=Check.in_instance(
        instance_id="i-0002abcd",
        path=InstancePath(path="/restore", min_files=100),
    ),
)
drill.add_validation(
    "results", command=["sh", "-c", 'cat "$ALIRESTORE_RESULTS_FILE"']
)  # your own check
drill.add_cleanup("wipe", command=["echo", "your own clean-up"])

app.synth()
