import { App, TerraformStack } from 'cdktf';
import {
  AlirestoreProvider,
  Check,
  Duration,
  RecoveryPoint,
  RestoreDrill,
  RestoreTarget,
} from 'cdktf-alicloud-restore';

const app = new App();
const stack = new TerraformStack(app, 'drill');

new AlirestoreProvider(stack, 'alirestore', { region: 'cn-hangzhou' });

const drill = new RestoreDrill(stack, 'shop', { owner: 'team-shop', objectives: { rto: Duration.hours(2) } });

drill.addRestore('orders', {
  recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v-0001abcd', snapshotId: 's-0001abcd' }),
  target: RestoreTarget.ecsFiles({ instanceId: 'i-0002abcd', path: '/restore' }),
  rto: Duration.minutes(45),
});
drill.addRestore('invoices', {
  recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v-0001abcd', snapshotId: 's-0002abcd' }),
  target: RestoreTarget.ossBucket({ bucket: 'restored-invoices' }),
  after: ['orders'],
});

drill.addCheck('files', {
  check: Check.inInstance({ instanceId: 'i-0002abcd', path: { path: '/restore', minFiles: 100 } }),
});
drill.addValidation('results', { command: ['sh', '-c', 'cat "$ALIRESTORE_RESULTS_FILE"'] }); // your own check
drill.addCleanup('wipe', { command: ['echo', 'your own clean-up'] });

app.synth();
