import { describe, expect, it } from 'vitest';
import { readV1Signature } from '../../../src/emulator/authentication/v1-signature';
import { toReceivedRequest } from '../../../src/emulator/http/received-request';
import { type SignedHttpRequest, type SignInput, signV1 } from '../test-signer';

const read = ({ method, target, headers, body }: SignedHttpRequest) =>
  readV1Signature(toReceivedRequest(method, target, headers, Buffer.from(body)));
const isValid = (request: SignedHttpRequest, secret = 'emulator') => read(request).isSignedWith(secret);

const sign = (changes: Partial<SignInput> = {}) =>
  signV1({
    url: 'http://127.0.0.1:8080',
    action: 'CreateRestoreJob',
    nowMs: Date.UTC(2026, 0, 1),
    nonce: 'nonce-1',
    query: { VaultId: 'v-1' },
    form: { TargetPath: '/a b' },
    ...changes,
  });

describe('the signature HMAC-SHA1', () => {
  it('is right in the example of the documentation', () => {
    const target =
      '/?Timestamp=2016-02-23T12%3A46%3A24Z&Format=XML&AccessKeyId=testid&Action=DescribeRegions&SignatureMethod=HMAC-SHA1&SignatureNonce=3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf&Version=2014-05-26&SignatureVersion=1.0&Signature=OLeaidS1JvxuMvnyHOwuJ%2BuX5qY%3D';
    const signed = readV1Signature(toReceivedRequest('GET', target, {}, Buffer.alloc(0)));
    expect(signed).toMatchObject({
      accessKeyId: 'testid',
      timestamp: '2016-02-23T12:46:24Z',
      nonce: '3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf',
    });
    expect(signed.isSignedWith('testsecret')).toBe(true);
    expect(signed.isSignedWith('othersecret')).toBe(false);
  });

  it('is right for GET and POST, with and without a token', () => {
    expect(isValid(sign())).toBe(true);
    expect(isValid(sign({ method: 'GET' }))).toBe(true);
    expect(isValid(sign({ securityToken: 'token' }))).toBe(true);
    expect(read(sign({ securityToken: 'token' })).securityToken).toBe('token');
  });

  it.each(['a b', 'a+b', '*~', "!'()", '&=/?#%', 'line\nfeed', '恢复', ''])('is right for the value %j', (value) => {
    expect(isValid(sign({ query: { Name: value }, form: { Other: value } }))).toBe(true);
  });

  const tamperings: Record<string, (request: SignedHttpRequest) => void> = {
    'a value of the query': (r) => {
      r.target = r.target.replace('v-1', 'v-2');
    },
    'a parameter added to the query': (r) => {
      r.target += '&SnapshotId=s-1';
    },
    'a value of the form': (r) => {
      r.body = r.body.replace('TargetPath=%2Fa%20b', 'TargetPath=%2F');
    },
    'a parameter added to the form': (r) => {
      r.body += '&SnapshotId=s-1';
    },
    'the action': (r) => {
      r.body = r.body.replace('CreateRestoreJob', 'CancelRestoreJob');
    },
    'the version': (r) => {
      r.body = r.body.replace('2017-09-08', '2021-01-01');
    },
    'the time': (r) => {
      r.body = r.body.replace('2026-01-01', '2026-01-02');
    },
    'the nonce': (r) => {
      r.body = r.body.replace('nonce-1', 'nonce-2');
    },
    'the token': (r) => {
      r.body = r.body.replace('SecurityToken=token', 'SecurityToken=other');
    },
    'the access key id': (r) => {
      r.body = r.body.replace('AccessKeyId=emulator', 'AccessKeyId=other');
    },
    'the method': (r) => {
      r.method = 'GET';
    },
    'the signature': (r) => {
      r.body = r.body.replace(/Signature=[^&]+/, 'Signature=AAAA');
    },
  };

  it.each(Object.entries(tamperings))('does not survive a change of %s', (_, tamper) => {
    const request = sign({ securityToken: 'token' });
    tamper(request);
    expect(isValid(request)).toBe(false);
  });

  it.each(['SignatureNonce', 'Timestamp', 'SignatureMethod', 'SignatureVersion'])(
    'is not complete without %s',
    (name) => {
      const request = sign();
      request.body = request.body.replace(new RegExp(`${name}=[^&]*`), '');
      expect(() => read(request)).toThrow(
        `The request signature does not conform to Alibaba Cloud standards. The parameter ${name} is missing.`,
      );
    },
  );

  it('belongs to somebody', () => {
    const request = sign();
    request.body = request.body.replace(/AccessKeyId=[^&]*/, '');
    expect(() => read(request)).toThrow(
      expect.objectContaining({
        code: 'MissingAccessKeyId',
        httpStatus: 400,
        message: 'AccessKeyId is mandatory for this action.',
      }),
    );
  });

  it('is told, where it does not match, together with what the service has signed', () => {
    const sent = 'POST&%2F&AccessKeyId%3Demulator%26Action%3DCreateRestoreJob%26Format%3DJSON%26';
    const { mismatch } = read(sign());
    expect(mismatch).toContain(
      `Specified signature is not matched with our calculation. server string to sign is:${sent}`,
    );
    // The vendor's Python core takes what is between the first colon and the next.
    expect(mismatch.split(':')).toHaveLength(2);
    expect(mismatch).toContain(
      '%26TargetPath%3D%252Fa%2520b%26Timestamp%3D2026-01-01T00%253A00%253A00Z%26VaultId%3Dv-1',
    );
  });

  it('is told without the token', () => {
    const { mismatch } = read(sign({ securityToken: 'canary' }));
    expect(mismatch).toContain('%26SecurityToken%3D%252A%252A%252A%26');
    expect(mismatch).not.toContain('canary');
  });

  it('is of no other kind', () => {
    const request = sign();
    request.body = request.body.replace('HMAC-SHA1', 'HMAC-MD5');
    expect(() => read(request)).toThrow('Expected SignatureMethod HMAC-SHA1 and SignatureVersion 1.0.');
  });
});
