import { isUnknown } from '../../../../plugin/unknown';
import { isRecord } from '../../../../plugin/values/is-record';
import { mapValues } from '../../../../plugin/values/value-type';
import { isUnset } from '../../../values/is-unset';
import type { RestoreChoice } from '../definition/restore-definition';

/** What stands for a backup that there is not. Terraform keeps what was chosen before where something is written, not null. */
const NONE = 'none';

export function isNoBackup(id: unknown): boolean {
  return isUnset(id) || id === NONE;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * What is planned of the choice for a restore that is there: what it was, so that another choice alone is no change. Where it
 * is not known yet and the restore may run again, it stays open, since a plan that is made again during the apply must agree.
 */
export function keptChoice(before: unknown, proposed: unknown, mayRunAgain: boolean): unknown {
  const keep = (was: unknown, is: unknown) => {
    if (was === null || was === undefined || is === null) return is;
    return mayRunAgain && isUnknown(is) ? is : was;
  };
  if (!isRecord(before) || !isRecord(proposed)) return keep(before, proposed);
  return mapValues(proposed, (value, name) => keep((before as Values)[name], value));
}

/** The backup that is taken when the restore runs again, where the plan knows it. */
export function chosenBackup({ attribute, id }: RestoreChoice, config: object): Values {
  const { [id]: named, [attribute]: chosen } = config as Values;
  if (!isUnset(named) || !isRecord(chosen)) return {};
  const { [id]: one } = chosen as Values;
  return typeof one === 'string' && !isNoBackup(one) ? { [id]: one } : {};
}

/** Id of the backup that is restored, when all is known. */
export function backupIdOf({ attribute, id }: RestoreChoice, inputs: object): string | null {
  const { [id]: named, [attribute]: chosen } = inputs as Values;
  return (named ?? (chosen as Values | null | undefined)?.[id] ?? null) as string | null;
}

/** What the state says of the choice: what was planned, and where that was open, what is configured. */
export function savedChoice(planned: unknown, configured: unknown): unknown {
  if (!isRecord(planned) || !isRecord(configured)) return isUnknown(planned) ? configured : planned;
  return mapValues(planned, (value, name) => (isUnknown(value) ? (configured as Values)[name] : value));
}
