import { type Diagnostic, errorDiagnostic } from '../../../../plugin/diagnostic';
import { isUnknown } from '../../../../plugin/unknown';
import { emulatedAdvice } from '../../../values/emulated-advice';
import { isUnset } from '../../../values/is-unset';
import type { RestoreInputs } from '../definition/restore-definition';
import type { RestorePlan } from '../definition/restore-types';
import { isNoBackup } from '../state/chosen-backup';
import { policyOf } from '../state/policy';

type Values = Readonly<Record<string, unknown>>;

/**
 * A restore without a backup cannot start. Where failures are reported, the apply reports this one, too: a plan that
 * fails would leave no record.
 */
export function checkBackupFound(
  restore: RestoreInputs,
  inputs: RestorePlan,
  step: 'plan' | 'apply',
  isEmulated = false,
): Diagnostic[] {
  const { attribute, id: name } = restore.choice;
  const chosen = (inputs as Values)[attribute];
  if (isNamed(restore, inputs) || isUnknown(chosen)) return [];
  const { [name]: id } = (chosen ?? {}) as Values;
  if (isUnknown(id) || !isNoBackup(id)) return [];
  if (step === 'plan' && policyOf(inputs).reportsFailure) return [];
  const title = `There is no ${restore.words.backup} to restore`;
  return [errorDiagnostic(title, absenceText(restore, inputs, isEmulated), [attribute])];
}

/** One of them names the backup, unless nothing is to start; where both do, the id counts. */
export function checkBackupNamed(restore: RestoreInputs, config: RestorePlan): Diagnostic[] {
  const { attribute, id, instead } = restore.choice;
  const chosen = (config as Values)[attribute];
  if (config.start_when === false || isNamed(restore, config) || isUnknown(chosen) || !isUnset(chosen)) return [];
  const { backup } = restore.words;
  const orElse = instead === undefined ? '' : `; or set ${instead}`;
  const detail = `Set ${id} to the ${backup} to restore, or ${attribute} to let a query choose it when the restore starts${orElse}.`;
  return [errorDiagnostic(`Missing ${id}`, detail, [id])];
}

/** Whether what is restored is said, or may turn out to be. */
function isNamed({ choice: { id, instead } }: RestoreInputs, config: RestorePlan): boolean {
  const values = config as Values;
  return [id, ...(instead === undefined ? [] : [instead])].some(
    (name) => isUnknown(values[name]) || !isUnset(values[name]),
  );
}

function absenceText({ choice, words }: RestoreInputs, inputs: RestorePlan, isEmulated: boolean): string {
  const values = inputs as Values;
  const { listed_by: list, conditions } = (values[choice.attribute] ?? {}) as Values;
  const backups = [`${words.backup}s`, choice.where(values) ?? []].flat().join(' ');
  const listed = typeof list === 'string' ? ` that ${list} lists` : '';
  const wanted = typeof conditions === 'string' ? conditions : 'what was asked for';
  const none = `No recovery point: none of the ${backups}${listed} is ${wanted}.`;
  return isEmulated
    ? `${none} ${emulatedAdvice(`such ${words.backup}`)}`
    : `${none} Check the backups, or loosen the conditions.`;
}
