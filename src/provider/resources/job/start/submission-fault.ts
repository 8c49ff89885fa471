import { createRestoreJob } from '../../../../api/operations/create-restore-job';
import { CloudError, type CloudErrorCategory } from '../../../../cloud/cloud-error';
import { type AttributePath, type Diagnostic, errorDiagnostic } from '../../../../plugin/diagnostic';
import { own } from '../../../../plugin/own';
import { NOT_ASKED, REFUSED, UNCERTAIN } from '../state/not-started';

/** Why a restore was not started, or why nobody can tell whether it was. */
export class SubmissionFault extends Error {
  constructor(
    readonly fault: CloudError,
    /** How often CreateRestoreJob was sent without an answer that tells whether it ran. */
    readonly openSends: number,
  ) {
    super(fault.message, { cause: fault });
  }
}

/** Whatever fails in it, nothing has been sent. */
export async function beforeSending<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    throw fault instanceof CloudError ? new SubmissionFault(fault, 0) : fault;
  }
}

/** Codes that are about one attribute. */
const culprits: Record<string, AttributePath> = {
  VaultNotExist: ['vault_id'],
  SnapshotNotExist: ['snapshot_id'],
};

/** Why a restore job could not be started, and what is known of it. */
export function notStartedDiagnostic(reason: unknown): Diagnostic {
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
  'This failed while looking for a restore that is already running. CreateRestoreJob was not sent, so nothing was started. Fix the cause and apply again.';

function unknown(openSends: number): string {
  const times = openSends === 1 ? 'once' : `${openSends} times`;
  return `CreateRestoreJob was sent ${times}, but no answer said whether the restore was started. The service does not list such a job yet. Apply again: the provider looks for the job first, and starts one only if there is none. "alirestore watch" shows the restores that are running.`;
}

/** The id of a restore that was not started: it tells whether the service has refused that, or could not even be asked. */
export function idWithoutJob(reason: unknown): string {
  if (!(reason instanceof SubmissionFault)) return REFUSED;
  if (reason.openSends > 0) return UNCERTAIN;
  return isOfSetup(reason.fault) ? NOT_ASKED : REFUSED;
}

/** They say who calls and from where, and nothing of vaults and snapshots. */
const OF_SETUP: readonly CloudErrorCategory[] = [
  'credentials',
  'permission',
  'network',
  'protocol',
  'unavailable',
  'throttled',
];

function isOfSetup({ category, code, withoutCredentials, host }: CloudError): boolean {
  // Without a host nothing was sent: the configuration itself cannot be.
  if (withoutCredentials || host === undefined) return true;
  return OF_SETUP.includes(category) || /^Invalid(Api|Action)/.test(code ?? '');
}
