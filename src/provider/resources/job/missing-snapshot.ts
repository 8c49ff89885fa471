import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import { isUnknown } from '../../../plugin/unknown';
import { policyOf } from './policy';
import type { JobPlan } from './schema';

type Values = Readonly<Record<string, unknown>>;

/**
 * A restore without a snapshot cannot start. Where failures are reported, the apply reports this one, too: a plan that
 * fails would leave no record.
 */
export function checkSnapshotFound(inputs: JobPlan, step: 'plan' | 'apply'): Diagnostic[] {
  const { snapshot_id: id } = inputs;
  if (isUnknown(id) || (id !== null && id !== '')) return [];
  if (step === 'plan' && policyOf(inputs).reportsFailure) return [];
  return [errorDiagnostic('There is no snapshot to restore', absenceText(inputs), ['snapshot_id'])];
}

function absenceText({ vault_id: vault, snapshot_choice: choice }: JobPlan): string {
  const { listed_by: list, conditions } = (isUnknown(choice) ? {} : (choice ?? {})) as Values;
  const snapshots = ['snapshots', ...(typeof vault === 'string' ? [`in vault ${vault}`] : [])].join(' ');
  const listed = typeof list === 'string' ? ` that ${list} lists` : '';
  const wanted = typeof conditions === 'string' ? conditions : 'what was asked for';
  return `No recovery point: none of the ${snapshots}${listed} is ${wanted}. Look at the backups, or widen the choice.`;
}
