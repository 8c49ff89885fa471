import { parseTime } from '../../amounts/time';
import type { RecoveryTime } from '../../drill-rules/drill-definition';
import { Token } from '../../framework';

/** What is known of when a recovery point was complete: just then, or then at the latest, where a query chooses it. */
export function recoveryTimeOf(
  choice: { readonly atOrBefore?: string } | undefined,
  completedAt: string | undefined,
): RecoveryTime | undefined {
  const seconds = secondsOf(choice ? choice.atOrBefore : completedAt);
  return seconds === undefined ? undefined : { seconds, isLatest: choice !== undefined };
}

/** Undefined where it is known only later. */
export function secondsOf(time: string | undefined): number | undefined {
  return time === undefined || Token.isUnresolved(time) ? undefined : parseTime(time);
}
