import { beforeEach, describe, expect, it } from 'vitest';
import { createEmulatedClock } from '../../../src/emulator/service/emulated-clock';
import { FakeClock } from '../../harness/fake-clock';

const START = Date.UTC(2026, 0, 1);

describe('the emulated clock', () => {
  let real: FakeClock;
  beforeEach(() => {
    real = new FakeClock(START);
  });

  it('starts at the real time and goes as fast by default speed 1', async () => {
    const clock = createEmulatedClock(real, 1);
    expect(clock.now()).toBe(START);
    await real.advance(2_500);
    expect(clock.now()).toBe(START + 2_500);
    expect(clock.elapsedSeconds()).toBe(2.5);
  });

  it('goes faster than the real time', async () => {
    const clock = createEmulatedClock(real, 60);
    await real.advance(1_000);
    expect(clock.elapsedSeconds()).toBe(60);
  });

  it('keeps what has passed when the speed changes', async () => {
    const clock = createEmulatedClock(real, 10);
    await real.advance(1_000);
    clock.setSpeed(1);
    await real.advance(1_000);
    expect(clock.elapsedSeconds()).toBe(11);
  });

  it('stands still while frozen, and goes on with its speed afterwards', async () => {
    const clock = createEmulatedClock(real, 2);
    clock.freeze(true);
    await real.advance(5_000);
    expect(clock.elapsedSeconds()).toBe(0);
    clock.freeze(false);
    await real.advance(1_000);
    expect(clock.elapsedSeconds()).toBe(2);
  });

  it('can be advanced, also while frozen', () => {
    const clock = createEmulatedClock(real, 1);
    clock.freeze(true);
    clock.advance(3_600);
    expect(clock.state()).toEqual({ now: '2026-01-01T01:00:00.000Z', speed: 1, frozen: true, elapsedSeconds: 3_600 });
  });

  it('does not go back when the machine does', () => {
    const times = [START, START, START - 60_000];
    const clock = createEmulatedClock({ now: () => times.shift() ?? START - 60_000, sleep: async () => {} }, 1);
    expect(clock.now()).toBe(START);
    expect(clock.now()).toBe(START);
  });
});
