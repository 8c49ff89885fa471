"""Twenty shards are restored at once, though Terraform runs ten operations at a time,
and one gate waits for all."""

from cdktf import App, TerraformOutput, TerraformStack
from cdktf_alicloud_restore import (
    AlirestoreProvider,
    Duration,
    PartialPolicy,
    RecoveryPoint,
    RestoreGate,
    RestoreJob,
    RestoreTarget,
)

app = App()
stack = TerraformStack(app, "gate")

AlirestoreProvider(stack, "alirestore", region="cn-hangzhou")

shards = [f"shard-{number}" for number in range(1, 21)]


def restore(shard: str) -> RestoreJob:
    return RestoreJob(
        stack,
        shard,
        recovery_point=RecoveryPoint.snapshot(
            vault_id="v-0001abcd", snapshot_id="s-0001abcd"
        ),
        target=RestoreTarget.ecs_files(
            instance_id="i-0002abcd",
            path=f"/restore/{shard}",
            include=[f"/srv/{shard}"],
        ),
        wait_for_completion=False,
        on_partial=PartialPolicy.WARN,
    )


gate = RestoreGate(
    stack,
    "shards",
    restore_jobs={shard: restore(shard) for shard in shards},
    on_partial=PartialPolicy.WARN,
    timeout=Duration.hours(6),
)

TerraformOutput(
    stack,
    "restored",
    value=f"{gate.succeeded} of {len(shards)} shards in {gate.duration_seconds} s",
)
first = gate.result("shard-1")
TerraformOutput(stack, "first", value=f"{first.status}: {first.bytes_done} bytes")

app.synth()
