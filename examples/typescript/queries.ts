import { App, TerraformOutput, TerraformStack } from 'cdktf';
import {
  AlirestoreProvider,
  BackupJobStatus,
  BackupJobs,
  ComputeNestBackups,
  ComputeNestRestoreTasks,
  DbsBackupPlans,
  DbsBackupSets,
  DbsRestorableRanges,
  DbsRestoreTasks,
  RecoveryPoints,
  SnapshotSourceType,
  Snapshots,
  VaultStatus,
  Vaults,
} from 'cdktf-alicloud-restore';

/** What is there to restore from, and what others have restored. */

const app = new App();
const stack = new TerraformStack(app, 'queries');

new AlirestoreProvider(stack, 'alirestore', { region: 'cn-hangzhou' });

const vaults = new Vaults(stack, 'vaults', { status: VaultStatus.CREATED });
new TerraformOutput(stack, 'vault-names', { value: vaults.all.pluckStrings('vault_name') });

const snapshots = new Snapshots(stack, 'snapshots', {
  sourceType: SnapshotSourceType.ECS_FILE,
  vaultId: 'v-0001abcd',
  instanceId: 'i-0001abcd',
});
new TerraformOutput(stack, 'newest-snapshot', { value: snapshots.get(0).snapshotId });

const backups = new BackupJobs(stack, 'backups', { sourceType: 'ECS_FILE', status: BackupJobStatus.COMPLETE });
new TerraformOutput(stack, 'last-backup', { value: backups.lastSuccessOf('i-0001abcd').completedAt });

const points = new RecoveryPoints(stack, 'points', {
  sourceType: SnapshotSourceType.ECS_FILE,
  vaultIds: ['v-0001abcd'],
});
new TerraformOutput(stack, 'sources-without-point', { value: points.withoutPoint });

const plans = new DbsBackupPlans(stack, 'plans');
new TerraformOutput(stack, 'plan-names', { value: plans.all.pluckStrings('backup_plan_name') });

const backupSets = new DbsBackupSets(stack, 'backup-sets', { backupPlanId: 'dbs-0001abcd' });
new TerraformOutput(stack, 'backup-set-ids', { value: backupSets.ids });

const ranges = new DbsRestorableRanges(stack, 'ranges', { backupPlanId: 'dbs-0001abcd' });
new TerraformOutput(stack, 'restorable-until', { value: ranges.all.pluckStrings('restorable_until') });

const serviceBackups = new ComputeNestBackups(stack, 'service-backups', { serviceInstanceId: 'si-0001abcd' });
new TerraformOutput(stack, 'service-backup-ids', { value: serviceBackups.ids });

const databases = new DbsRestoreTasks(stack, 'databases', { backupPlanId: 'dbs-0001abcd' });
new TerraformOutput(stack, 'databases-restored', { value: databases.all.pluckStrings('verdict') });

const services = new ComputeNestRestoreTasks(stack, 'services', { serviceInstanceId: 'si-0001abcd' });
new TerraformOutput(stack, 'services-restored', { value: services.all.pluckStrings('verdict') });

app.synth();
