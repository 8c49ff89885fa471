import { describe, expect, it } from 'vitest';
import type { CredentialContext } from '../../../src/cloud/credentials/credential-context';
import { profileCredentials } from '../../../src/cloud/credentials/profile-credentials';
import type { VendorLibrary } from '../../../src/cloud/credentials/vendor-library';
import { FakeClock } from '../../harness/fake-clock';
import { json, type ScriptedServer, startServer } from '../scripted-server';
import { failure } from '../test-client';
import { akProfile, CONFIG, configFile, testContext } from './test-context';

const roleArn = 'acs:ram::1:role/restorer';
const roleProfile = {
  ...akProfile,
  mode: 'RamRoleArn',
  ram_role_arn: roleArn,
  ram_session_name: 's',
  expired_seconds: 900,
};

function get(profiles: readonly object[], overrides: Partial<CredentialContext> = {}, path = CONFIG) {
  const files = { [path]: configFile(...profiles), '/token': 'oidc-token' };
  return profileCredentials(path, undefined, testContext(files, overrides)).get();
}

async function problem(profiles: readonly object[], path = CONFIG): Promise<string> {
  return (await failure(get(profiles, {}, path))).problem;
}

function startSts(): Promise<ScriptedServer> {
  const Credentials = { AccessKeyId: 'STS.id', AccessKeySecret: 's', SecurityToken: 't' };
  return startServer([json({ RequestId: 'R-1', Credentials })]);
}

describe('a profile of the mode', () => {
  it('AK is used as it is', async () => {
    expect(await get([akProfile])).toEqual({ accessKeyId: 'ak-id', accessKeySecret: 'ak-secret' });
  });

  it('AK is used without a security token that a former mode left behind', async () => {
    expect(await get([{ ...akProfile, sts_token: 'old' }])).not.toHaveProperty('securityToken');
  });

  it('StsToken is used with its security token', async () => {
    expect(await get([{ ...akProfile, mode: 'StsToken', sts_token: 'token' }])).toEqual({
      accessKeyId: 'ak-id',
      accessKeySecret: 'ak-secret',
      securityToken: 'token',
    });
  });

  it('RamRoleArn has its role assumed', async () => {
    const server = await startSts();
    expect((await get([roleProfile], { endpoints: { sts: server.url } })).accessKeyId).toBe('STS.id');
    expect(server.calls[0].headers.authorization).toContain('Credential=ak-id,');
    expect(server.calls[0].rawBody).toBe(
      'RoleArn=acs%3Aram%3A%3A1%3Arole%2Frestorer&RoleSessionName=s&DurationSeconds=900',
    );
  });

  it('ChainableRamRoleArn has its role assumed by another profile', async () => {
    const server = await startSts();
    const chained = { name: 'default', mode: 'ChainableRamRoleArn', ram_role_arn: roleArn, source_profile: 'base' };
    await get([chained, { ...akProfile, name: 'base', access_key_id: 'base-id' }], { endpoints: { sts: server.url } });
    expect(server.calls[0].headers.authorization).toContain('Credential=base-id,');
  });

  it('OIDC has its role assumed with the token of a file', async () => {
    const server = await startSts();
    const oidc = {
      name: 'default',
      mode: 'OIDC',
      oidc_token_file: '/token',
      oidc_provider_arn: 'p',
      ram_role_arn: roleArn,
    };
    await get([oidc], { endpoints: { sts: server.url } });
    expect(server.calls[0].form.get('OIDCToken')).toBe('oidc-token');
  });
});

describe("a profile of a mode that the vendor's library handles", () => {
  /** A library that notes what its classes are built with. */
  function fakeLibrary() {
    const built: string[] = [];
    const builder = (name: string) => () => {
      const made = { getCredentials: async () => ({ accessKeyId: name, accessKeySecret: 's', securityToken: 't' }) };
      const note = (value: string) => {
        built.push(`${name} ${value}`);
        return { build: () => made };
      };
      return { withRoleName: note, withProfileName: note, withCredentialsURI: note, build: () => made };
    };
    const library = {
      CLIProfileCredentialsProvider: { builder: builder('cli') },
      ECSRAMRoleCredentialsProvider: { builder: builder('ecs') },
      URICredentialsProvider: { builder: builder('uri') },
    };
    return { built, loadLibrary: async () => library as unknown as VendorLibrary };
  }

  it('EcsRamRole asks for its role', async () => {
    const { built, loadLibrary } = fakeLibrary();
    await get([{ name: 'default', mode: 'EcsRamRole', ram_role_name: 'backup' }], { loadLibrary });
    expect(built).toEqual(['ecs backup']);
  });

  it('EcsRamRole without a role leaves that to the metadata service', async () => {
    const { built, loadLibrary } = fakeLibrary();
    expect((await get([{ name: 'default', mode: 'EcsRamRole' }], { loadLibrary })).accessKeyId).toBe('ecs');
    expect(built).toEqual([]);
  });

  it('RamRoleArnWithRoleName has its role assumed by that of the instance', async () => {
    const { built, loadLibrary } = fakeLibrary();
    const server = await startSts();
    const profile = { ...roleProfile, mode: 'RamRoleArnWithRoleName', ram_role_name: 'backup' };
    await get([profile], { loadLibrary, endpoints: { sts: server.url } });
    expect(built).toEqual(['ecs backup']);
    expect(server.calls[0].headers.authorization).toContain('Credential=ecs,');
    expect(server.calls[0].headers['x-acs-security-token']).toBe('t');
  });

  it('OAuth is handed over by its name', async () => {
    const { built, loadLibrary } = fakeLibrary();
    expect((await get([{ name: 'default', mode: 'OAuth' }], { loadLibrary })).accessKeyId).toBe('cli');
    expect(built).toEqual(['cli default']);
  });

  it('is not made again because the library wrote into the file what it got', async () => {
    const { built, loadLibrary } = fakeLibrary();
    const clock = new FakeClock();
    let reads = 0;
    const readFile = async () => configFile({ name: 'default', mode: 'OAuth', access_key_id: `id-${++reads}` });
    const source = profileCredentials(CONFIG, 'default', testContext({}, { clock, readFile, loadLibrary }));
    await source.get();
    await clock.advance(60_000);
    await source.get();
    expect(reads).toBe(2);
    expect(built).toEqual(['cli default']);
  });
});

describe('a profile of a sign-in', () => {
  const now = Math.floor(Date.now() / 1000);
  const keys = { access_key_id: 'sts-id', access_key_secret: 'sts-secret', sts_token: 'sts-token' };

  it.each(['CloudSSO', 'OAuth'])(
    '%s is used with the keys of the last one while they last, in any file',
    async (mode) => {
      const profile = { name: 'default', mode, ...keys, sts_expiration: now + 3600 };
      expect(await get([profile], {}, '/elsewhere.json')).toEqual({
        accessKeyId: 'sts-id',
        accessKeySecret: 'sts-secret',
        securityToken: 'sts-token',
        expiresAtMs: (now + 3600) * 1000,
      });
    },
  );

  it('CloudSSO gets new keys with its token', async () => {
    const CloudCredential = { AccessKeyId: 'STS.sso', AccessKeySecret: 's', SecurityToken: 't' };
    const server = await startServer([
      json({ CloudCredential: { ...CloudCredential, Expiration: '2099-01-01T00:00:00Z' } }),
    ]);
    const profile = {
      name: 'default',
      mode: 'CloudSSO',
      ...keys,
      sts_expiration: now - 1,
      cloud_sso_sign_in_url: `${server.url}/start`,
      cloud_sso_account_id: '17',
      cloud_sso_access_config: 'ac-1',
      access_token: 'token-of-the-sign-in',
      cloud_sso_access_token_expire: now + 60,
    };
    expect((await get([profile], {}, '/elsewhere.json')).accessKeyId).toBe('STS.sso');
    expect(server.calls[0].path).toBe('/cloud-credentials');
    expect(server.calls[0].headers.authorization).toBe('Bearer token-of-the-sign-in');
    expect(server.calls[0].rawBody).toBe('{"AccountId":"17","AccessConfigurationId":"ac-1"}');
  });

  it.each(['CloudSSO', 'OAuth'])('%s says how to sign in again', async (mode) => {
    const error = await failure(get([{ name: 'default', mode }], {}, '/elsewhere.json'));
    expect(error.problem).toBe(`the sign-in (${mode}) of profile "default" of /elsewhere.json has expired`);
    expect(error.message).toContain('aliyun sts GetCallerIdentity --profile default --config-path /elsewhere.json');
  });
});

describe('a profile that cannot be used', () => {
  it.each([
    [{ ...akProfile, access_key_secret: '' }, 'has no access_key_secret'],
    [{ ...akProfile, mode: 'StsToken' }, 'has no sts_token'],
    [{ ...akProfile, mode: 'RamRoleArn' }, 'has no ram_role_arn'],
    [{ name: 'default', mode: 'External' }, 'has no process_command'],
    [{ name: 'default', mode: 'CredentialsURI' }, 'has no credentials_uri'],
    [{ name: 'default', mode: 'RsaKeyPair', private_key: '/k' }, 'has no key_pair_name'],
    [{ name: 'default', mode: 'RamRoleArnWithRoleName' }, 'has no ram_role_arn'],
  ])('says what it lacks (%#)', async (profile, lacks) => {
    expect(await problem([profile])).toBe(
      `profile "default" of /h/.aliyun/config.json ${lacks}, which its mode ${profile.mode ?? 'AK'} needs`,
    );
  });

  it('says which modes are known', async () => {
    expect(await problem([{ name: 'default', mode: 'Telepathy' }])).toBe(
      'profile "default" of /h/.aliyun/config.json has the mode "Telepathy"; expected one of ' +
        'AK, StsToken, RamRoleArn, RamRoleArnWithRoleName, ChainableRamRoleArn, OIDC, EcsRamRole, RsaKeyPair, ' +
        'CredentialsURI, External, CloudSSO, OAuth',
    );
  });

  it('says in which circle it stands', async () => {
    const chained = { mode: 'ChainableRamRoleArn', ram_role_arn: roleArn };
    const profiles = [
      { ...chained, name: 'default', source_profile: 'other' },
      { ...chained, name: 'other', source_profile: 'default' },
    ];
    expect(await problem(profiles)).toBe(
      'profiles of /h/.aliyun/config.json name each other in source_profile, in a circle: default -> other -> default',
    );
  });
});

describe('a profile that is changed', () => {
  it('is read again after a minute', async () => {
    const clock = new FakeClock();
    let secret = 'first';
    const readFile = async () => configFile({ ...akProfile, access_key_secret: secret });
    const source = profileCredentials(CONFIG, undefined, testContext({}, { clock, readFile }));
    await source.get();
    secret = 'second';
    expect((await source.get()).accessKeySecret).toBe('first');
    await clock.advance(60_000);
    expect((await source.get()).accessKeySecret).toBe('second');
  });
});
