import { expect, it } from 'vitest';
import { accessDeniedDetail } from '../../../src/cloud/rpc/access-denied-detail';

const redact = (text: string) => text.replaceAll('secret-token', '***');

it('says in one line which policy denied what to whom', () => {
  const detail = {
    PolicyType: 'AccountLevelIdentityBasedPolicy',
    AuthPrincipalOwnerId: '1234567890123456',
    EncodedDiagnosticMessage: 'AQFuZW5jb2RlZA',
    AuthPrincipalType: 'AssumedRoleUser',
    AuthPrincipalDisplayName: 'restorer:session',
    NoPermissionType: 'ExplicitDeny',
    AuthAction: 'hbr:CreateRestoreJob',
  };
  expect(accessDeniedDetail(detail, redact)).toEqual({
    text: 'ExplicitDeny by AccountLevelIdentityBasedPolicy, action hbr:CreateRestoreJob, caller AssumedRoleUser restorer:session of account 1234567890123456',
    action: 'hbr:CreateRestoreJob',
  });
});

it('says what it knows where parts are missing', () => {
  expect(accessDeniedDetail({ NoPermissionType: 'ImplicitDeny' }, redact)).toEqual({ text: 'ImplicitDeny' });
  expect(accessDeniedDetail({ AuthPrincipalOwnerId: 12 }, redact)).toEqual({ text: 'caller of account 12' });
});

it('shows no secret, no second line and no endless text', () => {
  const { text } = accessDeniedDetail({ PolicyType: `a\nsecret-token ${'x'.repeat(1_000)}` }, redact) ?? { text: '' };
  expect(text).toMatch(/^by a \*\*\* x+\.\.\.$/);
  expect(text.length).toBeLessThan(110);
});

it.each([undefined, null, '', 'text', 5, [], {}, { PolicyType: {} }])(
  'is nothing where the answer tells nothing: %j',
  (detail) => {
    expect(accessDeniedDetail(detail, redact)).toBeUndefined();
  },
);
