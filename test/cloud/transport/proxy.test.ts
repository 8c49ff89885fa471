import { describe, expect, it } from 'vitest';
import { proxyFor } from '../../../src/cloud/transport/proxy';

const cloud = 'https://hbr.cn-hangzhou.aliyuncs.com';

function proxy(env: Record<string, string>, url = cloud): string | undefined {
  return proxyFor(new URL(url), env);
}

describe('HTTPS_PROXY', () => {
  it('applies to https, in capitals or not', () => {
    expect(proxy({ HTTPS_PROXY: 'http://proxy.corp:3128' })).toBe('http://proxy.corp:3128');
    expect(proxy({ https_proxy: 'http://proxy.corp:3128' })).toBe('http://proxy.corp:3128');
  });

  it('speaks HTTP where it has no scheme', () => {
    expect(proxy({ HTTPS_PROXY: 'user:pw@proxy.corp:3128' })).toBe('http://user:pw@proxy.corp:3128');
  });

  it.each([
    'http://10.0.0.1:8080',
    'https://localhost:8443',
    'https://127.0.0.1',
    'https://127.1.2.3',
    'https://[::1]',
  ])('does not apply to %s', (url) => {
    expect(proxy({ HTTPS_PROXY: 'http://proxy.corp:3128' }, url)).toBeUndefined();
  });

  it('applies to nothing where it is not set', () => {
    expect(proxy({ HTTP_PROXY: 'http://proxy.corp:3128', HTTPS_PROXY: '' })).toBeUndefined();
  });
});

describe('HTTP_PROXY', () => {
  const plain = 'http://hbr.cn-hangzhou.aliyuncs.com';

  it('applies to http, in capitals or not, unless NO_PROXY names the host', () => {
    expect(proxy({ HTTP_PROXY: 'proxy.corp:3128' }, plain)).toBe('http://proxy.corp:3128');
    expect(proxy({ http_proxy: 'http://proxy.corp:3128' }, plain)).toBe('http://proxy.corp:3128');
    expect(proxy({ HTTP_PROXY: 'proxy.corp:3128', NO_PROXY: 'aliyuncs.com:80' }, plain)).toBeUndefined();
  });

  it.each(['http://localhost:8080', 'http://127.0.0.1:8080'])('does not apply to %s', (url) => {
    expect(proxy({ HTTP_PROXY: 'http://proxy.corp:3128' }, url)).toBeUndefined();
  });
});

describe('NO_PROXY', () => {
  it.each([
    ['*', cloud, true],
    ['aliyuncs.com', cloud, true],
    ['.aliyuncs.com', cloud, true],
    ['*.aliyuncs.com', cloud, true],
    ['HBR.cn-hangzhou.AliyunCS.com', cloud, true],
    ['other.example, aliyuncs.com', cloud, true],
    ['aliyuncs.com:443', cloud, true],
    ['aliyuncs.com:8443', cloud, false],
    ['yuncs.com', cloud, false],
    ['.hbr.cn-hangzhou.aliyuncs.com', cloud, false],
    ['', cloud, false],
    ['10.0.0.0/8', 'https://10.1.2.3', true],
    ['10.0.0.0/8', 'https://11.1.2.3', false],
    ['10.0.0.0/8', cloud, false],
    ['10.1.2.3', 'https://10.1.2.3', true],
    ['fd00::/8', 'https://[fd00::1]', true],
    ['fd00::/8', 'https://10.1.2.3', false],
    ['nonsense/8', 'https://10.1.2.3', false],
    ['10.0.0.0/x', 'https://10.1.2.3', false],
  ])('%s, for %s: goes without the proxy: %s', (NO_PROXY, url, direct) => {
    expect(proxy({ HTTPS_PROXY: 'http://proxy.corp:3128', NO_PROXY }, url) === undefined).toBe(direct);
  });
});
