import { App, TerraformOutput, TerraformStack } from 'cdktf';
import {
  AlirestoreProvider,
  Duration,
  PartialPolicy,
  RecoveryPoint,
  RestoreGate,
  RestoreJob,
  RestoreTarget,
} from 'cdktf-alicloud-restore';

/** Twenty shards are restored at once, though Terraform runs ten operations at a time, and one gate waits for all. */

const app = new App();
const stack = new TerraformStack(app, 'gate');

new AlirestoreProvider(stack, 'alirestore', { region: 'cn-hangzhou' });

const shards = Array.from({ length: 20 }, (_, index) => `shard-${index + 1}`);

const restore = (shard: string) =>
  new RestoreJob(stack, shard, {
    recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v-0001abcd', snapshotId: 's-0001abcd' }),
    target: RestoreTarget.ecsFiles({ instanceId: 'i-0002abcd', path: `/restore/${shard}`, include: [`/srv/${shard}`] }),
    waitForCompletion: false,
    onPartial: PartialPolicy.WARN,
  });

const gate = new RestoreGate(stack, 'shards', {
  restoreJobs: Object.fromEntries(shards.map((shard) => [shard, restore(shard)])),
  onPartial: PartialPolicy.WARN,
  timeout: Duration.hours(6),
});

new TerraformOutput(stack, 'restored', { value: gate.summary });
new TerraformOutput(stack, 'first', {
  value: `${gate.result('shard-1').status}: ${gate.result('shard-1').bytesDoneText} bytes`,
});

app.synth();
