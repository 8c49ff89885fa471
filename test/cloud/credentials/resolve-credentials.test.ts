import { describe, expect, it } from 'vitest';
import { refusedForGood } from '../../../src/cloud/cloud-error';
import type { CredentialSettings } from '../../../src/cloud/credentials/credential-settings';
import { resolveCredentials } from '../../../src/cloud/credentials/resolve-credentials';
import { json, startServer } from '../scripted-server';
import { failure } from '../test-client';
import { akProfile, CONFIG, configFile, testContext } from './test-context';

const block = { accessKey: 'block-id', secretKey: 'block-secret' };
const keysInEnvironment = { ALICLOUD_ACCESS_KEY: 'env-id', ALICLOUD_SECRET_KEY: 'env-secret' };
const oidcInEnvironment = {
  ALIBABA_CLOUD_ROLE_ARN: 'acs:ram::1:role/pod',
  ALIBABA_CLOUD_OIDC_PROVIDER_ARN: 'provider',
  ALIBABA_CLOUD_OIDC_TOKEN_FILE: '/token',
};

function resolve(settings: CredentialSettings, env: Record<string, string> = {}, files: Record<string, string> = {}) {
  return resolveCredentials(settings, testContext(files, { env }));
}

describe('keys', () => {
  it('come from the provider block', async () => {
    const source = resolve({ ...block, securityToken: 'token' }, keysInEnvironment);
    expect(await source.get()).toEqual({
      accessKeyId: 'block-id',
      accessKeySecret: 'block-secret',
      securityToken: 'token',
    });
    expect(source.describe).toBe('access_key, secret_key, security_token');
  });

  it.each([
    ['ALICLOUD_ACCESS_KEY', 'ALICLOUD_SECRET_KEY', 'ALICLOUD_SECURITY_TOKEN'],
    ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET', 'ALIBABA_CLOUD_SECURITY_TOKEN'],
    ['ALIBABACLOUD_ACCESS_KEY_ID', 'ALIBABACLOUD_ACCESS_KEY_SECRET', 'ALIBABACLOUD_SECURITY_TOKEN'],
  ])('come from the environment: %s', async (id, secret, token) => {
    const source = resolve({}, { [id]: 'env-id', [secret]: 'env-secret', [token]: 'env-token' });
    expect(await source.get()).toEqual({
      accessKeyId: 'env-id',
      accessKeySecret: 'env-secret',
      securityToken: 'env-token',
    });
    expect(source.describe).toBe(`${id}, ${secret}, ${token}`);
  });

  it('may come from both, as with the vendor: the description says which from where', () => {
    expect(resolve({ accessKey: 'block-id' }, keysInEnvironment).describe).toBe('access_key, ALICLOUD_SECRET_KEY');
  });
});

describe('the order', () => {
  const everything = {
    ...block,
    profile: 'prod',
    credentialsUri: 'http://127.0.0.1:1/x',
    ecsRoleName: 'backup',
  };

  it.each<[string, CredentialSettings, Record<string, string>]>([
    ['access_key, secret_key', everything, { ...keysInEnvironment, ...oidcInEnvironment }],
    ['profile "prod" of /h/.aliyun/config.json', { ...everything, accessKey: '' }, oidcInEnvironment],
    ['credentials_uri (http://127.0.0.1:1)', { ...everything, accessKey: '', profile: '' }, oidcInEnvironment],
    ['the ECS instance role backup', { ecsRoleName: 'backup' }, oidcInEnvironment],
    ['the role acs:ram::1:role/pod, assumed with an OIDC token', {}, oidcInEnvironment],
    ['the current profile of /h/.aliyun/config.json', {}, {}],
  ])('leads to %s', (description, settings, env) => {
    expect(resolve(settings, env).describe).toBe(description);
  });

  it('begins with the block assume_role_with_oidc, since that is meant as it is written', () => {
    const assumeRoleWithOidc = { roleArn: 'r', oidcProviderArn: 'p', oidcToken: 'token' };
    expect(resolve({ ...block, assumeRoleWithOidc }).describe).toBe('the role r, assumed with an OIDC token');
  });

  it('does not pass over a block assume_role_with_oidc that is incomplete', async () => {
    const error = await failure(resolve({ ...block, assumeRoleWithOidc: { roleArn: 'r' } }).get());
    expect(error.problem).toBe(
      'assume_role_with_oidc needs role_arn, oidc_provider_arn, and oidc_token or oidc_token_file',
    );
  });

  it('takes the environment for what the block assume_role_with_oidc leaves out', () => {
    expect(resolve({ assumeRoleWithOidc: {} }, oidcInEnvironment).describe).toBe(
      'the role acs:ram::1:role/pod, assumed with an OIDC token',
    );
  });

  it('ends with what the command line calls its current profile', async () => {
    const source = resolve({}, {}, { [CONFIG]: configFile(akProfile) });
    expect((await source.get()).accessKeyId).toBe('ak-id');
  });
});

describe('a profile', () => {
  it('is looked for in the shared credentials file, whose path may begin with the home folder', () => {
    const settings = { profile: 'prod', sharedCredentialsFile: '~/team.json' };
    expect(resolve(settings).describe).toBe('profile "prod" of /h/team.json');
  });

  it('is the current one of a shared credentials file that is given without a name', () => {
    expect(resolve({}, { ALIBABA_CLOUD_CREDENTIALS_FILE: '/x.json' }).describe).toBe('the current profile of /x.json');
  });

  it('that is named but missing is an error, not passed over', async () => {
    const error = await failure(resolve({ profile: 'prod', ecsRoleName: 'backup' }).get());
    expect(error.message).toBe('Getting credentials failed: /h/.aliyun/config.json cannot be read (ENOENT).');
  });
});

describe('the block assume_role', () => {
  it('assumes its role on top of whatever was found, filled from the environment', async () => {
    const Credentials = { AccessKeyId: 'STS.id', AccessKeySecret: 's', SecurityToken: 't' };
    const server = await startServer([json({ RequestId: 'R-1', Credentials })]);
    const env = {
      ...keysInEnvironment,
      ALICLOUD_ASSUME_ROLE_ARN: 'acs:ram::1:role/x',
      ALICLOUD_ASSUME_ROLE_SESSION_NAME: 'drill',
      ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION: '1200',
    };
    const context = testContext({}, { env, endpoints: { sts: server.url } });
    const source = resolveCredentials({ assumeRole: { externalId: 'e' } }, context);
    expect((await source.get()).accessKeyId).toBe('STS.id');
    expect(server.calls[0].rawBody).toBe(
      'RoleArn=acs%3Aram%3A%3A1%3Arole%2Fx&RoleSessionName=drill&DurationSeconds=1200&ExternalId=e',
    );
  });

  it('assumes nothing where it names no role', () => {
    expect(resolve({ ...block, assumeRole: { roleArn: '' } }).describe).toBe('access_key, secret_key');
  });

  it('is needed: a role in the environment alone is not assumed', () => {
    expect(resolve(block, { ALICLOUD_ASSUME_ROLE_ARN: 'r' }).describe).toBe('access_key, secret_key');
  });
});

describe('no credentials', () => {
  it.each<CredentialSettings>([{}, { assumeRole: { roleArn: 'acs:ram::1:role/x' } }, { assumeRoleWithOidc: {} }])(
    'are refused for good where nothing is configured: no waiting mends that (%o)',
    async (settings) => {
      const error = await failure(resolve(settings).get());
      expect(refusedForGood(error)).toBe(true);
    },
  );

  it('are not had just now where the file of the command line was there before', async () => {
    const files: Record<string, string> = { [CONFIG]: configFile(akProfile) };
    const source = resolve({}, {}, files);
    expect((await source.get()).accessKeyId).toBe('ak-id');
    delete files[CONFIG];
    source.invalidate();
    const error = await failure(source.get());
    expect(refusedForGood(error)).toBe(false);
    expect(error.message).toContain('/h/.aliyun/config.json cannot be read (ENOENT)');
  });

  const toSet =
    'Getting credentials failed: no credentials were found. Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or access_key and secret_key in the provider block. Or name a profile of "aliyun configure" (profile), the role of an ECS instance (ecs_role_name), a URI (credentials_uri), or the role of a pod or pipeline (assume_role_with_oidc).';

  it('is an error that says first what to set', async () => {
    const error = await failure(resolve({}).get());
    expect(error).toMatchObject({ category: 'credentials', execution: 'none' });
    expect(error.message).toBe(`${toSet} None of these is set, and /h/.aliyun/config.json cannot be read (ENOENT).`);
  });

  it('is an error that says which half is there, and no value', async () => {
    const env = { ALIBABA_CLOUD_ROLE_ARN: 'r', ALICLOUD_SECRET_KEY: 'the-secret' };
    const error = await failure(resolve({ profile: ' ' }, env).get());
    expect(error.message).toBe(
      `${toSet} Only ALICLOUD_SECRET_KEY, ALIBABA_CLOUD_ROLE_ARN is set, which is not enough, and /h/.aliyun/config.json cannot be read (ENOENT).`,
    );
  });
});
