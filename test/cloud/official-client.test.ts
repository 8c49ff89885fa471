import { createHash, createHmac } from 'node:crypto';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../src/api/operation';
import { cancelRestoreJob } from '../../src/api/operations/cancel-restore-job';
import { createRestoreJob } from '../../src/api/operations/create-restore-job';
import { describeRestoreJobs2 } from '../../src/api/operations/describe-restore-jobs2';
import { type Credentials, staticCredentials } from '../../src/cloud/rpc/credential-source';
import { json, type RecordedCall, startServer } from './scripted-server';
import { testClient } from './test-client';

const load = createRequire(__filename);
const { default: Client, $OpenApiUtil } = load('@alicloud/openapi-core') as typeof import('@alicloud/openapi-core');

const AWKWARD = "C:\\a b+c&d=e/f?#%*~!'()\n恢复 🚀";
const key: Credentials = { accessKeyId: 'key', accessKeySecret: 'secret' };
const temporary: Credentials = { ...key, accessKeyId: 'STS.key', securityToken: 'token/+==' };

type Values = { readonly [name: string]: unknown };

/** The same call through the vendor's client. Unlike ours, it must be told where parameters travel and what is JSON. */
async function callOfficially(
  host: string,
  credentials: Credentials,
  { action, version }: Operation,
  query: Values,
  form?: Values,
) {
  const { query: flatten } = $OpenApiUtil.default;
  const client = new Client(new $OpenApiUtil.Config({ ...credentials, endpoint: host, protocol: 'http' }));
  const params = new $OpenApiUtil.Params({
    action,
    version,
    protocol: 'HTTP',
    pathname: '/',
    method: 'POST',
    authType: 'AK',
    style: 'RPC',
    reqBodyType: 'formData',
    bodyType: 'json',
  });
  const request = new $OpenApiUtil.OpenApiRequest({ query: flatten(query), ...(form && { body: flatten(form) }) });
  await client.callApi(params, request, { readTimeout: 5_000, connectTimeout: 5_000 } as never);
}

/** Computes a signature anew from what arrived, by the documentation and with none of our code. */
function expectedAuthorization(call: RecordedCall, secret: string): string {
  const encode = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  const given = String(call.headers.authorization);
  const [, id, names] = /^ACS3-HMAC-SHA256 Credential=(.+),SignedHeaders=(.+),Signature=/.exec(given) ?? [];
  const query = [...call.query.keys()].sort().map((name) => `${encode(name)}=${encode(call.query.get(name) ?? '')}`);
  const headers = names.split(';').map((name) => `${name}:${String(call.headers[name]).trim()}\n`);
  const canonical = ['POST', '/', query.join('&'), headers.join(''), names, hash(call.rawBody)].join('\n');
  const signature = createHmac('sha256', secret)
    .update(`ACS3-HMAC-SHA256\n${hash(canonical)}`)
    .digest('hex');
  return `ACS3-HMAC-SHA256 Credential=${id},SignedHeaders=${names},Signature=${signature}`;
}

/** What a service makes of a request. The vendor's client names itself in one more header, which we do without. */
function meaning({ method, query, form, headers }: RecordedCall) {
  const [, names] = /SignedHeaders=([^,]+),/.exec(String(headers.authorization)) ?? [];
  return {
    method,
    query: Object.fromEntries(query),
    form: Object.fromEntries(form),
    action: headers['x-acs-action'],
    version: headers['x-acs-version'],
    contentType: headers['content-type'],
    token: headers['x-acs-security-token'],
    keyId: headers['x-acs-accesskey-id'],
    signed: names.split(';').filter((name) => name !== 'x-acs-credentials-provider'),
  };
}

interface Comparison {
  readonly operation: Operation;
  readonly credentials: Credentials;
  readonly request: Values;
  readonly query: Values;
  readonly form?: Values;
}

async function compare({ operation, credentials, request, query, form }: Comparison) {
  const server = await startServer([json({ RequestId: 'R-1', Success: true })]);
  await testClient(server.url, { credentials: staticCredentials(credentials, 'the test') }).call(
    operation,
    request as never,
  );
  await callOfficially(server.host, credentials, operation, query, form);
  const [ours, theirs] = server.calls;
  return { ours, theirs };
}

const restore = { RestoreType: 'OTS_TABLE', VaultId: 'v-1', SnapshotId: 's-1', SourceType: 'OTS_TABLE' };
const filters = [
  { Key: 'VaultId', Values: ['v-1', AWKWARD], Operator: 'IN' },
  { Key: 'CompleteTime', Values: ['1554347313', '1554347399'], Operator: 'BETWEEN' },
];
const OtsDetail = { OverwriteExisting: false, BatchChannelCount: 2 };

const comparisons: { readonly [name: string]: Omit<Comparison, 'credentials'> } = {
  'a call with parameters in the query and in the form': {
    operation: createRestoreJob,
    request: {
      ...restore,
      TargetPrefix: AWKWARD,
      TargetTime: 0,
      InitiatedByAck: false,
      TargetPath: AWKWARD,
      OtsDetail,
    },
    query: { ...restore, TargetPrefix: AWKWARD, TargetTime: 0, InitiatedByAck: false },
    form: { TargetPath: AWKWARD, OtsDetail: JSON.stringify(OtsDetail) },
  },
  'a call with lists': {
    operation: describeRestoreJobs2,
    request: { RestoreType: 'ECS_FILE', PageNumber: 1, PageSize: 10, Filters: filters },
    query: { RestoreType: 'ECS_FILE', PageNumber: 1, PageSize: 10, Filters: filters },
  },
  'a call with an empty parameter': {
    operation: cancelRestoreJob,
    request: { RestoreId: 'r-1', VaultId: '' },
    query: { RestoreId: 'r-1', VaultId: '' },
  },
};

describe.each(Object.entries(comparisons))('%s', (_, comparison) => {
  it.each([
    ['an access key', key],
    ['temporary credentials', temporary],
  ])("means the same as through the vendor's client, with %s", async (_name, credentials) => {
    const { ours, theirs } = await compare({ ...comparison, credentials });
    expect(meaning(ours)).toEqual(meaning(theirs));
  });

  it("bears a signature that a verifier accepts, as the vendor's client's does", async () => {
    const { ours, theirs } = await compare({ ...comparison, credentials: temporary });
    expect(ours.headers.authorization).toBe(expectedAuthorization(ours, 'secret'));
    expect(theirs.headers.authorization).toBe(expectedAuthorization(theirs, 'secret'));
    expect(ours.headers['x-acs-content-sha256']).toBe(createHash('sha256').update(ours.rawBody).digest('hex'));
  });
});
