import { App, TerraformStack, TerraformVariable } from 'cdktf';
import {
  AlirestoreProvider,
  ComputeNestRecoveryPoint,
  DbsDestination,
  DbsRecoveryPoint,
  Duration,
  RecoveryPoint,
  RestoreDrill,
  RestoreTarget,
} from 'cdktf-alicloud-restore';

/** In three waves: files and a bucket, then two databases, then the service instance that needs both. */

const app = new App();
const stack = new TerraformStack(app, 'services');

new AlirestoreProvider(stack, 'alirestore', { region: 'cn-hangzhou' });

const password = new TerraformVariable(stack, 'restore_password', { type: 'string', sensitive: true });
password.addOverride('ephemeral', true); // so that Terraform keeps it nowhere

const drill = new RestoreDrill(stack, 'shop', { owner: 'team-shop', objectives: { rto: Duration.hours(3) } });

drill.addRestore('files', {
  recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v-0001abcd', snapshotId: 's-0001abcd' }),
  target: RestoreTarget.ecsFiles({ instanceId: 'i-0002abcd', path: '/restore' }),
});
drill.addRestore('invoices', {
  recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v-0001abcd', snapshotId: 's-0002abcd' }),
  target: RestoreTarget.ossBucket({ bucket: 'restored-invoices' }),
});

const server = { regionId: 'cn-hangzhou', userName: 'restore', password: password.stringValue };
drill.addDbsRestore('orders', {
  recoveryPoint: DbsRecoveryPoint.backupSet({ backupPlanId: 'dbs-0001abcd', backupSetId: 'bs-0001abcd' }),
  destination: DbsDestination.rdsInstance({ ...server, instanceId: 'rm-0002abcd' }),
  databases: [{ name: 'orders', newName: 'orders_drill' }],
  rto: Duration.hours(1),
  after: ['files', 'invoices'],
});
drill.addDbsRestore('sessions', {
  recoveryPoint: DbsRecoveryPoint.pointInTime({ backupPlanId: 'dbs-0002abcd', time: '2026-01-01T00:00:00Z' }),
  destination: DbsDestination.mongoDb({ ...server, instanceId: 'dds-0002abcd', databaseName: 'admin' }),
  databases: [{ name: 'sessions', newName: 'sessions_drill' }],
  after: ['files'],
});

drill.addComputeNestRestore('web', {
  recoveryPoint: ComputeNestRecoveryPoint.backup({ serviceInstanceId: 'si-0001abcd', backupId: 'backup-0001abcd' }),
  allowInPlace: true, // a service instance for drills: what it holds now is lost
  after: ['orders', 'sessions'],
});

app.synth();
