import { describe, expect, it } from 'vitest';
import { readAcs3Signature } from '../../../src/emulator/authentication/acs3-signature';
import { type ReceivedRequest, toReceivedRequest } from '../../../src/emulator/http/received-request';
import { type SignedHttpRequest, type SignInput, signAcs3 } from '../test-signer';

const received = ({ method, target, headers, body }: SignedHttpRequest): ReceivedRequest =>
  toReceivedRequest(method, target, headers, Buffer.from(body));
const isValid = (request: SignedHttpRequest, secret = 'emulator') =>
  readAcs3Signature(received(request), request.headers.authorization).isSignedWith(secret);

const sign = (changes: Partial<SignInput> = {}) =>
  signAcs3({
    url: 'http://127.0.0.1:8080',
    action: 'CreateRestoreJob',
    nowMs: Date.UTC(2026, 0, 1),
    nonce: 'nonce-1',
    query: { VaultId: 'v-1', RestoreType: 'ECS_FILE' },
    form: { TargetPath: '/a b', Include: '["*"]' },
    ...changes,
  });

describe('the signature ACS3-HMAC-SHA256', () => {
  it('is right in the example of the documentation', () => {
    const headers = {
      host: 'ecs.cn-shanghai.aliyuncs.com',
      'x-acs-action': 'RunInstances',
      'x-acs-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'x-acs-date': '2023-10-26T10:22:32Z',
      'x-acs-signature-nonce': '3156853299f313e23d1673dc12e1703d',
      'x-acs-version': '2014-05-26',
    };
    const authorization =
      'ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0';
    const target = '/?ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai';
    const signed = readAcs3Signature(toReceivedRequest('POST', target, headers, Buffer.alloc(0)), authorization);
    expect(signed).toMatchObject({
      accessKeyId: 'YourAccessKeyId',
      timestamp: '2023-10-26T10:22:32Z',
      nonce: '3156853299f313e23d1673dc12e1703d',
    });
    expect(signed.isSignedWith('YourAccessKeySecret')).toBe(true);
    expect(signed.isSignedWith('AnotherSecret')).toBe(false);
  });

  it('is told, where it does not match, together with what the service has signed', () => {
    const request = sign();
    const { mismatch } = readAcs3Signature(received(request), request.headers.authorization);
    expect(mismatch).toMatch(
      /^Specified signature does not match our calculation\. server StringToSign is \[ACS3-HMAC-SHA256\n[0-9a-f]{64}\]$/,
    );
  });

  it('is right for requests with and without query, form and token', () => {
    expect(isValid(sign())).toBe(true);
    expect(isValid(sign({ form: undefined }))).toBe(true);
    expect(isValid(sign({ query: undefined, method: 'GET', form: undefined }))).toBe(true);
    expect(isValid(sign({ securityToken: 'token' }))).toBe(true);
  });

  it.each(['a b', 'a+b', '*~', "!'()", '&=/?#%', 'line\nfeed\ttab', '恢复', '🚀', '%20', ''])(
    'is right for the value %j',
    (value) => {
      expect(isValid(sign({ query: { Name: value, [`Key${value}`]: '1' }, form: { Name: value } }))).toBe(true);
    },
  );

  const tamperings: Record<string, (request: SignedHttpRequest) => void> = {
    'the body': (r) => {
      r.body = r.body.replace('TargetPath=%2Fa%20b', 'TargetPath=%2F');
    },
    'a byte added to the body': (r) => {
      r.body += '&Exclude=x';
    },
    'an emptied body': (r) => {
      r.body = '';
    },
    'body and hash': (r) => {
      r.body = '';
      r.headers['x-acs-content-sha256'] = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    },
    'a value of the query': (r) => {
      r.target = r.target.replace('v-1', 'v-2');
    },
    'a parameter added to the query': (r) => {
      r.target += '&SnapshotId=s-1';
    },
    'a parameter taken from the query': (r) => {
      r.target = '/?VaultId=v-1';
    },
    'the path': (r) => {
      r.target = r.target.replace('/?', '/x?');
    },
    'the method': (r) => {
      r.method = 'GET';
    },
    'the action': (r) => {
      r.headers['x-acs-action'] = 'CancelRestoreJob';
    },
    'the version': (r) => {
      r.headers['x-acs-version'] = '2021-01-01';
    },
    'the host': (r) => {
      r.headers.host = 'hbr.cn-hangzhou.aliyuncs.com';
    },
    'the date': (r) => {
      r.headers['x-acs-date'] = '2026-01-01T00:00:01Z';
    },
    'the nonce': (r) => {
      r.headers['x-acs-signature-nonce'] = 'nonce-2';
    },
    'the content type': (r) => {
      r.headers['content-type'] = 'application/x-www-form-urlencoded; charset=utf-8';
    },
    'the security token': (r) => {
      r.headers['x-acs-security-token'] = 'other';
    },
    'a security token taken away': (r) => {
      delete r.headers['x-acs-security-token'];
    },
    'a digit of the signature': (r) => {
      r.headers.authorization = r.headers.authorization.replace(/.$/, (d) => (d === '0' ? '1' : '0'));
    },
    'the order of the signed headers': (r) => {
      r.headers.authorization = r.headers.authorization.replace('content-type;host', 'host;content-type');
    },
    'a signed header that is not there': (r) => {
      r.headers.authorization = r.headers.authorization.replace('content-type;', 'accept;content-type;');
    },
  };

  it.each(Object.entries(tamperings))('does not survive a change of %s', (_, tamper) => {
    const request = sign({ securityToken: 'token' });
    tamper(request);
    expect(isValid(request)).toBe(false);
  });

  it('does not cover the access key id, which says whose secret it must be made with', () => {
    const request = sign();
    const authorization = request.headers.authorization.replace('Credential=emulator', 'Credential=other');
    expect(readAcs3Signature(received(request), authorization).accessKeyId).toBe('other');
  });

  it('is not that of another secret', () => {
    expect(isValid(sign(), 'another')).toBe(false);
  });
});

describe('a request is not signed completely', () => {
  const refusal = (tamper: (request: SignedHttpRequest) => void) => {
    const request = sign({ securityToken: 'token' });
    tamper(request);
    return () => isValid(request);
  };

  it.each([
    ['x-acs-foo', 'added'],
    ['x-acs-security-token', 'x-acs-security-token;'],
    ['x-acs-action', 'x-acs-action;'],
    ['x-acs-date', 'x-acs-date;'],
    ['content-type', 'content-type;'],
    ['host', 'host;'],
  ])('when %s is not among its signed headers', (name, removed) => {
    const tampered = refusal((request) => {
      request.headers[name] ??= 'x';
      request.headers.authorization = request.headers.authorization.replace(removed, '');
    });
    expect(tampered).toThrow(`The header ${name} is not among SignedHeaders.`);
  });

  it.each(['x-acs-date', 'x-acs-signature-nonce', 'x-acs-content-sha256'])('without %s', (name) => {
    expect(
      refusal((request) => {
        delete request.headers[name];
      }),
    ).toThrow(`The header ${name} is missing.`);
  });

  it.each([
    'ACS3-HMAC-SHA1 Credential=a,SignedHeaders=host,Signature=00',
    'ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host',
    'ACS3-HMAC-SHA256 Credential=,SignedHeaders=host,Signature=00',
    'Bearer token',
    '',
  ])('when the header is %j', (authorization) => {
    const tampered = refusal((request) => {
      request.headers.authorization = authorization;
    });
    expect(tampered).toThrow(
      'The request signature does not conform to Alibaba Cloud standards. The header Authorization is not of the form ACS3-HMAC-SHA256.',
    );
  });
});
