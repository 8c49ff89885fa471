import { type Figure, seconds } from './figures';
import { measure, startBench } from './stack';

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
  const apply = await measure(stack, 'apply', '-auto-approve');
  const pending = await measure(stack, 'plan', '-detailed-exitcode');
  stack.emulator.setClock({ advanceSeconds: JOB_SECONDS + 60 });
  const finished = await measure(stack, 'plan', '-detailed-exitcode');
  await measure(stack, 'apply', '-refresh-only', '-auto-approve');
  const known = await measure(stack, 'plan', '-detailed-exitcode');
  await stack.emulator.close();
  const figure = (what: string, { wallMs, calls }: typeof apply, budget: string) => ({
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
