import { CloudError, type CloudErrorCategory } from '../../../../cloud/cloud-error';
import { type Diagnostic, errorDiagnostic } from '../../../../plugin/diagnostic';
import { own } from '../../../../plugin/own';
import type { RestoreDefinition, RestoreWords } from '../definition/restore-definition';
import type { RestoreTypes } from '../definition/restore-types';
import { retry, retryFirst } from '../definition/retry';
import { NOT_ASKED, REFUSED, UNCERTAIN } from '../state/not-started';

/** Why a restore was not started, or why nobody can tell whether it was. */
export class SubmissionFault extends Error {
  constructor(
    readonly fault: CloudError,
    /** How often the call was sent without an answer that tells whether it ran. */
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

/** Why a restore could not be started, and what is known of it. */
export function notStartedDiagnostic<T extends RestoreTypes>(
  reason: unknown,
  { create, words }: Pick<RestoreDefinition<T>, 'create' | 'words'>,
): Diagnostic {
  if (!(reason instanceof SubmissionFault)) {
    return errorDiagnostic(
      'Interrupted before the restore was started',
      `Nothing was started. ${retryFirst(words)} to start it.`,
    );
  }
  const { fault, openSends } = reason;
  const culprit = own(create.culprits, fault.code ?? '');
  if (openSends === 0 && fault.action === create.action)
    return errorDiagnostic('The restore was not started', fault.message, culprit === undefined ? culprit : [culprit]);
  if (openSends === 0)
    return errorDiagnostic('The restore was not started', `${fault.message}\n\n${nothingSent(create.action, words)}`);
  return errorDiagnostic(
    'It is not known whether the restore was started',
    `${fault.message}\n\n${unknown(create.action, words, openSends)}`,
  );
}

function nothingSent(action: string, words: RestoreWords): string {
  return `This failed while looking for a restore that is already running. ${action} was not sent, so nothing was started. Fix the cause and ${retry(words)}.`;
}

function unknown(action: string, words: RestoreWords, openSends: number): string {
  const { short } = words;
  const times = openSends === 1 ? 'once' : `${openSends} times`;
  return `${action} was sent ${times}, but no answer said whether the restore was started. The service does not list such a ${short} yet. ${retryFirst(words)}: the provider looks for the ${short} first, and starts one only if there is none. "alirestore watch" shows the restores that are running.`;
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
