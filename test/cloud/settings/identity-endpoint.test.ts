import { describe, expect, it } from 'vitest';
import { identityEndpoint } from '../../../src/cloud/settings/identity-endpoint';

const region = 'cn-beijing';

describe('who calls is asked', () => {
  it.each([
    ['at the public service', {}, 'https://sts.aliyuncs.com'],
    [
      'within the VPC, where Cloud Backup is called there',
      { hbr: 'hbr-vpc.cn-beijing.aliyuncs.com' },
      'https://sts-vpc.cn-beijing.aliyuncs.com',
    ],
    ['where the block says', { hbr: 'http://127.0.0.1:8080', sts: 'http://127.0.0.1:8081' }, 'http://127.0.0.1:8081'],
    [
      'at the public service, where the block says so, wherever Cloud Backup is',
      { hbr: 'backup.example', sts: 'sts.cn-beijing.aliyuncs.com' },
      'https://sts.cn-beijing.aliyuncs.com',
    ],
  ])('%s', (_, endpoints, expected) => {
    expect(identityEndpoint({ region, endpoints, env: {} })).toBe(expected);
  });

  it('where the environment says', () => {
    const env = { HBR_ENDPOINT: 'backup.example', STS_ENDPOINT: 'sts.example' };
    expect(identityEndpoint({ region, env })).toBe('https://sts.example');
  });

  it.each(['http://127.0.0.1:8080', 'backup.example', 'aliyuncs.com.example'])(
    'nowhere, where Cloud Backup is called at %s and nobody says where to ask',
    (hbr) => {
      expect(() => identityEndpoint({ region, endpoints: { hbr }, env: {} })).toThrow('and endpoints.sts is not set');
    },
  );
});
