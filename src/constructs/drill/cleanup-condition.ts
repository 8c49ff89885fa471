import { Fn, type IResolvable, Op } from '../../framework';
import type { Gate } from '../generated/gate';
import type { DrillCheck } from './drill-check-props';
import { CleanupPolicy } from './drill-cleanup-props';
import { allPassed } from './selected-checks';

/** Whether to clean up, once all waves have ended and all checks have run. */
export function cleanupCondition(policy: string, gates: readonly Gate[], checks: readonly DrillCheck[]): IResolvable {
  const isGood = Fn.alltrue([...gates.map((gate) => gate.interpolationForAttribute('passed')), ...allPassed(checks)]);
  return Op.or(
    Op.eq(policy, CleanupPolicy.ALWAYS),
    Op.and(Op.eq(policy, CleanupPolicy.ON_SUCCESS), isGood),
  ) as unknown as IResolvable;
}

/** The policy of one run stands above that of the drill. */
export function cleanupPolicy(ofRun: string, when: CleanupPolicy | IResolvable | undefined): string {
  return Fn.coalesce([ofRun, when ?? CleanupPolicy.ON_SUCCESS]);
}
