import { describe, expect, it } from 'vitest';
import { acs3Authorization, canonicalRequest, sha256 } from '../../../src/cloud/rpc/acs3-authorization';
import { canonicalQueryString } from '../../../src/cloud/rpc/query-string';

/** The worked example of the vendor's documentation of the signature. */
const example = {
  method: 'POST',
  query: canonicalQueryString([
    ['RegionId', 'cn-shanghai'],
    ['ImageId', 'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd'],
  ]),
  headers: {
    host: 'ecs.cn-shanghai.aliyuncs.com',
    'x-acs-action': 'RunInstances',
    'x-acs-version': '2014-05-26',
    'x-acs-date': '2023-10-26T10:22:32Z',
    'x-acs-signature-nonce': '3156853299f313e23d1673dc12e1703d',
    'x-acs-content-sha256': sha256(''),
    'user-agent': 'not signed',
  },
};

describe('the signature', () => {
  it("hashes the documentation's request as the documentation does", () => {
    expect(sha256(canonicalRequest(example))).toBe('7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259');
  });

  it("signs the documentation's request as the documentation does", () => {
    expect(acs3Authorization(example, { accessKeyId: 'YourAccessKeyId', accessKeySecret: 'YourAccessKeySecret' })).toBe(
      'ACS3-HMAC-SHA256 Credential=YourAccessKeyId,' +
        'SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,' +
        'Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0',
    );
  });

  it('covers the content type where there is one, and trims values', () => {
    const headers = { ...example.headers, 'content-type': ' application/x-www-form-urlencoded ' };
    expect(
      canonicalRequest({ ...example, headers })
        .split('\n')
        .slice(3, 6),
    ).toEqual([
      'content-type:application/x-www-form-urlencoded',
      'host:ecs.cn-shanghai.aliyuncs.com',
      'x-acs-action:RunInstances',
    ]);
  });
});
