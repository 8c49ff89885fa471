import type { ClockChange } from './control';
import { ControlError } from './control-error';

const checks: Record<keyof ClockChange, { readonly expected: string; accepts(value: unknown): boolean }> = {
  speed: { expected: 'a number from 0', accepts: isPositive },
  frozen: { expected: 'true or false', accepts: (value) => typeof value === 'boolean' },
  advanceSeconds: { expected: 'a number from 0: time never goes back', accepts: isPositive },
  skewSeconds: { expected: 'a number', accepts: Number.isFinite },
};

export function checkClockChange(change: object): ClockChange {
  for (const [name, value] of Object.entries(change)) {
    const check = Object.hasOwn(checks, name) ? checks[name as keyof ClockChange] : undefined;
    if (!check) throw new ControlError(`${name} is not known; expected one of ${Object.keys(checks).join(', ')}`);
    if (!check.accepts(value))
      throw new ControlError(`${name}: got ${JSON.stringify(value)}, expected ${check.expected}`);
  }
  return change;
}

function isPositive(value: unknown): boolean {
  return Number.isFinite(value) && Number(value) >= 0;
}
