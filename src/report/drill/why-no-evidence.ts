import { wasThereBefore } from '../../policies/origins';
import { restoreNoun } from '../../policies/services';
import { hasRestored } from '../../policies/verdicts';
import { contradictions } from '../../record/contradictions';
import type { DrillRecord, DrillRestore } from '../../record/schema/drill-record-schema';

/** Why a restore shows nothing of the run, though the service calls it done. */
export function whyNoEvidence(restore: DrillRestore, { drill }: DrillRecord): string | undefined {
  const { verdict, origin } = restore;
  if (!hasRestored(verdict)) return undefined;
  if (wasThereBefore(origin)) {
    return `This run did not start it: the ${restoreNoun(restore.service)} existed already, and was ${origin}.`;
  }
  const [fault] = contradictions([restore], drill.declaredAt);
  return fault && `The ${fault.text}.`;
}
