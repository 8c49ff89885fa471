import { App, TerraformOutput, TerraformStack } from 'cdktf';
import {
  AlirestoreProvider,
  Duration,
  RecoveryPoint,
  RestoreJob,
  RestoreJobStatus,
  RestoreJobs,
  RestoreTarget,
} from 'cdktf-alicloud-restore';

/** Restores the newest good snapshot, each month anew; and lists the restores that failed. */

const app = new App();
const stack = new TerraformStack(app, 'latest-snapshot');

new AlirestoreProvider(stack, 'alirestore', { region: 'cn-hangzhou' });

const orders = new RestoreJob(stack, 'orders', {
  recoveryPoint: RecoveryPoint.latest({
    vaultId: 'v-0001abcd',
    instanceId: 'i-0001abcd',
    maxAge: Duration.hours(36),
  }),
  target: RestoreTarget.ecsFiles({ instanceId: 'i-0002abcd', path: '/restore' }),
  triggers: { month: '2026-11' }, // a newer snapshot alone restores nothing; another month does
});

new TerraformOutput(stack, 'orders-restored', { value: `${orders.snapshotId}: ${orders.status}` });

const failed = new RestoreJobs(stack, 'failed', {
  restoreType: 'ECS_FILE',
  status: RestoreJobStatus.FAILED,
  completedAfter: '2026-01-01T00:00:00Z',
});

new TerraformOutput(stack, 'failed-jobs', { value: failed.ids });
new TerraformOutput(stack, 'failed-because', { value: failed.all.pluckStrings('error_message') });

app.synth();
