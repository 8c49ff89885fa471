import { describe, expect, it } from 'vitest';
import { type EndpointSettings, resolveEndpoint } from '../../../src/cloud/settings/resolve-endpoint';

function hbr(settings: Partial<EndpointSettings> = {}): string {
  return resolveEndpoint('hbr', { region: 'cn-hangzhou', env: {}, ...settings });
}

describe('an endpoint', () => {
  it('is the public one of the region where none is configured', () => {
    expect(hbr()).toBe('https://hbr.cn-hangzhou.aliyuncs.com');
    expect(resolveEndpoint('sts', { region: 'cn-hangzhou', env: {} })).toBe('https://sts.aliyuncs.com');
    expect(resolveEndpoint('dbs', { region: 'cn-beijing', env: {} })).toBe('https://dbs-api.cn-hangzhou.aliyuncs.com');
  });

  it('comes from the environment, by either name', () => {
    expect(hbr({ env: { HBR_ENDPOINT: 'b.example' } })).toBe('https://b.example');
    expect(hbr({ env: { HBR_ENDPOINT: 'b.example', ALIBABA_CLOUD_ENDPOINT_HBR: 'a.example' } })).toBe(
      'https://a.example',
    );
  });

  it('comes from the provider block before the environment', () => {
    expect(hbr({ endpoints: { hbr: 'c.example:8443' }, env: { HBR_ENDPOINT: 'b.example' } })).toBe(
      'https://c.example:8443',
    );
  });

  it('has the scheme that is written before it, else that of protocol', () => {
    expect(hbr({ endpoints: { hbr: '127.0.0.1:8080' }, protocol: 'HTTP' })).toBe('http://127.0.0.1:8080');
    expect(hbr({ endpoints: { hbr: 'http://127.0.0.1:8080/' } })).toBe('http://127.0.0.1:8080');
    expect(hbr({ endpoints: { hbr: 'https://127.0.0.1' }, protocol: 'HTTP' })).toBe('https://127.0.0.1');
    expect(hbr({ protocol: 'HTTP' })).toBe('http://hbr.cn-hangzhou.aliyuncs.com');
  });

  it.each(['ftp://a.example', 'a.example/path', 'https://a.example/?x=1', 'a b', 'https://', 'a.example:port'])(
    'is not %s',
    (endpoint) => {
      expect(() => hbr({ endpoints: { hbr: endpoint } })).toThrow(
        'Reading the configuration failed: endpoints.hbr must be host[:port] or http(s)://host[:port]; ' +
          `got "${endpoint}".`,
      );
    },
  );

  it('names the variable that holds a wrong one, and hides a password', () => {
    expect(() => hbr({ env: { HBR_ENDPOINT: 'https://user:password@a.example' } })).toThrow(
      'HBR_ENDPOINT must be host[:port] or http(s)://host[:port]; got "https://***@a.example"',
    );
  });

  it('cannot be made of a region that is none', () => {
    expect(() => hbr({ region: 'cn hangzhou' })).toThrow(
      'region must be the id of a region (cn-hangzhou); got "cn hangzhou"',
    );
  });
});
