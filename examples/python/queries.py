"""What is there to restore from, and what others have restored."""

from cdktf import App, TerraformOutput, TerraformStack
from cdktf_alicloud_restore import (
    AlirestoreProvider,
    BackupJobs,
    BackupJobStatus,
    ComputeNestBackups,
    ComputeNestRestoreTasks,
    DbsBackupPlans,
    DbsBackupSets,
    DbsRestorableRanges,
    DbsRestoreTasks,
    RecoveryPoints,
    Snapshots,
    SnapshotSourceType,
    Vaults,
    VaultStatus,
)

app = App()
stack = TerraformStack(app, "queries")

AlirestoreProvider(stack, "alirestore", region="cn-hangzhou")

vaults = Vaults(stack, "vaults", status=VaultStatus.CREATED)
TerraformOutput(stack, "vault-names", value=vaults.all.pluck_strings("vault_name"))

snapshots = Snapshots(
    stack,
    "snapshots",
    source_type=SnapshotSourceType.ECS_FILE,
    vault_id="v-0001abcd",
    instance_id="i-0001abcd",
)
TerraformOutput(stack, "newest-snapshot", value=snapshots.get(0).snapshot_id)

backups = BackupJobs(
    stack, "backups", source_type="ECS_FILE", status=BackupJobStatus.COMPLETE
)
TerraformOutput(
    stack, "last-backup", value=backups.last_success_of("i-0001abcd").completed_at
)

points = RecoveryPoints(
    stack,
    "points",
    source_type=SnapshotSourceType.ECS_FILE,
    vault_ids=["v-0001abcd"],
)
TerraformOutput(stack, "sources-without-point", value=points.without_point)

plans = DbsBackupPlans(stack, "plans")
TerraformOutput(stack, "plan-names", value=plans.all.pluck_strings("backup_plan_name"))

backup_sets = DbsBackupSets(stack, "backup-sets", backup_plan_id="dbs-0001abcd")
TerraformOutput(stack, "backup-set-ids", value=backup_sets.ids)

ranges = DbsRestorableRanges(stack, "ranges", backup_plan_id="dbs-0001abcd")
TerraformOutput(
    stack, "restorable-until", value=ranges.all.pluck_strings("restorable_until")
)

service_backups = ComputeNestBackups(
    stack, "service-backups", service_instance_id="si-0001abcd"
)
TerraformOutput(stack, "service-backup-ids", value=service_backups.ids)

databases = DbsRestoreTasks(stack, "databases", backup_plan_id="dbs-0001abcd")
TerraformOutput(
    stack, "databases-restored", value=databases.all.pluck_strings("verdict")
)

services = ComputeNestRestoreTasks(stack, "services", service_instance_id="si-0001abcd")
TerraformOutput(stack, "services-restored", value=services.all.pluck_strings("verdict"))

app.synth()
