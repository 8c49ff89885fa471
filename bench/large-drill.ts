import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { App, LocalBackend, TerraformStack } from 'cdktf';
import { AlirestoreProvider, Duration, RecoveryPoint, RestoreDrill, RestoreTarget } from '../src';
import { systemClock } from '../src/clock';
import { createSeededRandom } from '../src/emulator/seeded-random';
import { startEmulator } from '../src/emulator/start-emulator';
import type { DrillRecord } from '../src/record/schema/drill-record-schema';
import { startBuiltCli } from '../test/e2e/harness/built-cli';
import { type Figure, mebibytes, seconds } from './figures';

const pluginFolder = join(__dirname, '../bundle/provider');
const root = join(__dirname, '../.try/bench');

/** Each of them is told of all restores: nothing that a command gets may grow with the drill. */
const LOOK = 'test "$(tr , "\\n" < "$ALIRESTORE_RESULTS_FILE" | grep -c succeeded)" -eq "$RESTORES"';

function synthesize(outdir: string, restores: number, validations: number): string {
  const app = new App({ outdir });
  const stack = new TerraformStack(app, 'drill');
  new LocalBackend(stack, { path: join(outdir, 'terraform.tfstate') });
  const polling = { min: Duration.seconds(0.2), max: Duration.seconds(2) };
  new AlirestoreProvider(stack, 'alirestore', {
    region: 'cn-hangzhou',
    pluginFolder,
    polling,
    requestsPerSecond: 500,
  });
  const drill = new RestoreDrill(stack, 'large', { objectives: { rto: Duration.hours(24) } });
  for (let index = 0; index < restores; index++) {
    drill.addRestore(`restore-${index}`, {
      recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: `s-${index}` }),
      target: RestoreTarget.ecsFiles({ instanceId: 'i-1', path: `/restore/${index}` }),
      rto: Duration.hours(24),
    });
  }
  for (let index = 0; index < validations; index++) {
    drill.addValidation(`look-${index}`, { command: ['sh', '-c', LOOK], environment: { RESTORES: `${restores}` } });
  }
  app.synth();
  return join(outdir, 'stacks/drill');
}

/** A whole drill, from the command line to its evidence, on the real Terraform. */
export async function measureLargeDrill(restores: number, validations: number): Promise<Figure[]> {
  const outdir = join(root, `large-drill-${restores}`);
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(join(outdir, 'home'), { recursive: true });
  const synthesizedMs = await timed(async () => synthesize(outdir, restores, validations));
  const folder = join(outdir, 'stacks/drill');
  const emulator = await startEmulator({ clock: systemClock, random: createSeededRandom(1), speed: 1_000 });
  const evidence = join(outdir, 'evidence');
  const { TERRAFORM_BINARY_NAME } = process.env;
  const env = { HOME: join(outdir, 'home'), ALIRESTORE_EMULATOR: emulator.url, TERRAFORM_BINARY_NAME };
  let [code, output]: [number | null, string] = [null, ''];
  const ranMs = await timed(async () => {
    ({ code, output } = await startBuiltCli(['drill', 'run', '--out', evidence], { cwd: folder, env }).done);
  });
  const calls = emulator.calls().counters.total;
  await emulator.close();
  if (code !== 0) throw new Error(`the drill ended with ${code}:\n${output.slice(-3_000)}`);
  const record = JSON.parse(readFileSync(join(evidence, 'record.json'), 'utf8')) as DrillRecord;
  const of = `of ${restores} restores and ${validations} validations`;
  const passed = record.validations.filter(({ verdict }) => verdict === 'passed').length;
  const size = (name: string, file: string): Figure => ({ what: `${name} ${of}`, measured: sizeOf(file), budget: '' });
  return [
    { what: `synthesis ${of}`, measured: seconds(synthesizedMs), budget: '' },
    { what: `drill run ${of}`, measured: `${seconds(ranMs)}, ${calls} calls`, budget: 'leaves one record' },
    { what: 'its record', measured: `${record.verdict}, ${passed} validations passed`, budget: 'met, all passed' },
    size('state', join(outdir, 'terraform.tfstate')),
    ...['record.json', 'report.html', 'summary.md', 'junit.xml', 'metrics.txt'].map((name) =>
      size(name, join(evidence, name)),
    ),
  ];
}

function sizeOf(file: string): string {
  const { size } = statSync(file);
  return size < 1024 * 1024 ? `${Math.round(size / 1024)} KiB` : mebibytes(size);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = systemClock.now();
  await work();
  return systemClock.now() - before;
}
