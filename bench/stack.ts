import { readdirSync, readFileSync } from 'node:fs';
import { systemClock } from '../src/clock';
import type { Scenario } from '../src/emulator/scenario/scenario-schema';
import { createSeededRandom } from '../src/emulator/seeded-random';
import { type Emulator, startEmulator } from '../src/emulator/start-emulator';
import { Workspace } from '../test/e2e/workspace';

export interface BenchStack {
  readonly emulator: Emulator;
  readonly workspace: Workspace;
}

/** An emulated cloud and a stack of file restores, initialised. */
export async function startBench(name: string, count: number, scenario: Scenario): Promise<BenchStack> {
  const emulator = await startEmulator({ clock: systemClock, random: createSeededRandom(1), scenario });
  const workspace = new Workspace(`bench-${name}`, { ALIRESTORE_EMULATOR: emulator.url });
  workspace.configure({ provider: { alirestore: {} }, resource: { alirestore_job: { bench: restores(count) } } });
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

export interface Measured {
  readonly wallMs: number;
  readonly calls: number;
  /** Of the plugin process that needed most. */
  readonly peakBytes: number;
}

const SAMPLE_MS = 20;

/** Runs Terraform, and watches what it costs. */
export async function measure({ emulator, workspace }: BenchStack, ...args: string[]): Promise<Measured> {
  const callsBefore = emulator.calls().counters.total;
  const startMs = systemClock.now();
  const run = workspace.start(...args);
  const over = new AbortController();
  const peak = peakOfPlugins(run.process.pid as number, over.signal);
  const { code, output } = await run.done;
  const wallMs = systemClock.now() - startMs;
  over.abort();
  if (code !== 0) throw new Error(`terraform ${args.join(' ')} ended with ${code}:\n${output}`);
  return { wallMs, calls: emulator.calls().counters.total - callsBefore, peakBytes: await peak };
}

/** Looks at all processes of the group again and again; zero where there is no /proc. */
async function peakOfPlugins(group: number, over: AbortSignal): Promise<number> {
  let peak = 0;
  while (!over.aborted) {
    peak = Math.max(peak, ...pluginPeaks(group));
    await systemClock.sleep(SAMPLE_MS, over);
  }
  return peak;
}

function pluginPeaks(group: number): number[] {
  const pids = process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  return pids.map((pid) => {
    const stat = readIfThere(`/proc/${pid}/stat`);
    if (Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]) !== group) return 0;
    if (!readIfThere(`/proc/${pid}/cmdline`).includes('terraform-provider-alirestore')) return 0;
    return Number(/VmHWM:\s+(\d+) kB/.exec(readIfThere(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
  });
}

/** Processes end while they are looked at. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
