import { systemClock } from '../src/clock';
import type { Scenario } from '../src/emulator/scenario/scenario-schema';
import { createSeededRandom } from '../src/emulator/seeded-random';
import { type Emulator, startEmulator } from '../src/emulator/start-emulator';
import { type RunningTerraform, Workspace } from '../test/e2e/harness/workspace';
import { type PluginCost, watchPlugins } from './plugin-cost';

export interface BenchStack {
  readonly emulator: Emulator;
  readonly workspace: { readonly folder: string; start(...args: string[]): RunningTerraform };
}

/** An emulated cloud and a stack of file restores, initialised. */
export async function startBench(
  name: string,
  count: number,
  scenario: Scenario,
  job: object = {},
): Promise<BenchStack> {
  const emulator = await startEmulator({ clock: systemClock, random: createSeededRandom(1), scenario });
  const workspace = new Workspace(`bench-${name}`, { ALIRESTORE_EMULATOR: emulator.url });
  const bench = { ...restores(count), ...job };
  workspace.configure({ provider: { alirestore: {} }, resource: { alirestore_job: { bench } } });
  await workspace.init();
  return { emulator, workspace };
}

function restores(count: number) {
  return {
    count,
    restore_type: 'ECS_FILE',
    source_type: 'ECS_FILE',
    vault_id: 'v-1',
    snapshot_id: 's-1',
    target_instance_id: 'i-1',
    target_path: '/restore/${count.index}',
  };
}

export interface Measured extends PluginCost {
  readonly startMs: number;
  readonly wallMs: number;
  readonly calls: number;
}

/** Runs Terraform, and watches what it costs. */
export async function measure({ emulator, workspace }: BenchStack, ...args: string[]): Promise<Measured> {
  const callsBefore = emulator.calls().counters.total;
  const startMs = systemClock.now();
  const run = workspace.start(...args);
  const over = new AbortController();
  const cost = watchPlugins(run.process.pid as number, over.signal);
  const { code, output } = await run.done;
  const wallMs = systemClock.now() - startMs;
  over.abort();
  if (code !== 0) throw new Error(`terraform ${args.join(' ')} ended with ${code}:\n${output}`);
  return { startMs, wallMs, calls: emulator.calls().counters.total - callsBefore, ...(await cost) };
}
