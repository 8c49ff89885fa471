import { readdirSync, readFileSync } from 'node:fs';
import { systemClock } from '../src/clock';

/** What the plugin process costs that needs most; zero where there is no /proc. */
export interface PluginCost {
  readonly peakBytes: number;
  readonly cpuMs: number;
}

const SAMPLE_MS = 20;
const MS_PER_TICK = 10; // of /proc, on every platform that Node runs on
const NOTHING: PluginCost = { peakBytes: 0, cpuMs: 0 };

/** Looks at all plugins of the process group again and again until it is over. */
export async function watchPlugins(group: number, over: AbortSignal): Promise<PluginCost> {
  let cost = NOTHING;
  while (!over.aborted) {
    cost = [cost, ...pluginCosts(group)].reduce((most, one) => ({
      peakBytes: Math.max(most.peakBytes, one.peakBytes),
      cpuMs: Math.max(most.cpuMs, one.cpuMs),
    }));
    await systemClock.sleep(SAMPLE_MS, over);
  }
  return cost;
}

function pluginCosts(group: number): PluginCost[] {
  const pids = process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  return pids.map((pid) => {
    const stat = readIfThere(`/proc/${pid}/stat`);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (Number(fields[2]) !== group) return NOTHING;
    if (!readIfThere(`/proc/${pid}/cmdline`).includes('terraform-provider-alirestore')) return NOTHING;
    const peakKilobytes = Number(/VmHWM:\s+(\d+) kB/.exec(readIfThere(`/proc/${pid}/status`))?.[1] ?? 0);
    return { peakBytes: peakKilobytes * 1024, cpuMs: (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK };
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
