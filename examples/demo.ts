import { type SpawnSyncOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../src/clock';
import { readScenario } from '../src/emulator/scenario/scenario';
import { createSeededRandom } from '../src/emulator/seeded-random';
import { type Emulator, startEmulator } from '../src/emulator/start-emulator';

/** `npm run demo`: the stack of the README, synthesized, planned and applied by the real Terraform on an emulated cloud. */

const root = join(__dirname, '..');
const outdir = join(root, '.try/demo');
const terraform = process.env.TERRAFORM_BINARY_NAME ?? 'terraform';

function title(text: string): void {
  process.stdout.write(`\n\u001b[1m== ${text}\u001b[0m\n`);
}

async function run(program: string, args: readonly string[], options: SpawnSyncOptions): Promise<number> {
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
  const [code] = (await once(child, 'exit').catch(() => {
    throw new Error(
      `there is no "${program}": the demo needs Terraform 1.5 or later, or OpenTofu, on the PATH, or named by TERRAFORM_BINARY_NAME`,
    );
  })) as [number | null];
  return code ?? 1;
}

function expectCode(got: number, expected: number, what: string): void {
  if (got !== expected) throw new Error(`${what} ended with ${got}, expected ${expected}`);
}

function showEvidence(emulator: Emulator): void {
  const { byAction } = emulator.calls().counters;
  for (const { RestoreId, RestoreType, Status, ErrorMessage } of [...emulator.jobs()].reverse()) {
    process.stdout.write(`  ${RestoreId}  ${RestoreType?.padEnd(8)}  ${Status?.padEnd(8)}  ${ErrorMessage ?? ''}\n`);
  }
  process.stdout.write(
    `  ${byAction.CreateRestoreJob} restores started, ${byAction.DescribeRestoreJobs2} looks at them\n`,
  );
}

async function demo(): Promise<void> {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(join(outdir, 'home'), { recursive: true });
  const scenario = readScenario(readFileSync(join(root, 'examples/demo/scenario.json'), 'utf8'));
  const emulator = await startEmulator({ clock: systemClock, random: createSeededRandom(2026), scenario });
  const stack = join(outdir, 'cdktf.out/stacks/restore');
  const env = {
    PATH: process.env.PATH,
    HOME: join(outdir, 'home'),
    CHECKPOINT_DISABLE: '1',
    TF_IN_AUTOMATION: '1',
    ALIRESTORE_EMULATOR: emulator.url,
  };
  const inStack = (...args: string[]) => run(terraform, args, { cwd: stack, env });
  try {
    title('Synthesize examples/typescript/main.ts');
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
    const app = [tsx, '--tsconfig', join(root, 'examples/tsconfig.json'), join(root, 'examples/typescript/main.ts')];
    const synthesis = { cwd: outdir, env: { ...env, CDKTF_OUTDIR: join(outdir, 'cdktf.out') } };
    expectCode(await run(process.execPath, app, synthesis), 0, 'the synthesis');
    title('terraform init, plan');
    expectCode(await inStack('init'), 0, 'init');
    expectCode(await inStack('plan', '-out=plan', '-compact-warnings'), 0, 'plan');
    title('terraform apply: one restore succeeds, one fails, and so the apply fails');
    expectCode(await inStack('apply', 'plan'), 1, 'the first apply');
    title('The cause is mended: terraform apply again, which restores only what failed');
    expectCode(await inStack('apply', '-auto-approve'), 0, 'the second apply');
    title('What the cloud saw');
    showEvidence(emulator);
  } finally {
    await emulator.close();
  }
  process.stdout.write(`\nThe stack is in ${stack}\n`);
}

demo().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
