import { readdirSync, readFileSync } from 'node:fs';
import { systemClock } from '../src/clock';

/** What the plugin process costs that needs most, and what all processes of the run need; zero where there is no /proc. */
export interface PluginCost {
  readonly peakBytes: number;
  readonly cpuMs: number;
  readonly allCpuMs: number;
}

interface ProcessCost {
  readonly pid: string;
  readonly isPlugin: boolean;
  readonly peakBytes: number;
  readonly cpuMs: number;
}

const SAMPLE_MS = 20;
const MS_PER_TICK = 10; // of /proc, on every platform that Node runs on

/** Looks at all processes of the group again and again until it is over. */
export async function watchPlugins(group: number, over: AbortSignal): Promise<PluginCost> {
  const seen = new Map<string, ProcessCost>();
  while (!over.aborted) {
    for (const cost of processCosts(group)) seen.set(cost.pid, atItsMost(cost, seen.get(cost.pid)));
    await systemClock.sleep(SAMPLE_MS, over);
  }
  const all = [...seen.values()];
  const most = (what: 'peakBytes' | 'cpuMs') =>
    Math.max(0, ...all.filter(({ isPlugin }) => isPlugin).map((cost) => cost[what]));
  return {
    peakBytes: most('peakBytes'),
    cpuMs: most('cpuMs'),
    allCpuMs: all.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
  };
}

/** A process that has ended, and was not waited for yet, has no name and no memory any more. */
function atItsMost(now: ProcessCost, before: ProcessCost = now): ProcessCost {
  const peakBytes = Math.max(now.peakBytes, before.peakBytes);
  return { ...now, isPlugin: now.isPlugin || before.isPlugin, peakBytes };
}

function processCosts(group: number): ProcessCost[] {
  const pids = process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  return pids.flatMap((pid) => {
    const stat = readIfThere(`/proc/${pid}/stat`);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (Number(fields[2]) !== group) return [];
    const peakKilobytes = Number(/VmHWM:\s+(\d+) kB/.exec(readIfThere(`/proc/${pid}/status`))?.[1] ?? 0);
    return {
      pid,
      isPlugin: readIfThere(`/proc/${pid}/cmdline`).includes('terraform-provider-'),
      peakBytes: peakKilobytes * 1024,
      cpuMs: (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK,
    };
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
