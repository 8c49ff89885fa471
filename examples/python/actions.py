"""What Terraform 1.14 and later do when they are told to; the triggers need 1.16."""

from cdktf import App, TerraformStack, TerraformVariable
from cdktf_alicloud_restore import (
    ActionEvent,
    ActionFailure,
    AlirestoreProvider,
    CancelAction,
    Check,
    CheckAction,
    ComputeNestRecoveryPoint,
    ComputeNestRestoreAction,
    DbsDatabase,
    DbsDestination,
    DbsRecoveryPoint,
    DbsRestoreAction,
    FailurePolicy,
    RecoveryPoint,
    RestoreAction,
    RestoreJob,
    RestoreTarget,
)

app = App()
stack = TerraformStack(app, "actions")

AlirestoreProvider(
    stack, "alirestore", region="cn-hangzhou", engine="Terraform v1.16.4"
)

recovery_point = RecoveryPoint.snapshot(vault_id="v-0001abcd", snapshot_id="s-0001abcd")
orders = RestoreJob(
    stack,
    "orders",
    recovery_point=recovery_point,
    target=RestoreTarget.ecs_files(instance_id="i-0002abcd", path="/restore/orders"),
    on_failure=FailurePolicy.REPORT,
)

rows = CheckAction(
    stack, "rows", check=Check.command(command=["echo", "your own check"])
)
orders.run_action(
    rows, events=[ActionEvent.AFTER_CREATE], on_failure=ActionFailure.TAINT
)

elsewhere = RestoreAction(
    stack,
    "elsewhere",
    recovery_point=recovery_point,
    target=RestoreTarget.ecs_files(instance_id="i-0003abcd", path="/restore/orders"),
)
orders.on_failure(elsewhere)

# By hand: terraform apply -invoke=action.alirestore_cancel.stop
CancelAction(stack, "stop", restore_id=orders.id, restore_type=orders.restore_type)

password = TerraformVariable(stack, "restore_password", type="string", sensitive=True)
DbsRestoreAction(
    stack,
    "database",
    recovery_point=DbsRecoveryPoint.backup_set(
        backup_plan_id="dbs-0001abcd", backup_set_id="bs-0001abcd"
    ),
    destination=DbsDestination.rds_instance(
        region_id="cn-hangzhou",
        instance_id="rm-0002abcd",
        user_name="restore",
        password=password.string_value,
    ),
    databases=[DbsDatabase(name="orders", new_name="orders_drill")],
)

ComputeNestRestoreAction(
    stack,
    "service",
    recovery_point=ComputeNestRecoveryPoint.backup(
        service_instance_id="si-0001abcd", backup_id="backup-0001abcd"
    ),
    allow_in_place=True,  # what the service instance holds now is lost
)

app.synth()
