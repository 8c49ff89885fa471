from cdktf import App, TerraformOutput, TerraformStack
from cdktf_alicloud_restore import (
    AlirestoreProvider,
    Duration,
    PartialPolicy,
    RecoveryPoint,
    RestoreJob,
    RestoreTarget,
)

app = App()
stack = TerraformStack(app, "restore")

AlirestoreProvider(stack, "alirestore", region="cn-hangzhou")

orders = RestoreJob(
    stack,
    "orders",
    recovery_point=RecoveryPoint.snapshot(
        vault_id="v-0001abcd", snapshot_id="s-0001abcd"
    ),
    target=RestoreTarget.ecs_files(
        instance_id="i-0001abcd", path="/restore", include=["/srv/orders"]
    ),
    on_partial=PartialPolicy.WARN,
    timeout=Duration.hours(6),
)

invoices = RestoreJob(
    stack,
    "invoices",
    recovery_point=RecoveryPoint.snapshot(
        vault_id="v-0001abcd", snapshot_id="s-0002abcd"
    ),
    target=RestoreTarget.oss_bucket(bucket="restored-invoices", prefix="2026/"),
)

for job in (orders, invoices):
    TerraformOutput(
        stack,
        f"{job.node.id}-restored",
        value=f"{job.status}: {job.bytes_done} bytes in {job.duration_seconds} s, "
        f"ended {job.completed_at}",
    )

app.synth()
