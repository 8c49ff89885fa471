import { type Action, actionNamed, operations } from '../../api/operations';
import type { Authenticate } from '../authentication/authenticate';
import { notPermitted } from '../authentication/not-permitted';
import { apiError } from '../http/api-error';
import type { ReceivedRequest } from '../http/received-request';
import type { Scenario } from '../scenario/scenario-schema';

/** By the vendor's metadata, a call that makes something must be a POST; all others may be either. */
const POST_ONLY: readonly Action[] = ['CreateRestoreJob'];

/** The operation that a request names, signed or not; undefined when there is none. */
export function operationOf(request: ReceivedRequest): Action | undefined {
  return actionNamed(actionOf(request), versionOf(request));
}

export function actionOf({ headers, parameters }: ReceivedRequest): string {
  // The older signature covers the parameter and not the header, the newer one the header.
  return parameters.get('Action') ?? headers['x-acs-action']?.toString() ?? '';
}

/** What the gateway checks before a request reaches the service. */
export function admit(
  request: ReceivedRequest,
  { denied = [] }: Scenario,
  authenticate: Authenticate,
  serviceTimeMs: number,
): Action {
  if (request.method !== 'POST' && request.method !== 'GET') throw apiError('UnsupportedHTTPMethod');
  const action = operationOf(request);
  if (request.path !== '/' || !action) {
    const named = `action ${actionOf(request)} and version ${versionOf(request)}`;
    throw apiError('InvalidApi.NotFound', `Got the path ${request.path}, ${named}.`);
  }
  if (request.method === 'GET' && POST_ONLY.includes(action)) throw apiError('UnsupportedHTTPMethod');
  const accessKeyId = authenticate(request, serviceTimeMs);
  if (denied.some((denial) => denial.action === action && (denial.accessKeyId ?? accessKeyId) === accessKeyId)) {
    throw notPermitted(operations[action]);
  }
  return action;
}

function versionOf({ headers, parameters }: ReceivedRequest): string | undefined {
  return parameters.get('Version') ?? headers['x-acs-version']?.toString();
}
