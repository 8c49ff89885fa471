import { beforeEach, describe, expect, it } from 'vitest';
import type { Accounts } from '../../../src/emulator/authentication/accounts';
import { type Authenticate, createAuthenticator } from '../../../src/emulator/authentication/authenticate';
import { toReceivedRequest } from '../../../src/emulator/http/received-request';
import { type SignInput, signAcs3, signV1 } from '../test-signer';

const NOW = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;
const accounts: Accounts = {
  alice: { accessKeySecret: 'a-secret' },
  temp: { accessKeySecret: 't-secret', securityToken: 't-token' },
};

describe.each([
  ['ACS3-HMAC-SHA256', signAcs3],
  ['HMAC-SHA1', signV1],
])('a call signed with %s', (_, sign) => {
  let authenticate: Authenticate;
  let nonce = 0;
  beforeEach(() => {
    authenticate = createAuthenticator(accounts);
  });

  const call = (changes: Partial<SignInput> = {}) => {
    const { method, target, headers, body } = sign({
      url: 'http://127.0.0.1:8080',
      action: 'DescribeRestoreJobs2',
      nowMs: NOW,
      nonce: `n-${++nonce}`,
      accessKeyId: 'alice',
      accessKeySecret: 'a-secret',
      ...changes,
    });
    return authenticate(toReceivedRequest(method, target, headers, Buffer.from(body)), NOW);
  };

  it('is that of its access key', () => {
    expect(call()).toBe('alice');
  });

  it('is refused for an unknown key, with 404', () => {
    expect(() => call({ accessKeyId: 'bob' })).toThrow('Specified access key is not found.');
    expect(() => call({ accessKeyId: 'constructor' })).toThrow(
      expect.objectContaining({ code: 'InvalidAccessKeyId.NotFound', httpStatus: 404 }),
    );
  });

  it('is refused for a wrong secret', () => {
    expect(() => call({ accessKeySecret: 'wrong' })).toThrow(
      expect.objectContaining({
        code: 'SignatureDoesNotMatch',
        httpStatus: 400,
        message: expect.stringMatching(
          /^Specified signature (does not match our calculation\. server StringToSign is \[ACS3-HMAC-SHA256\n|is not matched with our calculation\. server string to sign is:POST&%2F&)/,
        ),
      }),
    );
  });

  it('is refused the second time', () => {
    call({ nonce: 'same' });
    expect(() => call({ nonce: 'same' })).toThrow(
      expect.objectContaining({ code: 'SignatureNonceUsed', message: 'Specified signature nonce was used already.' }),
    );
  });

  it('does not use up its nonce when its signature is wrong', () => {
    expect(() => call({ nonce: 'same', accessKeySecret: 'wrong' })).toThrow();
    expect(call({ nonce: 'same' })).toBe('alice');
  });

  it('may be 15 minutes old or early, and no more', () => {
    expect(call({ nowMs: NOW - 15 * MINUTE })).toBe('alice');
    expect(call({ nowMs: NOW + 15 * MINUTE })).toBe('alice');
    const refusal = (time: string) =>
      expect.objectContaining({
        code: 'InvalidTimeStamp.Expired',
        message: `Specified time stamp or date value is expired. Got ${time}; it is 2026-01-01T00:00:00.000Z here, and 15 minutes are allowed.`,
      });
    expect(() => call({ nowMs: NOW - 15 * MINUTE - 1_000 })).toThrow(refusal('2025-12-31T23:44:59Z'));
    expect(() => call({ nowMs: NOW + 15 * MINUTE + 1_000 })).toThrow(refusal('2026-01-01T00:15:01Z'));
  });

  it('carries the token of temporary credentials', () => {
    const temp = { accessKeyId: 'temp', accessKeySecret: 't-secret' };
    const refusal = expect.objectContaining({ code: 'InvalidSecurityToken.Malformed', httpStatus: 400 });
    expect(call({ ...temp, securityToken: 't-token' })).toBe('temp');
    expect(() => call(temp)).toThrow(
      expect.objectContaining({ code: 'MissingSecurityToken', message: 'SecurityToken is mandatory for this action.' }),
    );
    expect(() => call({ ...temp, securityToken: 'other' })).toThrow(refusal);
    expect(() => call({ securityToken: 'not mine' })).toThrow(refusal);
  });

  it('needs no account where none is declared, only the throw-away secret', () => {
    authenticate = createAuthenticator(undefined);
    expect(call({ accessKeyId: 'anybody', accessKeySecret: 'emulator', securityToken: 'any' })).toBe('anybody');
    expect(() => call({ accessKeyId: 'anybody' })).toThrow(expect.objectContaining({ code: 'SignatureDoesNotMatch' }));
  });
});

describe('a call', () => {
  const authenticate = createAuthenticator(undefined);

  it('without a signature is refused', () => {
    expect(() => authenticate(toReceivedRequest('POST', '/', {}, Buffer.alloc(0)), NOW)).toThrow(
      expect.objectContaining({
        code: 'MissingAccessKeyId',
        httpStatus: 400,
        message: 'AccessKeyId is mandatory for this action.',
      }),
    );
  });

  it.each(['2026-01-01 00:00:00', '2026-01-01T00:00:00.000Z', '2026-13-01T00:00:00Z', 'Thu, 01 Jan 2026'])(
    'with the time %j is refused',
    (time) => {
      const signed = signAcs3({ url: 'http://h', action: 'A', nowMs: NOW, nonce: 'n' });
      const headers = { ...signed.headers, 'x-acs-date': time };
      expect(() => authenticate(toReceivedRequest('POST', '/', headers, Buffer.alloc(0)), NOW)).toThrow(
        expect.objectContaining({
          code: 'InvalidTimeStamp.Format',
          message: `Specified time stamp is not well formed. Got ${time}, expected YYYY-MM-DDThh:mm:ssZ.`,
        }),
      );
    },
  );
});
