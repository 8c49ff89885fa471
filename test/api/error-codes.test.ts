import { expect, it } from 'vitest';
import { categoryOf } from '../../src/api/error-codes';

it.each([
  ['Throttling', 400, 'throttled'],
  ['Throttling.User', 400, 'throttled'],
  ['Throttling.SomethingNew', 403, 'throttled'],
  ['Rejected.Throttling', 503, 'throttled'],
  [undefined, 429, 'throttled'],
  ['InvalidSecurityToken.Expired', 400, 'credentials'],
  ['InvalidAccessKeyId.NotFound', 404, 'credentials'],
  ['SignatureDoesNotMatch', 403, 'credentials'],
  ['NoPermission', 403, 'permission'],
  ['Request.Forbidden', 403, 'permission'],
  ['Forbidden.SubUser', 403, 'permission'],
  [undefined, 403, 'permission'],
  ['VaultNotExist', 404, 'notFound'],
  ['Nas.FileSystemNotExist', 404, 'notFound'],
  [undefined, 404, 'notFound'],
  ['InvalidParameter', 400, 'invalid'],
  ['Param.NotValid', 400, 'invalid'],
  [undefined, 400, 'invalid'],
  ['ServiceUnavailable', 503, 'unavailable'],
  ['InternalError', 500, 'unavailable'],
  [undefined, 502, 'unavailable'],
  ['Whatever', 200, 'unknown'],
] as const)('%s with HTTP %i is %s', (code, httpStatus, category) => {
  expect(categoryOf(code, httpStatus)).toBe(category);
});
