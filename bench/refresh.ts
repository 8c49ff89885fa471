import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, seconds } from './figures';
import { type BenchStack, type Measured, measure, startBench } from './stack';

const OTHERS = 10_000;
const JOB_SECONDS = 36_000;
/** What a slow cloud takes for each call. */
const SLOW_MS = 2_000;

/**
 * Plans without changes over jobs that nobody waits for, among many others of the last hours: all pending, just finished,
 * known to be so. Each is measured on a slow cloud, too, and where the provider does not find the state.
 */
export async function measureRefresh(count: number): Promise<Figure[]> {
  const scenario = {
    history: { count: OTHERS, days: 0.25 },
    defaultCourse: 'long',
    courses: { long: { preset: 'complete', seconds: JOB_SECONDS } },
  } as const;
  const stack = await startBench('refresh', count, scenario, { wait_for_completion: false });
  const { apply, pending, finished, known } = await measureAges(stack).finally(stack.emulator.close);
  const figure = (what: string, { wallMs, calls }: Measured, budget: string) => ({
    what: `${what}, ${OTHERS} others`,
    measured: `${calls} calls, ${seconds(wallMs)}`,
    budget,
  });
  const figures = (what: string, { quick, slow, elsewhere }: Plans, budget: string) => [
    figure(`plan without changes, ${what}`, quick, budget),
    figure(`  calls of ${SLOW_MS / 1000} s`, slow, budget),
    figure(`  the state lies elsewhere, calls of ${SLOW_MS / 1000} s`, elsewhere, budget),
  ];
  return [
    figure(`apply that starts ${count} jobs`, apply, ''),
    ...figures(`${count} pending jobs`, pending, 'at most 25 calls'),
    ...figures(`${count} that finished since`, finished, 'at most 60 calls'),
    figure(`plan without changes, ${count} known to be finished`, known, '0 calls'),
    { what: "  the plugin's own CPU", measured: seconds(known.cpuMs), budget: 'at most 2 s (for 1,000)' },
  ];
}

interface Plans {
  readonly quick: Measured;
  readonly slow: Measured;
  readonly elsewhere: Measured;
}

async function measureAges(stack: BenchStack) {
  const plan = (...args: string[]) => measure(stack, 'plan', '-detailed-exitcode', ...args);
  const apply = await measure(stack, 'apply', '-auto-approve');
  const pending = await measurePlans(stack, plan);
  stack.emulator.setClock({ advanceSeconds: JOB_SECONDS + 60 });
  const finished = await measurePlans(stack, plan);
  await measure(stack, 'apply', '-refresh-only', '-auto-approve');
  return { apply, pending, finished, known: await plan() };
}

async function measurePlans(
  { emulator, workspace }: BenchStack,
  plan: (...args: string[]) => Promise<Measured>,
): Promise<Plans> {
  const quick = await plan();
  const [{ id }] = emulator.addFaults({ faults: [{ fault: 'latency', ms: SLOW_MS }] });
  const slow = await plan();
  const [here, there] = ['terraform.tfstate', 'elsewhere.tfstate'].map((name) => join(workspace.folder, name));
  renameSync(here, there);
  const elsewhere = await plan(`-state=${there}`).finally(() => renameSync(there, here));
  emulator.removeFaults(id);
  return { quick, slow, elsewhere };
}
