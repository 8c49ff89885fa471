import { SECONDS_LIMIT, SPEED_LIMIT } from '../scenario/limits';
import { type ClockChange, ControlError } from './control';

interface Check {
  readonly expected: string;
  accepts(value: unknown): boolean;
  /** Beyond it, in either direction, time leaves the calendar. */
  readonly maximum?: number;
}

const checks: Record<keyof ClockChange, Check> = {
  speed: { expected: 'a number from 0', accepts: isPositive, maximum: SPEED_LIMIT },
  frozen: { expected: 'true or false', accepts: (value) => typeof value === 'boolean' },
  advanceSeconds: {
    expected: 'a number from 0: time never goes back',
    accepts: isPositive,
    maximum: SECONDS_LIMIT,
  },
  skewSeconds: { expected: 'a number', accepts: Number.isFinite, maximum: SECONDS_LIMIT },
};

export function checkClockChange(change: object): ClockChange {
  for (const [name, value] of Object.entries(change)) {
    const check = Object.hasOwn(checks, name) ? checks[name as keyof ClockChange] : undefined;
    if (!check) throw new ControlError(`got the member "${name}", expected one of ${Object.keys(checks).join(', ')}`);
    const { expected, accepts, maximum = Number.POSITIVE_INFINITY } = check;
    if (!accepts(value)) throw new ControlError(`${name}: got ${JSON.stringify(value)}, expected ${expected}`);
    if (Math.abs(value) > maximum) throw new ControlError(`${name}: got ${value}, expected at most ${maximum}`);
  }
  return change;
}

function isPositive(value: unknown): boolean {
  return Number.isFinite(value) && Number(value) >= 0;
}
