import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createDbsRestoreTask } from '../../../src/api/operations/create-dbs-restore-task';
import { createRestoreJob } from '../../../src/api/operations/create-restore-job';
import { assumedRole, assumedRoleWithOidc } from '../../../src/cloud/credentials/assumed-role';
import { resolveCredentials } from '../../../src/cloud/credentials/resolve-credentials';
import { type CredentialSource, staticCredentials } from '../../../src/cloud/rpc/credential-source';
import { percentEncode } from '../../../src/cloud/rpc/query-string';
import { redactedLine, redactor } from '../../../src/cloud/rpc/redactor';
import type { CallRecord } from '../../../src/cloud/transport/network-settings';
import { testContext } from '../credentials/test-context';
import { cutBody, json, type Reaction, type RecordedCall, raw, reset, startServer } from '../scripted-server';
import { testClient } from '../test-client';

const SECRET = 'CanarySecret0123456789abcdef01';
const TOKEN = 'CAIS/Canary+Token==with~chars*(x)';
const credentials = { accessKeyId: 'STS.canary', accessKeySecret: SECRET, securityToken: TOKEN };

/** Whether any form of a secret is in a value, wherever: in messages, causes, properties. */
function leaks(value: unknown): string[] {
  const text = inspect(value, { depth: null, showHidden: true, maxStringLength: null, maxArrayLength: null });
  const hex = (secret: string) =>
    Buffer.from(secret)
      .toString('hex')
      .replace(/(..)(?=.)/g, '$1 ');
  return [SECRET, 'CanarySecret', 'Canary+Token', 'Canary%2BToken', 'Canary%252BToken', hex('Canary')].filter((form) =>
    text.includes(form),
  );
}

describe('redactor', () => {
  it.each([
    ['as it is', `the token ${TOKEN} is expired`],
    ['encoded', `POST&%2F&${percentEncode(TOKEN)}`],
    ['encoded by a laxer rule', `POST&%2F&${encodeURIComponent(TOKEN)}`],
    ['encoded twice', `token%3D${percentEncode(percentEncode(TOKEN))}`],
    ['escaped', JSON.stringify({ token: TOKEN }).replaceAll('/', '\\/')],
    ['of the access key', `secret=${SECRET}`],
  ])('blacks out a secret %s', (_, text) => {
    const clean = redactor(credentials)(text);
    expect(clean).toContain('***');
    expect(leaks(clean)).toEqual([]);
  });

  it('leaves all else as it is, also where a secret is very short', () => {
    expect(redactor({ accessKeyId: 'a', accessKeySecret: 'e' })('the vault')).toBe('the vault');
    expect(redactor(undefined)('the vault')).toBe('the vault');
  });
});

describe('redactedLine', () => {
  it('shows no half of a secret at its end', () => {
    const text = `${'x'.repeat(190)}${SECRET}`;
    expect(redactedLine(text, redactor(credentials))).toBe(`${'x'.repeat(190)}***`);
  });

  it('counts characters as they are seen', () => {
    expect(redactedLine('备'.repeat(300), redactor(undefined))).toBe(`${'备'.repeat(197)}...`);
    expect(redactedLine('😀😀😀😀😀', redactor(undefined), 4)).toBe('😀...');
  });
});

/** Quotes the request as services do in some of their messages, the secrets of it first. */
const quoted = ({ headers, form, rawBody }: RecordedCall) =>
  [headers['x-acs-security-token'], form.get('OIDCToken'), rawBody, JSON.stringify(headers)].join(' ');
const echo =
  (react: (text: string) => Reaction): Reaction =>
  (response, call) =>
    react(quoted(call))(response, call);
const line = (text: string) => encodeURI(text).slice(0, 8_000);

const reactions: Record<string, Reaction> = {
  'the message of an error': echo((Message) => json({ Code: 'SignatureDoesNotMatch', Message }, 400)),
  'the message of an error with HTTP 200': echo((Message) => json({ Success: false, Code: 'X', Message })),
  'the code of an error': echo((Code) => json({ Code, Message: 'x' }, 400)),
  'the request id of an error': echo((RequestId) => json({ Code: 'X', Message: 'x', RequestId }, 400)),
  'a page of HTML': echo((text) => raw(`<pre>${text}</pre>`, 502)),
  'a success that is none': echo((text) => raw(text)),
  'the address of a redirect': echo((text) => raw('', 302, { location: `https://x/?${line(text)}` })),
  'the type of an answer': echo((text) => raw('x', 200, { 'content-type': line(text) })),
  'the request id header': echo((text) => raw('x', 200, { 'x-acs-request-id': line(text) })),
  'what is not HTTP': (_, call) => call.socket.end(`HTTP/1.1 2x0 ${line(quoted(call))}\r\n\r\n`),
  'a cut answer': cutBody,
  'a lost connection': reset,
};

describe('no secret comes out of an error or the log', () => {
  const request = { RestoreType: 'OSS', VaultId: 'v', SnapshotId: 's', SourceType: 'OSS' };

  it.each(Object.entries(reactions))('through %s', async (_, reaction) => {
    const server = await startServer([reaction]);
    const records: CallRecord[] = [];
    const client = testClient(server.url, {
      credentials: staticCredentials(credentials, 'the test'),
      onCall: (record) => records.push(record),
    });
    const outcome: unknown = await client.call(createRestoreJob, request).catch((error: unknown) => error);
    expect(outcome).toMatchObject({ name: 'CloudError' });
    expect(records).toHaveLength(1);
    expect(leaks([outcome, records])).toEqual([]);
  });

  it.each(Object.entries(reactions))('through %s, from the service that gives credentials', async (_, reaction) => {
    const server = await startServer([reaction]);
    const context = testContext({}, { endpoints: { sts: server.url } });
    const proof = { providerArn: 'p', token: { text: TOKEN } };
    const sources: CredentialSource[] = [
      assumedRole(staticCredentials(credentials, 'the base'), { roleArn: 'r' }, context),
      assumedRoleWithOidc(proof, { roleArn: 'r' }, context),
    ];
    for (const source of sources) {
      const outcome: unknown = await source.get().catch((error: unknown) => error);
      expect(outcome).toMatchObject({ name: 'CloudError', execution: 'none' });
      expect(leaks([outcome, source.describe])).toEqual([]);
    }
  });

  it.each(Object.entries(reactions))('through %s, where a parameter is secret', async (_, reaction) => {
    const server = await startServer([reaction]);
    const records: CallRecord[] = [];
    const client = testClient(server.url, { onCall: (record) => records.push(record) });
    const plain = { BackupPlanId: 'p', RestoreTaskName: 'n', DestinationEndpointInstanceType: 'RDS' };
    const secrets = { DestinationEndpointPassword: SECRET, SslCaPem: TOKEN };
    const outcome: unknown = await client.call(createDbsRestoreTask, { ...plain, ...secrets }).catch((error) => error);
    expect(outcome).toMatchObject({ name: 'CloudError' });
    expect(leaks([outcome, records])).toEqual([]);
  });

  it('through an answer that gives credentials, and is cut', async () => {
    const server = await startServer([raw(`{"Credentials":{"AccessKeySecret":"${SECRET}","SecurityToken":"${TOKEN}`)]);
    const context = testContext({}, { endpoints: { sts: server.url } });
    const base = staticCredentials({ accessKeyId: 'i', accessKeySecret: 's' }, 'the base');
    const outcome: unknown = await assumedRole(base, { roleArn: 'r' }, context)
      .get()
      .catch((error: unknown) => error);
    expect(outcome).toMatchObject({ name: 'CloudError', category: 'protocol' });
    expect(leaks(outcome)).toEqual([]);
  });

  it('through the password of a proxy', async () => {
    const env = { HTTPS_PROXY: `http://user:${SECRET}@127.0.0.1:1` };
    const client = testClient('https://hbr.example', { env });
    const outcome: unknown = await client
      .call(createRestoreJob, request, { deadlineMs: 0 })
      .catch((error: unknown) => error);
    expect(outcome).toMatchObject({ name: 'CloudError', code: 'ECONNREFUSED' });
    expect(leaks(outcome)).toEqual([]);
  });

  it.each([
    `{"access_key_secret": "${SECRET}"`,
    `{"profiles":[{"name":"default","mode":"AK","access_key_secret":"${SECRET}"}]}`,
    `{"profiles":[{"name":"default","mode":"Strange","access_key_secret":"${SECRET}"}]}`,
    `{"profiles":[{"name":"other","mode":"AK","access_key_id":"i","access_key_secret":"${SECRET}"}]}`,
  ])('through a profile file: %s', async (file) => {
    const context = testContext({ '/c.json': file });
    const outcome: unknown = await resolveCredentials({ profile: 'default', sharedCredentialsFile: '/c.json' }, context)
      .get()
      .catch((error: unknown) => error);
    expect(outcome).toMatchObject({ name: 'CloudError', category: 'credentials' });
    expect(leaks(outcome)).toEqual([]);
  });

  it('through what is said to be set', async () => {
    const env = { ALICLOUD_SECRET_KEY: SECRET, ALIBABA_CLOUD_OIDC_TOKEN: TOKEN };
    const source = resolveCredentials({ secretKey: SECRET, securityToken: TOKEN }, testContext({}, { env }));
    const outcome: unknown = await source.get().catch((error: unknown) => error);
    expect(outcome).toMatchObject({ problem: 'no credentials were found' });
    expect(leaks([outcome, source.describe])).toEqual([]);
  });
});
