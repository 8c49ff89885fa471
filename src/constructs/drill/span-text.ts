import { Duration } from '../policies/duration';

export function spanText(seconds: number): string {
  return Duration.seconds(seconds).toString();
}
