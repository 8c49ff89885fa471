import { describe, expect, it } from 'vitest';
import { assumedRole, assumedRoleWithOidc } from '../../../src/cloud/credentials/assumed-role';
import { staticCredentials } from '../../../src/cloud/rpc/credential-source';
import { FakeClock } from '../../harness/fake-clock';
import { json, raw, startServer } from '../scripted-server';
import { failure } from '../test-client';
import { testContext } from './test-context';

const roleArn = 'acs:ram::123456789012****:role/restorer';
const base = staticCredentials({ accessKeyId: 'base-id', accessKeySecret: 'base-secret' }, 'the base');
const given = {
  AccessKeyId: 'STS.id',
  AccessKeySecret: 'sts-secret',
  SecurityToken: 'sts-token',
  Expiration: '2026-01-01T01:00:00Z',
};
const granted = json({ RequestId: 'R-1', Credentials: given });
const credentials = {
  accessKeyId: 'STS.id',
  accessKeySecret: 'sts-secret',
  securityToken: 'sts-token',
  expiresAtMs: Date.UTC(2026, 0, 1, 1),
};

function contextOf(url: string) {
  return testContext({ '/token': 'oidc-token\n' }, { endpoints: { sts: url } });
}

describe('an assumed role', () => {
  it('is asked for with the base credentials', async () => {
    const server = await startServer([granted]);
    const role = { roleArn, sessionName: 'drill', policy: '{}', durationSeconds: 900, externalId: 'x-1' };
    expect(await assumedRole(base, role, contextOf(server.url)).get()).toEqual(credentials);
    expect(server.calls[0].headers).toMatchObject({
      'x-acs-action': 'AssumeRole',
      'x-acs-version': '2015-04-01',
      authorization: expect.stringContaining('Credential=base-id,'),
    });
    expect(Object.fromEntries(server.calls[0].form)).toEqual({
      RoleArn: roleArn,
      RoleSessionName: 'drill',
      DurationSeconds: '900',
      Policy: '{}',
      ExternalId: 'x-1',
    });
  });

  it('is called terraform and lasts an hour where nothing else is said', async () => {
    const server = await startServer([granted]);
    await assumedRole(base, { roleArn }, contextOf(server.url)).get();
    expect(server.calls[0].rawBody).toBe(
      'RoleArn=acs%3Aram%3A%3A123456789012%2A%2A%2A%2A%3Arole%2Frestorer&RoleSessionName=terraform&DurationSeconds=3600',
    );
  });

  it('is kept for as long as it lasts', async () => {
    const server = await startServer([granted]);
    const source = assumedRole(base, { roleArn }, { ...contextOf(server.url), clock: new FakeClock() });
    await source.get();
    await source.get();
    expect(server.calls.length).toBe(1);
  });

  it('that is refused says what the service said, and what the caller needs', async () => {
    const server = await startServer([json({ Code: 'NoPermission', Message: 'Not you.', RequestId: 'R-2' }, 403)]);
    const error = await failure(assumedRole(base, { roleArn }, contextOf(server.url)).get());
    expect(error).toMatchObject({ category: 'permission', execution: 'none' });
    expect(error.message).toBe(
      `AssumeRole failed at ${server.host}: NoPermission (HTTP 403): Not you. ` +
        'The caller needs the RAM action sts:AssumeRole, and the role must trust the caller. ' +
        'The credentials come from the base. Request id: R-2.',
    );
  });

  it('that a broken service gives is refused safely', async () => {
    const server = await startServer([raw('<html>', 502), json({ RequestId: 'R-3', Credentials: {} })]);
    const source = assumedRole(base, { roleArn }, contextOf(server.url));
    expect(await failure(source.get())).toMatchObject({ category: 'unavailable', execution: 'none' });
    expect((await failure(source.get())).message).toBe(
      'AssumeRole failed: the service reports a success, but its answer holds no Credentials. Request id: R-3.',
    );
  });

  it('describes itself with its base', () => {
    expect(assumedRole(base, { roleArn }, testContext()).describe).toBe(`the base, with the role ${roleArn} assumed`);
  });

  it('forgets the base credentials, too, when it is invalidated', () => {
    let forgotten = 0;
    const invalidate = () => {
      forgotten += 1;
    };
    const forgetful = { ...base, invalidate };
    assumedRole(forgetful, { roleArn }, testContext()).invalidate();
    expect(forgotten).toBe(1);
  });
});

describe('a role assumed with an OIDC token', () => {
  const providerArn = 'acs:ram::1:oidc-provider/ack';

  it('is asked for without a signature, with the token of the file', async () => {
    const server = await startServer([granted]);
    const proof = { providerArn, token: { file: '/token' } };
    expect(await assumedRoleWithOidc(proof, { roleArn }, contextOf(server.url)).get()).toEqual(credentials);
    expect(server.calls[0].headers['x-acs-action']).toBe('AssumeRoleWithOIDC');
    expect(server.calls[0].headers.authorization).toBeUndefined();
    expect(Object.fromEntries(server.calls[0].form)).toEqual({
      RoleArn: roleArn,
      RoleSessionName: 'terraform',
      DurationSeconds: '3600',
      OIDCProviderArn: providerArn,
      OIDCToken: 'oidc-token',
    });
  });

  it('takes a token that stands in the configuration', async () => {
    const server = await startServer([granted]);
    const proof = { providerArn, token: { text: 'inline-token' } };
    await assumedRoleWithOidc(proof, { roleArn }, contextOf(server.url)).get();
    expect(server.calls[0].form.get('OIDCToken')).toBe('inline-token');
  });

  it('names the file that cannot be read', async () => {
    const proof = { providerArn, token: { file: '/missing' } };
    const error = await failure(assumedRoleWithOidc(proof, { roleArn }, testContext()).get());
    expect(error.message).toBe('Getting credentials failed: /missing cannot be read (ENOENT).');
  });
});
