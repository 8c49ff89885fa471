import { type Figure, seconds } from './figures';
import { type BenchStack, type Measured, measure, startBench } from './stack';

const OTHERS = 10_000;
const JOB_SECONDS = 36_000;

/** Plans without changes over jobs that nobody waits for, among many others: all pending, just finished, known to be so. */
export async function measureRefresh(count: number): Promise<Figure[]> {
  const scenario = {
    history: { count: OTHERS },
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
  return [
    figure(`apply that starts ${count} jobs`, apply, ''),
    figure(`plan without changes, ${count} pending jobs`, pending, 'at most 25 calls'),
    figure(`plan without changes, ${count} that finished since`, finished, 'at most 25 calls'),
    figure(`plan without changes, ${count} known to be finished`, known, '0 calls'),
  ];
}

async function measureAges(stack: BenchStack) {
  const plan = () => measure(stack, 'plan', '-detailed-exitcode');
  const apply = await measure(stack, 'apply', '-auto-approve');
  const pending = await plan();
  stack.emulator.setClock({ advanceSeconds: JOB_SECONDS + 60 });
  const finished = await plan();
  await measure(stack, 'apply', '-refresh-only', '-auto-approve');
  return { apply, pending, finished, known: await plan() };
}
