"""Takes over a restore that somebody started in the console: it is waited for, and not
started again."""

from cdktf import App, TerraformOutput, TerraformStack
from cdktf_alicloud_restore import (
    AlirestoreProvider,
    RecoveryPoint,
    RestoreJob,
    RestoreTarget,
)

app = App()
stack = TerraformStack(app, "imported")

AlirestoreProvider(stack, "alirestore", region="cn-hangzhou")

orders = RestoreJob.from_restore_id(
    stack,
    "orders",
    "r-0001abcd",
    recovery_point=RecoveryPoint.snapshot(
        vault_id="v-0001abcd", snapshot_id="s-0001abcd"
    ),
    target=RestoreTarget.ecs_files(instance_id="i-0001abcd", path="/by-hand"),
)

TerraformOutput(stack, "orders-restored", value=f"{orders.status}, {orders.origin}")

app.synth()
