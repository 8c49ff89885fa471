import { describe, expect, it } from 'vitest';
import { resolveRegion } from '../../../src/cloud/credentials/resolve-region';
import { akProfile, CONFIG, configFile, testContext } from './test-context';

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

  it('else that of the profile that gives the keys, where nobody asks for one', async () => {
    expect(await resolveRegion({}, testContext(files))).toBe('cn-beijing');
  });

  it.each([
    ['an access key', { accessKey: 'id', secretKey: 'secret' }, {}],
    ['keys of the environment', {}, { ALICLOUD_ACCESS_KEY: 'id', ALICLOUD_SECRET_KEY: 'secret' }],
    ['an ECS role', { ecsRoleName: 'backup' }, {}],
    ['a URI', { credentialsUri: 'http://127.0.0.1:1/' }, {}],
    ['an OIDC token', { assumeRoleWithOidc: {} }, {}],
  ])('is not that of a profile where %s gives the keys', async (_, settings, env) => {
    expect(await resolveRegion(settings, testContext(files, { env }))).toBeUndefined();
  });

  it('is not guessed', async () => {
    expect(await resolveRegion({}, testContext())).toBeUndefined();
    expect(await resolveRegion({}, testContext({ [CONFIG]: configFile(akProfile) }))).toBeUndefined();
  });
});
