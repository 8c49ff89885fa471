import { isUnknown } from '../../../../plugin/unknown';
import { isRecord } from '../../../../plugin/values/is-record';
import { mapValues } from '../../../../plugin/values/value-type';
import { isUnset } from '../../../values/is-unset';
import type { JobPlan, JobState } from './schema';

/** What stands for a snapshot that there is not. Terraform keeps what was chosen before where something is written, not null. */
const NONE = 'none';

export function isNoSnapshot(id: unknown): boolean {
  return isUnset(id) || id === NONE;
}

type Values = Readonly<Record<string, unknown>>;
type Choice = JobPlan['chosen_snapshot'];

/**
 * What is planned of the choice for a job that is there: what it was, so that another choice alone is no change. Where it is
 * not known yet and the restore may run again, it stays open, since a plan that is made again during the apply must agree.
 */
export function keptChoice(before: JobState['chosen_snapshot'], proposed: Choice, mayRunAgain: boolean): Choice {
  const keep = (was: unknown, is: unknown) => {
    if (was === null || was === undefined || is === null) return is;
    return mayRunAgain && isUnknown(is) ? is : was;
  };
  if (!isRecord(before) || !isRecord(proposed)) return keep(before, proposed) as Choice;
  return mapValues(proposed, (value, name) => keep((before as Values)[name], value)) as Choice;
}

/** The snapshot that is taken when the restore runs again, where the plan knows it. */
export function chosenSnapshot({ snapshot_id: named, chosen_snapshot: chosen }: JobPlan): { snapshot_id?: string } {
  if (!isUnset(named) || !isRecord(chosen)) return {};
  const { snapshot_id: id } = chosen;
  return typeof id === 'string' && !isNoSnapshot(id) ? { snapshot_id: id } : {};
}

/** What the state says of the choice: what was planned, and where that was open, what is configured. */
export function savedChoice(planned: Choice, configured: Choice): JobState['chosen_snapshot'] {
  if (!isRecord(planned) || !isRecord(configured)) {
    return (isUnknown(planned) ? configured : planned) as JobState['chosen_snapshot'];
  }
  return mapValues(planned, (value, name) =>
    isUnknown(value) ? (configured as Values)[name] : value,
  ) as JobState['chosen_snapshot'];
}
