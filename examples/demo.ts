import { type SpawnSyncOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../src/clock';
import { readScenario } from '../src/emulator/scenario/scenario';
import { createSeededRandom } from '../src/emulator/seeded-random';
import { type Emulator, startEmulator } from '../src/emulator/start-emulator';

/** `npm run demo`: the drill in examples/drill, planned, applied and reported by the real Terraform on an emulated cloud. */

const root = join(__dirname, '..');
const folder = join(root, '.try/demo');
const stack = join(folder, 'cdktf.out/stacks/drill');
const terraform = process.env.TERRAFORM_BINARY_NAME ?? 'terraform';
const MISSED = 2;

function title(text: string): void {
  process.stdout.write(`\n\u001b[1m== ${text}\u001b[0m\n`);
}

async function run(program: string, args: readonly string[], options: SpawnSyncOptions): Promise<number> {
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
  const [code] = (await once(child, 'exit').catch(() => {
    throw new Error(
      `cannot find "${program}": the demo needs Terraform 1.5 or later, or OpenTofu, on the PATH, or named by TERRAFORM_BINARY_NAME`,
    );
  })) as [number | null];
  return code ?? 1;
}

type Tool = (expectedCode: number, ...args: string[]) => Promise<void>;

/** What the demo runs: each fails when it does not end as the story says. */
function createTools(url: string) {
  const env = {
    PATH: process.env.PATH,
    HOME: join(folder, 'home'),
    CHECKPOINT_DISABLE: '1',
    TF_IN_AUTOMATION: '1',
    ALIRESTORE_EMULATOR: url,
  };
  const tool =
    (program: string, first: readonly string[], options: SpawnSyncOptions): Tool =>
    async (expected, ...args) => {
      const code = await run(program, [...first, ...args], { env, ...options });
      if (code !== expected) throw new Error(`${program} ${args.join(' ')} ended with ${code}, expected ${expected}`);
    };
  const tsx = [join(root, 'node_modules/tsx/dist/cli.mjs'), '--tsconfig', join(root, 'examples/tsconfig.json')];
  const outdir = { ...env, CDKTF_OUTDIR: join(folder, 'cdktf.out') };
  return {
    synthesize: tool(process.execPath, tsx, { cwd: folder, env: outdir }),
    inStack: tool(terraform, [], { cwd: stack }),
    toFile: (name: string) =>
      tool(terraform, [], { cwd: stack, stdio: ['ignore', openSync(join(folder, name), 'w'), 'inherit'] }),
    alirestore: tool(process.execPath, [join(root, 'bundle/alirestore.js')], { cwd: folder }),
  };
}

function showAnnouncement(): void {
  const { stacks } = JSON.parse(readFileSync(join(folder, 'cdktf.out/manifest.json'), 'utf8'));
  for (const { constructPath, message } of stacks.drill.annotations) {
    process.stdout.write(`${constructPath}: ${message}\n`);
  }
}

function showCalls(emulator: Emulator): void {
  const { byAction } = emulator.calls().counters;
  for (const { RestoreId, RestoreType, Status, ErrorMessage } of [...emulator.jobs()].reverse()) {
    process.stdout.write(`  ${RestoreId}  ${RestoreType?.padEnd(9)}  ${Status?.padEnd(8)}  ${ErrorMessage ?? ''}\n`);
  }
  const started = byAction.CreateRestoreJob + (byAction['dbs:CreateRestoreTask'] ?? 0);
  process.stdout.write(`  ${started} restores started, ${byAction.DescribeRestoreJobs2} requests for their progress\n`);
}

/** What a pull request shows of a run: what would be restored, from which recovery point, to where. */
async function plan(tools: ReturnType<typeof createTools>, runId: string): Promise<void> {
  const files = { text: `${runId}.plan.txt`, json: `${runId}.plan.json` };
  await tools.toFile(files.text)(0, 'plan', '-no-color', '-out=plan', '-var', `drill_run_id=${runId}`);
  const counts = readFileSync(join(folder, files.text), 'utf8').match(/^Plan: .*$/m)?.[0];
  process.stdout.write(`${counts} All of it: ${join(folder, files.text)}\n\n`);
  await tools.toFile(files.json)(0, 'show', '-json', 'plan');
  await tools.alirestore(0, 'preflight', '--markdown', files.json);
}

/** Applies a run, and makes the reports of its record. */
async function drill(tools: ReturnType<typeof createTools>, runId: string, ends: 'met' | 'missed'): Promise<void> {
  const isMet = ends === 'met';
  await tools.inStack(isMet ? 0 : 1, 'apply', '-compact-warnings', 'plan');
  title(`alirestore report: the evidence of the ${runId} run`);
  await tools.toFile(`${runId}.state.json`)(0, 'show', '-json');
  const files = ['--html', `${runId}.html`, '--markdown', `${runId}.md`, '--record', `records/${runId}.json`];
  await tools.alirestore(isMet ? 0 : MISSED, 'report', `${runId}.state.json`, '--history', 'records', ...files);
  process.stdout.write(`\n${readFileSync(join(folder, `${runId}.md`), 'utf8').split('\n## Waves')[0]}\n`);
}

async function tell(emulator: Emulator): Promise<void> {
  const tools = createTools(emulator.url);
  title('Synthesize examples/drill/main.ts');
  await tools.synthesize(0, join(root, 'examples/drill/main.ts'));
  showAnnouncement();
  title('terraform init, plan; alirestore preflight: what would be restored');
  await tools.inStack(0, 'init');
  await plan(tools, 'first');
  title('terraform apply: a restore fails, so the drill is missed, and so the apply fails');
  await drill(tools, 'first', 'missed');
  title('The cause is fixed: the drill runs again, under another run id');
  process.stdout.write('Only entries in the state change: nothing that was restored is deleted.\n');
  await plan(tools, 'second');
  await drill(tools, 'second', 'met');
  title('What the cloud saw');
  showCalls(emulator);
}

async function demo(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['home', 'records']) mkdirSync(join(folder, name), { recursive: true });
  const scenario = readScenario(readFileSync(join(root, 'examples/drill/scenario.json'), 'utf8'));
  const emulator = await startEmulator({ clock: systemClock, random: createSeededRandom(2026), scenario });
  try {
    await tell(emulator);
  } finally {
    await emulator.close();
  }
  title('Look at the reports in a browser');
  for (const runId of ['first', 'second']) process.stdout.write(`  ${join(folder, `${runId}.html`)}\n`);
  process.stdout.write(`\nThe stack is in ${stack}\n`);
}

demo().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
