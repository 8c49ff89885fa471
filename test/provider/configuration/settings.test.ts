import { describe, expect, it } from 'vitest';
import {
  credentialSettingsOf,
  endpointsOf,
  type KnownConfig,
  pollingOf,
  timeoutsOf,
} from '../../../src/provider/configuration/settings';
import { block, endpoints } from './blocks';

describe('polling', () => {
  const polling = (min_seconds: number | null, max_seconds: number | null) =>
    pollingOf(block({ polling: { min_seconds, max_seconds } }));

  it('is from one second to ten minutes when nothing is set', () => {
    expect(pollingOf(block())).toEqual({ minMs: 1_000, maxMs: 600_000 });
    expect(polling(null, null)).toEqual({ minMs: 1_000, maxMs: 600_000 });
  });

  it('takes fractions of a second', () => {
    expect(polling(0.05, 0.2)).toEqual({ minMs: 50, maxMs: 200 });
  });

  it('lets a single bound move the other one', () => {
    expect(polling(900, null)).toEqual({ minMs: 900_000, maxMs: 900_000 });
    expect(polling(null, 0.5)).toEqual({ minMs: 1_000, maxMs: 1_000 });
  });
});

describe('time limits', () => {
  const env = { CLIENT_CONNECT_TIMEOUT: '3000', CLIENT_READ_TIMEOUT: '4000' };

  it('are a minute when nothing is set', () => {
    expect(timeoutsOf(block(), {})).toEqual({ connectTimeoutMs: 60_000, readTimeoutMs: 60_000 });
  });

  it('are those of the environment where the block has none', () => {
    expect(timeoutsOf(block({ client_read_timeout: 5_000 }), env)).toEqual({
      connectTimeoutMs: 3_000,
      readTimeoutMs: 5_000,
    });
  });

  it.each([
    [block({ client_read_timeout: 1.5 }), {}, 'client_read_timeout must be a whole number above 0; got "1.5"'],
    [block(), { CLIENT_CONNECT_TIMEOUT: '5s' }, 'CLIENT_CONNECT_TIMEOUT must be a whole number above 0; got "5s"'],
  ])('are refused with the name of what is wrong', (config, wrong, message) => {
    expect(() => timeoutsOf(config, wrong)).toThrow(message);
  });
});

describe('endpoints', () => {
  const env = { HBR_ENDPOINT: 'hbr.example.com' };

  it('are those of the block, with its protocol and the environment', () => {
    const config = block({ protocol: 'HTTP', endpoints: endpoints({ hbr: 'a:1', sts: 'b' }) });
    expect(endpointsOf(config, env, 'cn-hangzhou', undefined)).toEqual({
      region: 'cn-hangzhou',
      endpoints: { hbr: 'a:1', sts: 'b' },
      protocol: 'HTTP',
      env,
    });
  });

  it('are left to the region when nothing is set', () => {
    expect(endpointsOf(block(), {}, 'cn-hangzhou', undefined)).toEqual({
      region: 'cn-hangzhou',
      endpoints: {},
      env: {},
    });
  });

  it('are all the emulator when there is one, whatever else is set', () => {
    const config = block({ protocol: 'HTTPS', endpoints: endpoints({ hbr: 'a:1' }) });
    const url = 'http://127.0.0.1:8080';
    expect(endpointsOf(config, env, 'cn-shanghai', url)).toEqual({
      region: 'cn-shanghai',
      endpoints: { hbr: url, dbs: url, computenest: url, ecs: url, sts: url },
      env: {},
    });
  });

  it('need no region when there is an emulator', () => {
    expect(endpointsOf(block(), {}, undefined, 'http://127.0.0.1:8080').region).toBe('cn-hangzhou');
  });
});

describe('credentials', () => {
  it('are absent where nothing is set', () => {
    expect(credentialSettingsOf(block())).toEqual({});
  });

  it('have every argument under the name that the client gives it', () => {
    const config: Partial<KnownConfig> = {
      access_key: 'id',
      secret_key: 'secret',
      security_token: 'token',
      profile: 'p',
      shared_credentials_file: 'f',
      ecs_role_name: 'r',
      credentials_uri: 'u',
      assume_role: {
        role_arn: 'arn',
        session_name: 's',
        policy: '{}',
        session_expiration: 3_600n,
        external_id: 'e',
      },
      assume_role_with_oidc: {
        role_arn: 'arn2',
        role_session_name: 's2',
        policy: '{"a":1}',
        session_expiration: 900,
        oidc_provider_arn: 'idp',
        oidc_token_file: '/token',
        oidc_token: 't',
      },
    };
    expect(credentialSettingsOf(block(config))).toEqual({
      accessKey: 'id',
      secretKey: 'secret',
      securityToken: 'token',
      profile: 'p',
      sharedCredentialsFile: 'f',
      ecsRoleName: 'r',
      credentialsUri: 'u',
      assumeRole: {
        roleArn: 'arn',
        sessionName: 's',
        policy: '{}',
        sessionExpirationSeconds: 3_600,
        externalId: 'e',
      },
      assumeRoleWithOidc: {
        roleArn: 'arn2',
        roleSessionName: 's2',
        policy: '{"a":1}',
        sessionExpirationSeconds: 900,
        oidcProviderArn: 'idp',
        oidcTokenFile: '/token',
        oidcToken: 't',
      },
    });
  });

  it('leave out what a block does not set, so that the environment can', () => {
    const assume_role = {
      role_arn: 'arn',
      session_name: null,
      policy: null,
      session_expiration: null,
      external_id: null,
    };
    expect(credentialSettingsOf(block({ assume_role }))).toEqual({ assumeRole: { roleArn: 'arn' } });
  });
});
