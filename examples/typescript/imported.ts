import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { AlirestoreProvider, RecoveryPoint, RestoreJob, RestoreTarget } from 'cdktf-alicloud-restore';

/** Takes over a restore that somebody started in the console: it is waited for, and not started again. */

const app = new App();
const stack = new TerraformStack(app, 'imported');

new AlirestoreProvider(stack, 'alirestore', { region: 'cn-hangzhou' });

const orders = RestoreJob.fromRestoreId(stack, 'orders', 'r-0001abcd', {
  recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v-0001abcd', snapshotId: 's-0001abcd' }),
  target: RestoreTarget.ecsFiles({ instanceId: 'i-0001abcd', path: '/by-hand' }),
});

new TerraformOutput(stack, 'orders-restored', { value: `${orders.status}, ${orders.origin}` });

app.synth();
