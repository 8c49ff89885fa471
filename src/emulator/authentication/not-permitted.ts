import type { Product } from '../../api/operation';
import { ApiError } from '../http/api-error';
import { CALLER } from './caller';

interface ForbiddenCall {
  readonly product: Product;
  readonly action: string;
}

/** How a call is refused that its caller may not make. Database Backup does that by itself. */
export function notPermitted(call: ForbiddenCall): ApiError {
  return call.product === 'dbs' ? new ApiError('Request.Forbidden', 'Have no Permissions', 403) : forbiddenByRam(call);
}

/**
 * RAM refuses with HTTP 400, and tells what it looked at. So it was seen of other products behind the same gateway; who
 * calls is made up.
 */
export function forbiddenByRam({ product, action }: ForbiddenCall): ApiError {
  const message = "User not authorized to operate on the specified resource, or this API doesn't support RAM.";
  const AccessDeniedDetail = {
    PolicyType: 'AccountLevelIdentityBasedPolicy',
    AuthPrincipalOwnerId: CALLER.accountId,
    EncodedDiagnosticMessage: Buffer.from(`emulator ${product}:${action}`).toString('base64'),
    AuthPrincipalType: 'SubUser',
    AuthPrincipalDisplayName: CALLER.userId,
    NoPermissionType: 'ImplicitDeny',
    AuthAction: `${product}:${action}`,
  };
  return new ApiError('Forbidden.RAM', message, 400, { AccessDeniedDetail });
}
