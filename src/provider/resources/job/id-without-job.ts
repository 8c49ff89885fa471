import type { CloudError, CloudErrorCategory } from '../../../cloud/cloud-error';
import { NOT_ASKED, REFUSED, UNCERTAIN } from './not-started';
import { SubmissionFault } from './submission-fault';

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
