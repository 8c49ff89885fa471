import { CloudError } from '../../../cloud/cloud-error';
import { type AttributePath, type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import { own } from '../../../plugin/own';

/** Codes that are about one attribute. */
const culprits: Record<string, AttributePath> = {
  VaultNotExist: ['vault_id'],
  SnapshotNotExist: ['snapshot_id'],
};

/** Why a restore job could not be started: nothing is saved, as far as is known nothing runs. */
export function callDiagnostic(fault: unknown): Diagnostic {
  if (!(fault instanceof CloudError)) {
    return errorDiagnostic(
      'Interrupted before the restore was started',
      'Nothing was started. Apply again to start it.',
    );
  }
  if (fault.execution === 'refused') {
    return errorDiagnostic('The restore was not started', fault.message, own(culprits, fault.code ?? ''));
  }
  return errorDiagnostic(
    'It is not known whether the restore was started',
    `${fault.message}\n\nIt could not be found. Apply again: if it runs, it is found then, and not started twice.`,
  );
}
