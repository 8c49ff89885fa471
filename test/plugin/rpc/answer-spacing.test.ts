import { describe, expect, it } from 'vitest';
import { AnswerSpacing } from '../../../src/plugin/rpc/answer-spacing';
import { FakeClock } from '../../harness/fake-clock';

/** When each of these answers leaves, in milliseconds from the first; each is ready at the time that stands with it. */
async function leavingTimes(version: string, answers: readonly { readonly at: number; readonly failed: boolean }[]) {
  const clock = new FakeClock(0);
  const spacing = new AnswerSpacing(clock);
  spacing.heed(version);
  const times: number[] = [];
  const leaving = answers.map(async ({ at, failed }, index) => {
    await clock.sleep(at);
    await spacing.turn(failed);
    times[index] = clock.now();
  });
  await clock.runUntilDone(Promise.all(leaving));
  return times;
}

const good = (at: number) => ({ at, failed: false });
const failed = (at: number) => ({ at, failed: true });

describe('answers that end together', () => {
  it.each(['1.16.0', '1.16.4', '1.16.5-dev', '1.16.0-rc2', '1.17.0', '2.0.0'])(
    'leave Terraform %s time before and after one with an error',
    async (version) => {
      const times = await leavingTimes(version, [good(0), failed(0), failed(0), good(0), good(0), failed(0)]);
      expect(times).toEqual([0, 150, 300, 450, 450, 600]);
    },
  );

  it.each(['1.5.7', '1.11.4', '1.15.9', '1.12.6', '1.13.0-dev', '', 'dev'])(
    'leave at once to Terraform or OpenTofu %s',
    async (version) => {
      expect(await leavingTimes(version, [good(0), failed(0), failed(0), good(0)])).toEqual([0, 0, 0, 0]);
    },
  );
});

describe('an answer', () => {
  it('with an error leaves at once when the last one is long gone', async () => {
    expect(await leavingTimes('1.16.4', [good(0), failed(150), good(300), failed(700)])).toEqual([0, 150, 300, 700]);
  });

  it('waits only for what is left of the time', async () => {
    expect(await leavingTimes('1.16.4', [failed(0), good(100), failed(149)])).toEqual([0, 150, 300]);
  });

  it('without an error waits for no other without one', async () => {
    expect(await leavingTimes('1.16.4', [good(0), good(0), good(1)])).toEqual([0, 0, 1]);
  });
});

describe('a clock that is set back', () => {
  it('keeps no answer longer', async () => {
    const slept: number[] = [];
    const times = [1_000_000, 1_000_000, 0, 0];
    const spacing = new AnswerSpacing({ now: () => times.shift()!, sleep: async (ms) => void slept.push(ms) });
    spacing.heed('1.16.4');
    await spacing.turn(true);
    await spacing.turn(true);
    expect(slept).toEqual([150]);
  });
});
