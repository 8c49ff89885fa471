import { bytesText } from '../../../../amounts/bytes-text';
import { spanText } from '../../../../amounts/span-text';
import type { Look } from '../../../../waiting/look';
import { describeLook } from '../../../configured/tell-progress';
import type { RestoreDefinition } from '../definition/restore-definition';
import type { RestoreTypes } from '../definition/restore-types';

/** How far a restore is, as far as its service tells: status, percent, files, bytes, rate, and how long it may still take. */
export function progressLine<T extends RestoreTypes>(
  look: Look<T['entry']>,
  { texts, facts }: Pick<RestoreDefinition<T>, 'texts' | 'facts'>,
): string {
  const { bytes_per_second: rate, remaining_seconds: left } = facts?.(look) ?? {};
  return [
    describeLook(look),
    ...(texts.amounts?.(look.entry) ?? []),
    ...(rate ? [`${bytesText(rate)}/s`] : []),
    ...(left === undefined ? [] : [`about ${spanText(left)} left`]),
  ].join(', ');
}
