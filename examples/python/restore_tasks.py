"""A database, from a backup of Database Backup, and a service instance of Compute Nest."""

from cdktf import App, TerraformOutput, TerraformStack, TerraformVariable
from cdktf_alicloud_restore import (
    AlirestoreProvider,
    ComputeNestRecoveryPoint,
    ComputeNestRestoreTask,
    DbsDatabase,
    DbsDestination,
    DbsRecoveryPoint,
    DbsRestoreTask,
    Duration,
)

app = App()
stack = TerraformStack(app, "restore-tasks")

AlirestoreProvider(stack, "alirestore", region="cn-hangzhou")

password = TerraformVariable(stack, "restore_password", type="string", sensitive=True)
password.add_override("ephemeral", True)  # so that Terraform keeps it nowhere

orders = DbsRestoreTask(
    stack,
    "orders",
    recovery_point=DbsRecoveryPoint.backup_set(
        backup_plan_id="dbs-0001abcd", backup_set_id="bs-0001abcd"
    ),
    destination=DbsDestination.rds_instance(
        region_id="cn-hangzhou",
        instance_id="rm-0002abcd",
        user_name="restore",
        password=password.string_value,
    ),
    databases=[DbsDatabase(name="orders", new_name="orders_restored")],
    timeout=Duration.hours(6),
)

shop = ComputeNestRestoreTask(
    stack,
    "shop",
    recovery_point=ComputeNestRecoveryPoint.backup(
        service_instance_id="si-0001abcd", backup_id="backup-0001abcd"
    ),
    allow_in_place=True,  # what the service instance holds now is lost
)

for task in (orders, shop):
    TerraformOutput(stack, f"{task.node.id}-restored", value=task.summary)

app.synth()
