import { Fn, type IResolvable, Op } from '../../framework';
import type { Gate } from '../generated/gate';
import type { Validation } from '../generated/validation';
import { CleanupPolicy } from './drill-command-props';

/** Whether to clean up, once all waves have ended and all validations have run. */
export function cleanupCondition(
  policy: string,
  gates: readonly Gate[],
  validations: readonly Validation[],
): IResolvable {
  const isGood = Fn.alltrue([
    ...gates.map((gate) => gate.interpolationForAttribute('passed')),
    ...validations.map((validation) => Op.eq(validation.interpolationForAttribute('verdict'), 'passed')),
  ]);
  return Op.or(
    Op.eq(policy, CleanupPolicy.ALWAYS),
    Op.and(Op.eq(policy, CleanupPolicy.ON_SUCCESS), isGood),
  ) as unknown as IResolvable;
}

/** The policy of one run stands above that of the drill. */
export function cleanupPolicy(ofRun: string, when: CleanupPolicy | IResolvable | undefined): string {
  return Fn.coalesce([ofRun, when ?? CleanupPolicy.ON_SUCCESS]);
}
