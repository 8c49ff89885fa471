import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { App, LocalBackend, TerraformStack } from 'cdktf';
import { AlirestoreProvider, Duration, RecoveryPoint, RestoreGate, RestoreJob, RestoreTarget } from '../src';
import { systemClock } from '../src/clock';
import type { Call } from '../src/emulator/control-plane/call-log';
import { createSeededRandom } from '../src/emulator/seeded-random';
import { startEmulator } from '../src/emulator/start-emulator';
import { runTerraform } from '../test/e2e/harness/workspace';
import type { BenchStack } from './stack';

/** The provider's own times are scaled with the speed at which it waits. */
function synthesize(outdir: string, count: number, speed: number): string {
  const app = new App({ outdir });
  const stack = new TerraformStack(app, 'drill');
  new LocalBackend(stack, { path: join(outdir, 'terraform.tfstate') }); // of this run alone
  new AlirestoreProvider(stack, 'alirestore', {
    region: 'cn-hangzhou',
    polling: { min: Duration.seconds(1 / speed), max: Duration.seconds(600 / speed) },
    requestsPerSecond: 30 * speed,
  });
  const jobs = Array.from({ length: count }, (_, index) => {
    const name = `job-${index}`;
    const recoveryPoint = RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1' });
    const target = RestoreTarget.ecsFiles({ instanceId: 'i-1', path: `/restore/${index}` });
    return [name, new RestoreJob(stack, name, { recoveryPoint, target, waitForCompletion: false })] as const;
  });
  new RestoreGate(stack, 'gate', { restoreJobs: Object.fromEntries(jobs) });
  app.synth();
  return join(outdir, 'stacks/drill');
}

/**
 * A stack of jobs that nobody waits for and a gate over them, made with the constructs, initialised. Submission takes real
 * time, as it does in the cloud; from the last start on, the emulated time runs `speed` times as fast.
 */
export async function startDrill(
  lengthsSeconds: readonly number[],
  speed: number,
  onCall: (call: Call) => void,
): Promise<BenchStack> {
  const courses = lengthsSeconds.map((seconds, index) => [`course-${index}`, { preset: 'complete', seconds }] as const);
  const scenario = { courses: Object.fromEntries(courses), rules: [{ sequence: courses.map(([name]) => name) }] };
  let missing = lengthsSeconds.length;
  const emulator = await startEmulator({
    clock: systemClock,
    random: createSeededRandom(1),
    scenario,
    onCall(call) {
      onCall(call);
      if (call.action === 'CreateRestoreJob' && call.executed && --missing === 0) emulator.setClock({ speed });
    },
  });
  const outdir = join(__dirname, `../.try/bench/drill-${lengthsSeconds.length}`);
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(join(outdir, 'home'), { recursive: true });
  const folder = synthesize(outdir, lengthsSeconds.length, speed);
  const env = { HOME: join(outdir, 'home'), ALIRESTORE_EMULATOR: emulator.url };
  const start = (...args: string[]) => runTerraform(folder, env, args);
  const { code, output } = await start('init').done;
  if (code !== 0) throw new Error(`terraform init ended with ${code}:\n${output}`);
  return { emulator, workspace: { folder, start } };
}
