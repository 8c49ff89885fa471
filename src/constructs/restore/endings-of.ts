import type { IResolvable } from '../../framework';
import { emptyPolicy, isGood, partialPolicy } from '../../policies/weight-of';
import type { EmptyPolicy } from '../policies/empty-policy';
import type { PartialPolicy } from '../policies/partial-policy';
import type { PartialTolerance } from '../policies/partial-tolerance';
import type { Endings } from '../triggers/acting-construct';

interface Judged {
  readonly onPartial?: PartialPolicy | IResolvable;
  readonly onEmpty?: EmptyPolicy | IResolvable;
  readonly acceptPartial?: PartialTolerance;
}

/** By its policies, as far as synthesis can tell: of a policy that is a reference, and of a threshold, only the apply can. */
export function endingsOf({ onPartial, onEmpty, acceptPartial }: Judged): Endings {
  const judged = { onPartial: partialPolicy(onPartial), onEmpty: emptyPolicy(onEmpty, 'warn') };
  const open = [
    typeof onPartial === 'object' || (acceptPartial && judged.onPartial === 'fail') ? 'partial' : '',
    typeof onEmpty === 'object' ? 'empty' : '',
  ];
  const told = ['succeeded', 'partial', 'empty', 'failed'].filter((verdict) => !open.includes(verdict));
  const good = told.filter((verdict) => isGood(verdict, judged));
  return { good, bad: told.filter((verdict) => !good.includes(verdict)) };
}
