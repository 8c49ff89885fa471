import { systemClock } from '../../../src/clock';
import type { CredentialContext } from '../../../src/cloud/credentials/credential-context';

/** A home with nothing but these files, and nothing in the environment. */
export function testContext(
  files: { readonly [path: string]: string } = {},
  overrides: Partial<CredentialContext> = {},
): CredentialContext {
  return {
    region: 'cn-hangzhou',
    env: {},
    home: '/h',
    readFile: async (path) => {
      if (path in files) return files[path];
      throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
    },
    loadLibrary: () => Promise.reject(new Error('the library must not be loaded')),
    clock: systemClock,
    nonce: () => crypto.randomUUID(),
    connectTimeoutMs: 5_000,
    readTimeoutMs: 5_000,
    userAgent: 'test',
    ...overrides,
  };
}

export const CONFIG = '/h/.aliyun/config.json';

export function configFile(...profiles: readonly object[]): string {
  return JSON.stringify({ current: 'default', profiles });
}

export const akProfile = { name: 'default', mode: 'AK', access_key_id: 'ak-id', access_key_secret: 'ak-secret' };
