import type { Clock } from '../../clock';

export interface ClockState {
  /** Emulated time, RFC 3339. */
  readonly now: string;
  /** Emulated seconds per real second. */
  readonly speed: number;
  readonly frozen: boolean;
  /** Emulated seconds since the start. */
  readonly elapsedSeconds: number;
}

/** The time that restore jobs live in. Nothing waits for it: whoever reads a job asks where its course is by now. */
export interface EmulatedClock {
  /** Milliseconds since 1970. Never goes back. */
  now(): number;
  elapsedSeconds(): number;
  setSpeed(speed: number): void;
  /** Stops the time; `false` lets it go on with the speed it had. */
  freeze(frozen: boolean): void;
  advance(seconds: number): void;
  state(): ClockState;
}

/** The last moment that has a date of four digits. Time that is advanced beyond stays there. */
const END_OF_TIME = Date.UTC(9999, 11, 31, 23, 59, 59);

/** Emulated time = start + real time x speed + what was advanced by hand. It starts at the real time. */
export function createEmulatedClock(real: Clock, initialSpeed: number): EmulatedClock {
  const start = real.now();
  let speed = initialSpeed;
  let frozen = false;
  let anchor = { real: start, emulated: start };

  const now = () => {
    const elapsedMs = Math.max(0, real.now() - anchor.real); // a machine's clock may be set back
    return Math.min(END_OF_TIME, anchor.emulated + (frozen ? 0 : elapsedMs * speed));
  };
  const elapsedSeconds = () => (now() - start) / 1000;
  const setAnchor = () => {
    anchor = { real: real.now(), emulated: now() };
  };

  return {
    now,
    elapsedSeconds,
    setSpeed(newSpeed) {
      setAnchor();
      speed = newSpeed;
    },
    freeze(stop) {
      setAnchor();
      frozen = stop;
    },
    advance(seconds) {
      setAnchor();
      anchor.emulated += seconds * 1000;
    },
    state: () => ({ now: new Date(now()).toISOString(), speed, frozen, elapsedSeconds: elapsedSeconds() }),
  };
}
