import { createVerify, generateKeyPairSync } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CredentialContext } from '../../../src/cloud/credentials/credential-context';
import { profileCredentials } from '../../../src/cloud/credentials/profile-credentials';
import type { VendorLibrary } from '../../../src/cloud/credentials/vendor-library';
import { temporaryFolder } from '../../harness/temporary-folder';
import { json, startServer } from '../scripted-server';
import { failure } from '../test-client';
import { akProfile, configFile, testContext } from './test-context';

const FILE = '/elsewhere.json';

function get(profile: object, overrides: Partial<CredentialContext> = {}, others: Record<string, string> = {}) {
  const files = { [FILE]: configFile({ name: 'default', ...profile }), ...others };
  return profileCredentials(FILE, undefined, testContext(files, overrides)).get();
}

/** A program that writes this, and notes its arguments. */
function program(output: string, exitCode = 0): string {
  const path = join(temporaryFolder(), 'command');
  writeFileSync(
    path,
    `#!/bin/sh\ncat <<'END'\n${output}\nEND\n[ -z "$1" ] || echo "$@" > "${path}.args"\nexit ${exitCode}\n`,
  );
  chmodSync(path, 0o755);
  return path;
}

describe('External, in any file', () => {
  it('takes the keys that its command writes', async () => {
    const command = program(JSON.stringify({ mode: 'AK', access_key_id: 'ext-id', access_key_secret: 'ext-secret' }));
    expect(await get({ mode: 'External', process_command: command })).toEqual({
      accessKeyId: 'ext-id',
      accessKeySecret: 'ext-secret',
    });
  });

  it('takes a session, and when it ends', async () => {
    const written = {
      mode: 'StsToken',
      access_key_id: 'i',
      access_key_secret: 's',
      sts_token: 't',
      expiration: '2099-01-01T00:00:00Z',
    };
    expect(await get({ mode: 'External', process_command: program(JSON.stringify(written)) })).toEqual({
      accessKeyId: 'i',
      accessKeySecret: 's',
      securityToken: 't',
      expiresAtMs: 4070908800000,
    });
  });

  it('takes a session without a word about its mode', async () => {
    const written = { access_key_id: 'i', access_key_secret: 's', sts_token: 't' };
    const { securityToken } = await get({ mode: 'External', process_command: program(JSON.stringify(written)) });
    expect(securityToken).toBe('t');
  });

  it('hands over arguments with blanks', async () => {
    const { execFileSync } = await import('node:child_process');
    const command = program(JSON.stringify(akProfile));
    await get({ mode: 'External', process_command: `${command} --for "two words" 'and three more'` });
    expect(execFileSync('cat', [`${command}.args`], { encoding: 'utf8' })).toBe('--for two words and three more\n');
  });

  it.each([
    ['an exit code', () => program('{"access_key_secret":"canary"}', 3), 'ended with exit code 3'],
    ['no program', () => '/no/such/program', 'failed (ENOENT)'],
    ['no JSON', () => program('canary'), 'did not write a profile as JSON'],
    ['itself again', () => program('{"mode":"External"}'), 'did not write a profile as JSON'],
  ])('says that it found %s, and quotes nothing of it', async (_, command, says) => {
    const error = await failure(get({ mode: 'External', process_command: command() }));
    expect(error.problem).toContain(`process_command of profile "default" of ${FILE} ${says}`);
    expect(error.message).not.toContain('canary');
  });
});

it('CredentialsURI, in any file, asks the URI', async () => {
  const keys = { AccessKeyId: 'uri-id', AccessKeySecret: 's', SecurityToken: 't', Expiration: '2099-01-01T00:00:00Z' };
  const server = await startServer([json({ Code: 'Success', ...keys })]);
  const profile = { mode: 'CredentialsURI', credentials_uri: `${server.url}/c` };
  expect((await get(profile, { loadLibrary: undefined })).accessKeyId).toBe('uri-id');
});

describe('RsaKeyPair', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  const profile = { mode: 'RsaKeyPair', key_pair_name: 'pair-1', private_key: '/key.pem', expired_seconds: 900 };
  const SessionAccessKey = {
    SessionAccessKeyId: 'session-id',
    SessionAccessKeySecret: 'session-secret',
    Expiration: '2099-01-01T00:00:00Z',
  };

  it('gets a session key with what its private key has signed', async () => {
    const server = await startServer([json({ RequestId: 'R-1', SessionAccessKey })]);
    expect(await get(profile, { endpoints: { sts: server.url } }, { '/key.pem': pem })).toEqual({
      accessKeyId: 'session-id',
      accessKeySecret: 'session-secret',
      expiresAtMs: 4070908800000,
    });
    const [parameters, signature] = server.calls[0].rawQuery.split('&Signature=');
    const asked = new URLSearchParams(parameters);
    expect(asked.get('AccessKeyId')).toBe('pair-1');
    expect(asked.get('Action')).toBe('GenerateSessionAccessKey');
    expect(asked.get('DurationSeconds')).toBe('900');
    expect(asked.get('SignatureMethod')).toBe('SHA256withRSA');
    const signed = createVerify('RSA-SHA256').update(`POST&%2F&${encodeURIComponent(parameters)}`);
    expect(signed.verify(publicKey, decodeURIComponent(signature), 'base64')).toBe(true);
  });

  it('says that its key is none', async () => {
    const error = await failure(get(profile, {}, { '/key.pem': 'canary' }));
    expect(error.problem).toBe(
      `profile "default" of ${FILE}: private_key is neither an RSA key in PEM form nor the path of a file with one`,
    );
  });

  it('says what the service answers', async () => {
    const server = await startServer([json({ Code: 'InvalidAccessKeyId.NotFound', Message: 'no such pair' }, 404)]);
    const error = await failure(get(profile, { endpoints: { sts: server.url } }, { '/key.pem': pem }));
    expect(error.code).toBe('InvalidAccessKeyId.NotFound');
  });
});

describe('EcsRamRole, with the real library and a metadata service', () => {
  const keys = { Code: 'Success', AccessKeyId: 'ecs-id', AccessKeySecret: 's', SecurityToken: 't' };
  const answers: Record<string, string> = {
    '/latest/api/token': 'metadata-token',
    '/latest/meta-data/ram/security-credentials/': 'role-of-the-instance',
    '/latest/meta-data/ram/security-credentials/role-of-the-instance': JSON.stringify({
      ...keys,
      Expiration: '2099-01-01T00:00:00Z',
    }),
  };

  /** The library, whose requests go to this machine instead of to the address that is built into it. */
  async function libraryWithMetadata(asked: string[]): Promise<() => Promise<VendorLibrary>> {
    const server = createServer((request: IncomingMessage, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.end(answers[request.url ?? '']);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    const library = await import('@alicloud/credentials');
    const builder = () => {
      const made = library.ECSRAMRoleCredentialsProvider.builder();
      const build = made.build.bind(made);
      made.build = () => {
        const provider = build() as unknown as { doRequest(request: object): Promise<unknown> };
        const { doRequest } = provider;
        provider.doRequest = (request) => doRequest(Object.assign(request, { host: `127.0.0.1:${port}` }));
        return provider as unknown as ReturnType<typeof build>;
      };
      return made;
    };
    return async () => ({ ...library, ECSRAMRoleCredentialsProvider: { builder } }) as unknown as VendorLibrary;
  }

  it('reads the name of the role from the metadata service where the profile has none', async () => {
    const asked: string[] = [];
    const loadLibrary = await libraryWithMetadata(asked);
    expect((await get({ mode: 'EcsRamRole' }, { loadLibrary })).accessKeyId).toBe('ecs-id');
    expect(asked).toContain('GET /latest/meta-data/ram/security-credentials/role-of-the-instance');
  });
});

it.each([
  [{ access_key_id: 'i', access_key_secret: 's' }, undefined],
  [{ access_key_id: 'i', access_key_secret: 's', sts_token: 't' }, 't'],
])('a profile without a mode is taken for what it holds (%#)', async (profile, securityToken) => {
  expect((await get(profile)).securityToken).toBe(securityToken);
});
