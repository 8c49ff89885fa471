"""In three waves: files and a bucket, then two databases, then the service instance that needs both."""

from cdktf import App, TerraformStack, TerraformVariable
from cdktf_alicloud_restore import (
    AlirestoreProvider,
    ComputeNestRecoveryPoint,
    DbsDatabase,
    DbsDestination,
    DbsRecoveryPoint,
    DrillObjectives,
    Duration,
    RecoveryPoint,
    RestoreDrill,
    RestoreTarget,
)

app = App()
stack = TerraformStack(app, "services")

AlirestoreProvider(stack, "alirestore", region="cn-hangzhou")

password = TerraformVariable(stack, "restore_password", type="string", sensitive=True)
password.add_override("ephemeral", True)  # so that Terraform keeps it nowhere

drill = RestoreDrill(
    stack,
    "shop",
    owner="team-shop",
    objectives=DrillObjectives(rto=Duration.hours(3)),
)

drill.add_restore(
    "files",
    recovery_point=RecoveryPoint.snapshot(
        vault_id="v-0001abcd", snapshot_id="s-0001abcd"
    ),
    target=RestoreTarget.ecs_files(instance_id="i-0002abcd", path="/restore"),
)
drill.add_restore(
    "invoices",
    recovery_point=RecoveryPoint.snapshot(
        vault_id="v-0001abcd", snapshot_id="s-0002abcd"
    ),
    target=RestoreTarget.oss_bucket(bucket="restored-invoices"),
)

drill.add_dbs_restore(
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
    databases=[DbsDatabase(name="orders", new_name="orders_drill")],
    rto=Duration.hours(1),
    after=["files", "invoices"],
)
drill.add_dbs_restore(
    "sessions",
    recovery_point=DbsRecoveryPoint.point_in_time(
        backup_plan_id="dbs-0002abcd", time="2026-01-01T00:00:00Z"
    ),
    destination=DbsDestination.mongo_db(
        region_id="cn-hangzhou",
        instance_id="dds-0002abcd",
        database_name="admin",
        user_name="restore",
        password=password.string_value,
    ),
    databases=[DbsDatabase(name="sessions", new_name="sessions_drill")],
    after=["files"],
)

drill.add_compute_nest_restore(
    "web",
    recovery_point=ComputeNestRecoveryPoint.backup(
        service_instance_id="si-0001abcd", backup_id="backup-0001abcd"
    ),
    allow_in_place=True,  # a service instance for drills: what it holds now is lost
    after=["orders", "sessions"],
)

app.synth()
