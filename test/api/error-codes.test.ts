import { expect, it } from 'vitest';
import { categoryOf, meansExpiredSession } from '../../src/api/error-codes';

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
  ['SignatureNonceUsed', 400, 'repeated'],
  ['EcsClientError', 500, 'invalid'],
  ['TaskTypeNotSupported', 500, 'invalid'],
  ['CloudAssistNotRunningOnInstance', 400, 'invalid'],
  ['ArchiveDaysTooShort', 400, 'invalid'],
  ['ArchiveSnapshotCannotDetect', 400, 'invalid'],
  ['AccountNotEnableRdTrustedService', 400, 'permission'],
  ['BackupAccountNotInSpecifiedRd', 403, 'permission'],
  ['NasFileSystemNotExist', 404, 'notFound'],
  ['InitVaultError', 500, 'unavailable'],
  ['BrowseFileError', 500, 'unavailable'],
  ['AccessVaultFail', 500, 'unavailable'],
  ['InternalError', 200, 'unavailable'],
  ['RequestLimitExceeded', 400, 'throttled'],
  [undefined, 408, 'unavailable'],
] as const)('%s with HTTP %i is %s', (code, httpStatus, category) => {
  expect(categoryOf(code, httpStatus)).toBe(category);
});

it.each([
  ['InvalidParameter', 'The specified parameter "SecurityToken.Expired" is not valid.', true],
  ['Invalid.Parameter', 'SecurityToken', true],
  ['InvalidParameter', 'The specified parameter "PageSize" is not valid.', false],
  ['SignatureDoesNotMatch', 'server string to sign is:POST&SecurityToken', false],
  [undefined, 'SecurityToken', false],
])('%s with the message %s means an expired session: %s', (code, message, expired) => {
  expect(meansExpiredSession(code, message)).toBe(expired);
});
