import { describe, expect, it } from 'vitest';
import { RunningCalls } from '../../../src/plugin/process/running-calls';

describe('running calls', () => {
  it('are idle when there are none', async () => {
    await expect(new RunningCalls().idle()).resolves.toBeUndefined();
  });

  it('are idle when the last one has ended, well or badly', async () => {
    const calls = new RunningCalls();
    const events: string[] = [];
    let endFirst = () => {};
    let failSecond = (_: Error) => {};
    const first = calls.track(new Promise<void>((resolve) => (endFirst = resolve)));
    const second = calls.track(new Promise<void>((_, reject) => (failSecond = reject)));
    const idle = calls.idle().then(() => events.push('idle'));
    endFirst();
    await first;
    events.push('first ended');
    failSecond(new Error('second failed'));
    await expect(second).rejects.toThrow('second failed');
    await idle;
    expect(events).toEqual(['first ended', 'idle']);
  });

  it('hand on what the call returns', async () => {
    await expect(new RunningCalls().track(Promise.resolve(5))).resolves.toBe(5);
  });
});
