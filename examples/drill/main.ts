import { App, TerraformStack, TerraformVariable } from 'cdktf';
import {
  AlirestoreProvider,
  CleanupPolicy,
  DbsDestination,
  DbsRecoveryPoint,
  Duration,
  RecoveryPoint,
  RestoreDrill,
  RestoreTarget,
} from 'cdktf-alicloud-restore';

/**
 * Can the shop be brought back within two hours, losing at most a day? First its orders and its invoices, from the newest
 * snapshots; then, once these are there, what builds on them.
 */

const app = new App();
const stack = new TerraformStack(app, 'drill');

new AlirestoreProvider(stack, 'alirestore', { region: 'cn-hangzhou' });

const password = new TerraformVariable(stack, 'restore_password', { sensitive: true, default: 'rehearsal' });

const drill = new RestoreDrill(stack, 'shop', {
  owner: 'team-shop',
  objectives: { rto: Duration.hours(2), rpo: Duration.hours(24) },
  guards: { protectedInstanceIds: ['i-shop', 'shop'], protectedBuckets: ['shop-invoices'] },
});

const vaultId = 'v-0001abcd';
const nas = { fileSystemId: '0001a2b3c4', createTime: '2026-01-01T00:00:00Z' };

drill.addRestore('orders', {
  recoveryPoint: RecoveryPoint.latest({ vaultId, instanceId: 'i-shop' }),
  target: RestoreTarget.ecsFiles({ instanceId: 'i-drill', path: '/restore/orders', include: ['/srv/orders'] }),
  rto: Duration.minutes(45),
});
drill.addRestore('invoices', {
  recoveryPoint: RecoveryPoint.latest({ vaultId, bucket: 'shop-invoices' }),
  target: RestoreTarget.ossBucket({ bucket: 'drill-invoices', prefix: '2026/' }),
  rto: Duration.minutes(45),
});
drill.addRestore('catalogue', {
  recoveryPoint: RecoveryPoint.latest({ vaultId, ...nas }),
  target: RestoreTarget.nasFileSystem({ ...nas, fileSystemId: '0002d5e6f7', path: '/restore/catalogue' }),
  rto: Duration.minutes(30),
  after: ['orders'],
});
drill.addRestore('sessions', {
  recoveryPoint: RecoveryPoint.latest({ vaultId, instanceName: 'shop', tableName: 'sessions' }),
  target: RestoreTarget.tablestoreTable({ instanceName: 'shop-drill', tableName: 'sessions' }),
  rpo: Duration.hours(6),
  after: ['orders', 'invoices'],
});

drill.addDbsRestore('baskets', {
  recoveryPoint: DbsRecoveryPoint.latest({ backupPlanId: 'dbs-0001abcd' }),
  destination: DbsDestination.rdsInstance({
    regionId: 'cn-hangzhou',
    instanceId: 'rm-drill',
    userName: 'restore',
    password: password.stringValue,
    passwordInState: true, // with Terraform 1.11 or later: without this, and with an ephemeral variable
  }),
  databases: [{ name: 'baskets', newName: 'baskets_drill' }],
  after: ['orders'],
});

drill.addValidation('orders-are-complete', {
  command: ['node', 'check-orders.mjs'],
  workingDirectory: __dirname,
  after: ['orders'],
});
drill.addCleanup('empty-the-bucket', {
  command: ['echo', 'aliyun', 'oss', 'rm', 'oss://drill-invoices/2026/', '--recursive'], // without echo, it would
  when: CleanupPolicy.ALWAYS,
});

app.synth();
