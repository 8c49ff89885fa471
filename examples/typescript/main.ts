import { App, TerraformOutput, TerraformStack } from 'cdktf';
import {
  AlirestoreProvider,
  Duration,
  PartialPolicy,
  RecoveryPoint,
  RestoreJob,
  RestoreTarget,
} from 'cdktf-alicloud-restore';

const app = new App();
const stack = new TerraformStack(app, 'restore');

new AlirestoreProvider(stack, 'alirestore', { region: 'cn-hangzhou' });

const orders = new RestoreJob(stack, 'orders', {
  recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v-0001abcd', snapshotId: 's-0001abcd' }),
  target: RestoreTarget.ecsFiles({ instanceId: 'i-0001abcd', path: '/restore', include: ['/srv/orders'] }),
  onPartial: PartialPolicy.WARN,
  timeout: Duration.hours(6),
});

const invoices = new RestoreJob(stack, 'invoices', {
  recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v-0001abcd', snapshotId: 's-0002abcd' }),
  target: RestoreTarget.ossBucket({ bucket: 'restored-invoices', prefix: '2026/' }),
});

for (const job of [orders, invoices]) {
  new TerraformOutput(stack, `${job.node.id}-restored`, { value: job.summary });
}

app.synth();
