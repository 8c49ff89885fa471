import { describe, expect, it } from 'vitest';
import { readNumber, readSetting, settingPlaces } from '../../../src/cloud/settings/environment';

describe('readSetting', () => {
  const env = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'second', ALIBABACLOUD_ACCESS_KEY_ID: 'third' };

  it('prefers the provider block', () => {
    expect(readSetting('access_key', 'block', env)).toEqual({ from: 'access_key', value: 'block' });
  });

  it('takes the first variable that is set', () => {
    expect(readSetting('access_key', undefined, env)).toEqual({ from: 'ALIBABA_CLOUD_ACCESS_KEY_ID', value: 'second' });
  });

  it('takes blank for not set, and trims', () => {
    const blank = { ALICLOUD_ACCESS_KEY: ' ', ALIBABA_CLOUD_ACCESS_KEY_ID: ' second\n' };
    expect(readSetting('access_key', '', blank)).toEqual({ from: 'ALIBABA_CLOUD_ACCESS_KEY_ID', value: 'second' });
  });

  it('finds nothing where nothing is set', () => {
    expect(readSetting('region', undefined, {})).toBeUndefined();
  });
});

describe('settingPlaces', () => {
  it('lists the argument and all its variables, in order', () => {
    expect(settingPlaces('region', undefined, { ALIBABA_CLOUD_REGION: 'cn-beijing' })).toEqual([
      { from: 'region', value: undefined },
      { from: 'ALICLOUD_REGION', value: undefined },
      { from: 'ALIBABA_CLOUD_REGION', value: 'cn-beijing' },
    ]);
  });
});

describe('readNumber', () => {
  it('reads the provider block, else the environment', () => {
    const env = { CLIENT_READ_TIMEOUT: '30000' };
    expect(readNumber('client_read_timeout', 5_000, env)).toBe(5_000);
    expect(readNumber('client_read_timeout', undefined, env)).toBe(30_000);
    expect(readNumber('client_connect_timeout', undefined, env)).toBeUndefined();
  });

  it.each(['0', '-1', '1.5', '10s', '1e3'])('refuses %s, and names the variable', (CLIENT_READ_TIMEOUT) => {
    expect(() => readNumber('client_read_timeout', undefined, { CLIENT_READ_TIMEOUT })).toThrow(
      'Reading the configuration failed: CLIENT_READ_TIMEOUT must be a whole number above 0; ' +
        `got "${CLIENT_READ_TIMEOUT}".`,
    );
  });
});
