import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createMaxWait } from '../../../../src/cli/drill/run/max-wait';
import { FakeClock } from '../../../harness/fake-clock';

function maxWait(maxWaitMs: number | undefined) {
  const [heard, clock] = [new EventEmitter(), new FakeClock(0)];
  const time = createMaxWait(maxWaitMs, heard, clock);
  const got: string[] = [];
  for (const signal of ['SIGINT', 'SIGTERM']) time.signals.on(signal, () => got.push(signal));
  return { heard, clock, time, got };
}

describe('the time to leave a runner', () => {
  it('comes as an interrupt', async () => {
    const { clock, time, got } = maxWait(5 * 3_600_000);
    await clock.advance(5 * 3_600_000 - 1);
    expect([time.isOver, got]).toEqual([false, []]);
    await clock.advance(1);
    expect([time.isOver, got]).toEqual([true, ['SIGINT']]);
  });

  it('does not come when a person has interrupted, whose signal is handed on', async () => {
    const { heard, clock, time, got } = maxWait(1000);
    heard.emit('SIGTERM');
    await clock.advance(2000);
    expect([time.isOver, got]).toEqual([false, ['SIGTERM']]);
  });

  it('never comes where none is set, or after the run', async () => {
    const [endless, over] = [maxWait(undefined), maxWait(1000)];
    over.time.close();
    await endless.clock.advance(1e9);
    await over.clock.advance(1e9);
    expect([endless.time.isOver, over.time.isOver]).toEqual([false, false]);
    expect(over.heard.listenerCount('SIGINT') + over.heard.listenerCount('SIGTERM')).toBe(0);
  });
});
