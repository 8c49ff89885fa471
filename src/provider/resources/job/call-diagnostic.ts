import { createRestoreJob } from '../../../api/operations/create-restore-job';
import { type AttributePath, type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import { own } from '../../../plugin/own';
import { SubmissionFault } from './submission-fault';

/** Codes that are about one attribute. */
const culprits: Record<string, AttributePath> = {
  VaultNotExist: ['vault_id'],
  SnapshotNotExist: ['snapshot_id'],
};

/** Why a restore job could not be started, and what is known of it. */
export function callDiagnostic(reason: unknown): Diagnostic {
  if (!(reason instanceof SubmissionFault)) {
    return errorDiagnostic(
      'Interrupted before the restore was started',
      'Nothing was started. Apply again to start it.',
    );
  }
  const { fault, openSends } = reason;
  const path = own(culprits, fault.code ?? '');
  if (openSends === 0 && fault.action === createRestoreJob.action)
    return errorDiagnostic('The restore was not started', fault.message, path);
  if (openSends === 0) return errorDiagnostic('The restore was not started', `${fault.message}\n\n${NOTHING_SENT}`);
  return errorDiagnostic(
    'It is not known whether the restore was started',
    `${fault.message}\n\n${unknown(openSends)}`,
  );
}

const NOTHING_SENT =
  'That was asked before the start, to find a restore that runs already. CreateRestoreJob was not sent, so nothing was started. Mend the cause and apply again.';

function unknown(openSends: number): string {
  const times = openSends === 1 ? 'once' : `${openSends} times`;
  return `CreateRestoreJob was sent ${times}, and no answer told whether it was carried out. The service does not list such a job so far. Apply again: it is looked for first, and started only when it is not there. "alirestore watch" shows the restores that run.`;
}
