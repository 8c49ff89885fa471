import { type Diagnostic, errorDiagnostic } from '../../../../plugin/diagnostic';
import { isUnknown } from '../../../../plugin/unknown';
import { emulatedAdvice } from '../../../values/emulated-advice';
import { isUnset } from '../../../values/is-unset';
import { isNoSnapshot } from '../state/chosen-snapshot';
import { policyOf } from '../state/policy';
import type { JobPlan } from '../state/schema';

type Values = Readonly<Record<string, unknown>>;

/**
 * A restore without a snapshot cannot start. Where failures are reported, the apply reports this one, too: a plan that
 * fails would leave no record.
 */
export function checkSnapshotFound(inputs: JobPlan, step: 'plan' | 'apply', isEmulated = false): Diagnostic[] {
  const { snapshot_id: named, chosen_snapshot: chosen } = inputs;
  if (!isUnset(named) || isUnknown(chosen)) return [];
  const { snapshot_id: id } = (chosen ?? {}) as Values;
  if (isUnknown(id) || !isNoSnapshot(id)) return [];
  if (step === 'plan' && policyOf(inputs).reportsFailure) return [];
  return [errorDiagnostic('There is no snapshot to restore', absenceText(inputs, isEmulated), ['chosen_snapshot'])];
}

/** One of the two names the snapshot; where both do, snapshot_id counts. */
export function checkSnapshotNamed({ snapshot_id: id, chosen_snapshot: chosen }: JobPlan): Diagnostic[] {
  if ([id, chosen].some((value) => isUnknown(value) || !isUnset(value))) return [];
  const detail =
    'Set snapshot_id to the snapshot to restore, or chosen_snapshot to let a query choose it when the restore starts.';
  return [errorDiagnostic('Missing snapshot_id', detail, ['snapshot_id'])];
}

function absenceText({ vault_id: vault, chosen_snapshot: chosen }: JobPlan, isEmulated: boolean): string {
  const { listed_by: list, conditions } = (chosen ?? {}) as Values;
  const snapshots = ['snapshots', ...(typeof vault === 'string' ? [`in vault ${vault}`] : [])].join(' ');
  const listed = typeof list === 'string' ? ` that ${list} lists` : '';
  const wanted = typeof conditions === 'string' ? conditions : 'what was asked for';
  const none = `No recovery point: none of the ${snapshots}${listed} is ${wanted}.`;
  return isEmulated
    ? `${none} ${emulatedAdvice('such snapshot')}`
    : `${none} Check the backups, or loosen the conditions.`;
}
