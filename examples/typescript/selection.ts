import { App, TerraformStack } from 'cdktf';
import {
  AlirestoreProvider,
  Check,
  Duration,
  RestoreDrill,
  RestoreTarget,
  SelectedSource,
} from 'cdktf-alicloud-restore';

/** Twelve of all sources that are backed up, others in each run, each restored to a directory of its own and looked at. */

const app = new App();
const stack = new TerraformStack(app, 'selection');

new AlirestoreProvider(stack, 'alirestore', { region: 'cn-hangzhou' });

const drill = new RestoreDrill(stack, 'sampled', { objectives: { rto: Duration.hours(2) } });

const restored = `/drill/${SelectedSource.NAME}`;
drill.addSelection('files', {
  vaultIds: ['v-0001abcd'],
  maxAge: Duration.hours(48),
  sample: { size: 12 },
  target: RestoreTarget.ecsFiles({ instanceId: 'i-0002abcd', path: restored }),
  checks: { path: Check.inInstance({ instanceId: 'i-0002abcd', path: { path: restored, minFiles: 1 } }) },
});

app.synth();
