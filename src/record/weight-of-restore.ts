import type { PartialPolicy } from '../policies/policies';
import { tolerates } from '../policies/tolerates';
import { type Weight, weightOf } from '../policies/weight-of';
import type { DrillRestore } from './schema/drill-record-schema';

/** How the verdict of a restore counts, by what was expected of it and by the policy of its drill. */
export function weightOfRestore(restore: DrillRestore, onPartial: PartialPolicy | undefined): Weight {
  const { verdict, expected = {} } = restore;
  return weightOf(verdict, {
    onPartial: tolerates(expected, restore) ? 'accept' : onPartial,
    onEmpty: expected.onEmpty,
  });
}
