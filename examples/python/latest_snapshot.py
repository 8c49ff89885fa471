"""Restores the newest good snapshot, each month anew; and lists the restores that
failed."""

from cdktf import App, TerraformOutput, TerraformStack
from cdktf_alicloud_restore import (
    AlirestoreProvider,
    Duration,
    RecoveryPoint,
    RestoreJob,
    RestoreJobs,
    RestoreJobStatus,
    RestoreTarget,
)

app = App()
stack = TerraformStack(app, "latest-snapshot")

AlirestoreProvider(stack, "alirestore", region="cn-hangzhou")

orders = RestoreJob(
    stack,
    "orders",
    recovery_point=RecoveryPoint.latest(
        vault_id="v-0001abcd",
        instance_id="i-0001abcd",
        max_age=Duration.hours(36),
    ),
    target=RestoreTarget.ecs_files(instance_id="i-0002abcd", path="/restore"),
    # A newer snapshot alone restores nothing; another month does.
    triggers={"month": "2026-11"},
)

TerraformOutput(
    stack, "orders-restored", value=f"{orders.snapshot_id}: {orders.status}"
)

failed = RestoreJobs(
    stack,
    "failed",
    restore_type="ECS_FILE",
    status=RestoreJobStatus.FAILED,
    completed_after="2026-01-01T00:00:00Z",
)

TerraformOutput(stack, "failed-jobs", value=failed.ids)
TerraformOutput(
    stack, "failed-because", value=failed.all.pluck_strings("error_message")
)

app.synth()
