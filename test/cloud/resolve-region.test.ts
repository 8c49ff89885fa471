import { describe, expect, it } from 'vitest';
import { resolveRegion } from '../../src/cloud/resolve-region';
import { akProfile, CONFIG, configFile, testContext } from './credentials/test-context';

const files = { [CONFIG]: configFile({ ...akProfile, region_id: 'cn-beijing' }) };

describe('the region', () => {
  it('is that of the provider block', async () => {
    const context = testContext(files, { env: { ALICLOUD_REGION: 'cn-shanghai' } });
    expect(await resolveRegion({ region: 'cn-hangzhou', profile: 'default' }, context)).toBe('cn-hangzhou');
  });

  it('else that of the environment', async () => {
    const context = testContext(files, { env: { ALIBABA_CLOUD_REGION: 'cn-shanghai' } });
    expect(await resolveRegion({ profile: 'default' }, context)).toBe('cn-shanghai');
  });

  it('else that of the profile that is asked for', async () => {
    expect(await resolveRegion({ profile: 'default' }, testContext(files))).toBe('cn-beijing');
  });

  it('is not guessed', async () => {
    expect(await resolveRegion({}, testContext(files))).toBeUndefined();
  });
});
