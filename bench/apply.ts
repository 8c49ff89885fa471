import { type Figure, mebibytes, seconds } from './figures';
import { measure, startBench } from './stack';

const atOnce = { defaultCourse: 'completeAtOnce' };

/** Apply and no-op plan of jobs that complete at once. */
export async function measureApply(count: number): Promise<Figure[]> {
  const stack = await startBench(`apply-${count}`, count, atOnce);
  const apply = await measure(stack, 'apply', '-auto-approve');
  const plan = await measure(stack, 'plan');
  await stack.emulator.close();
  const jobs = count === 1 ? 'one job' : `${count} jobs`;
  return [
    {
      what: `apply of ${jobs} that complete at once`,
      measured: `${seconds(apply.wallMs)}, ${apply.calls} calls`,
      budget: count === 1 ? 'at most 1.5 s' : 'at most 15 s, 250 calls (for 200)',
    },
    { what: `  plugin at its largest`, measured: mebibytes(apply.peakBytes), budget: 'at most 80 MiB (for one)' },
    { what: "  the plugin's own CPU", measured: seconds(apply.cpuMs), budget: '' },
    {
      what: `plan without changes, ${jobs}`,
      measured: `${seconds(plan.wallMs)}, ${plan.calls} calls`,
      budget: count === 1 ? "at most 0.35 of the vendor's 1.11 s on its machine, 0 calls" : '0 calls',
    },
    { what: `  plugin at its largest`, measured: mebibytes(plan.peakBytes), budget: 'at most 80 MiB (for one)' },
  ];
}
