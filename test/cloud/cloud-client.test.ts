import { getEventListeners, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { cancelRestoreJob } from '../../src/api/operations/cancel-restore-job';
import { createRestoreJob } from '../../src/api/operations/create-restore-job';
import { describeRestoreJobs2 } from '../../src/api/operations/describe-restore-jobs2';
import { stopInvocation } from '../../src/api/operations/stop-invocation';
import { systemClock } from '../../src/clock';
import type { CredentialSource } from '../../src/cloud/rpc/credential-source';
import { FakeClock } from '../harness/fake-clock';
import { cutBody, json, raw, reset, stall, startServer } from './scripted-server';
import { failure, testClient } from './test-client';

const listing = { RestoreType: 'ECS_FILE' };
const create = { RestoreType: 'ECS_FILE', VaultId: 'v-1', SnapshotId: 's-1', SourceType: 'ECS_FILE', TargetPath: '/' };
const success = { Success: true, RequestId: 'R-1' };
const unavailable = json({ Code: 'ServiceUnavailable', Message: 'Try later.', RequestId: 'R-0' }, 503);

describe('a call', () => {
  it('sends the operation, signed, and returns the body with its request id', async () => {
    const server = await startServer([json({ ...success, RestoreId: 'r-1' })]);
    const answer = await testClient(server.url).call(createRestoreJob, create);
    expect(answer).toEqual({ body: { ...success, RestoreId: 'r-1' }, requestId: 'R-1', host: server.host });
    expect(server.calls[0]).toMatchObject({
      method: 'POST',
      rawQuery: 'RestoreType=ECS_FILE&SnapshotId=s-1&SourceType=ECS_FILE&VaultId=v-1',
      rawBody: 'TargetPath=%2F',
      headers: {
        host: server.host,
        accept: 'application/json',
        'user-agent': 'test',
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': '14',
        'x-acs-action': 'CreateRestoreJob',
        'x-acs-version': '2017-09-08',
        'x-acs-date': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        authorization: expect.stringMatching(
          /^ACS3-HMAC-SHA256 Credential=test-key,SignedHeaders=content-type;host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=[0-9a-f]{64}$/,
        ),
      },
    });
  });

  it('goes to another region, unless one endpoint is configured for all', async () => {
    const server = await startServer([json({})]);
    const request = { RegionId: 'cn-beijing', InvokeId: 't-1' };
    const elsewhere = { region: 'cn-beijing', deadlineMs: 0 };
    await testClient(server.url).call(stopInvocation, request, elsewhere);
    expect(server.calls[0].headers.host).toBe(server.host);
    const env = { HTTPS_PROXY: 'http://127.0.0.1:1' }; // where nobody listens
    const { host } = await failure(testClient('', { endpoints: {}, env }).call(stopInvocation, request, elsewhere));
    expect(host).toBe('ecs.cn-beijing.aliyuncs.com');
  });

  it('says how long its body is also where it has none', async () => {
    const server = await startServer([json(success)]);
    await testClient(server.url).call(describeRestoreJobs2, listing);
    const { headers } = server.calls[0];
    expect(headers['content-length']).toBe('0');
    expect(headers['transfer-encoding']).toBeUndefined();
    expect(headers['content-type']).toBeUndefined();
  });

  it('keeps 64-bit integers of the answer', async () => {
    const server = await startServer([
      json('{"Success":true,"RestoreJobs":{"RestoreJob":[{"BytesTotal":9007199254740993}]}}'),
    ]);
    const { body } = await testClient(server.url).call(describeRestoreJobs2, listing);
    expect(body.RestoreJobs?.RestoreJob?.[0].BytesTotal).toBe(9007199254740993n);
  });

  it('rejects a success of HTTP that is none of the service', async () => {
    const server = await startServer([
      json({ Success: false, Code: 'TaskNotFound', Message: 'No such job.', RequestId: 'R-2' }),
    ]);
    const error = await failure(testClient(server.url).call(cancelRestoreJob, { RestoreId: 'r-1' }));
    expect(error).toMatchObject({ code: 'TaskNotFound', category: 'notFound', requestId: 'R-2' });
  });

  it('rejects a wrong request before anything is sent', async () => {
    const server = await startServer([json(success)]);
    const error = await failure(testClient(server.url).call(describeRestoreJobs2, { ...listing, PageNumber: 1.5 }));
    expect(error).toMatchObject({ category: 'invalid', execution: 'none' });
    expect(server.calls).toEqual([]);
  });
});

describe('retries', () => {
  it('repeat a read, each time with a new nonce', async () => {
    const server = await startServer([unavailable, raw('<html>', 502), cutBody, reset, json(success)]);
    const answer = await testClient(server.url).call(describeRestoreJobs2, listing);
    expect(answer.requestId).toBe('R-1');
    expect(new Set(server.calls.map((call) => call.headers['x-acs-signature-nonce'])).size).toBe(5);
  });

  it('sign each attempt with the time it is made at, and wait as long as the service asks', async () => {
    const clock = new FakeClock(Date.UTC(2026, 0, 1));
    const throttled = json({ Code: 'Throttling.User', Message: 'x' }, 400, { 'x-acs-retry-after': '3000' });
    const server = await startServer([throttled, json(success)]);
    const call = testClient(server.url, { clock, readTimeoutMs: 1_000_000, connectTimeoutMs: 1_000_000 }).call(
      describeRestoreJobs2,
      listing,
    );
    while (server.calls.length < 2) {
      await sleep(20);
      await clock.advance(1_000);
    }
    await call;
    const dates = server.calls.map((recorded) => Date.parse(String(recorded.headers['x-acs-date'])));
    expect(dates[1] - dates[0]).toBeGreaterThanOrEqual(3_000);
  });

  it('end at the deadline with the last error', async () => {
    const server = await startServer([unavailable]);
    const error = await failure(testClient(server.url).call(describeRestoreJobs2, listing, { deadlineMs: 0 }));
    expect(error).toMatchObject({ category: 'unavailable', requestId: 'R-0' });
    expect(server.calls.length).toBe(1);
  });

  it.each([
    ['a lost connection', reset],
    ['a cut answer', cutBody],
    ['a fault of the service', unavailable],
    ['a page of HTML', raw('<html>', 502)],
  ])('do not repeat a call that is not repeatable after %s', async (_, reaction) => {
    const server = await startServer([reaction, json(success)]);
    const error = await failure(testClient(server.url).call(createRestoreJob, create));
    expect(error.execution).toBe('unknown');
    expect(server.calls.length).toBe(1);
  });

  it('repeat a call that is not repeatable where it was refused for being one too many', async () => {
    const server = await startServer([
      json({ Code: 'Throttling', Message: 'x' }, 400),
      json({ ...success, RestoreId: 'r-1' }),
    ]);
    const { body } = await testClient(server.url).call(createRestoreJob, create);
    expect(body.RestoreId).toBe('r-1');
  });
});

describe('connections', () => {
  it('are kept for reads, and opened for each call that is not repeatable', async () => {
    const server = await startServer([json(success)]);
    const client = testClient(server.url);
    for (let count = 0; count < 3; count++) await client.call(describeRestoreJobs2, listing);
    expect(server.connections()).toBe(1);
    for (let count = 0; count < 3; count++) await client.call(createRestoreJob, create);
    expect(server.connections()).toBe(4);
  });

  it('end a read timeout on a kept connection no later than on a new one', async () => {
    const server = await startServer([json(success), stall]);
    const client = testClient(server.url, { readTimeoutMs: 400 });
    await client.call(describeRestoreJobs2, listing);
    const startedMs = performance.now();
    const error = await failure(client.call(describeRestoreJobs2, listing, { deadlineMs: 0 }));
    expect(error).toMatchObject({ code: 'READ_TIMEOUT', category: 'network', execution: 'unknown' });
    expect(performance.now() - startedMs).toBeLessThan(3_000);
  });
});

describe('stopping', () => {
  it('rejects with the reason of the signal as it is', async () => {
    const server = await startServer([stall]);
    const stop = new AbortController();
    const call = testClient(server.url).call(createRestoreJob, create, { signal: stop.signal });
    await server.called(1);
    const reason = new Error('Ctrl-C');
    stop.abort(reason);
    await expect(call).rejects.toBe(reason);
  });

  it('ends calls that wait for their retry, too', async () => {
    const server = await startServer([unavailable]);
    const stop = new AbortController();
    const call = testClient(server.url, { jitter: () => 1, clock: new FakeClock(systemClock.now()) }).call(
      describeRestoreJobs2,
      listing,
      { signal: stop.signal },
    );
    await server.called(1);
    await sleep(50); // for the answer to be read
    stop.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(server.calls.length).toBe(1);
  });

  it('by close() fails what is under way, and closes all connections', async () => {
    const server = await startServer([json(success), stall]);
    const client = testClient(server.url);
    await client.call(describeRestoreJobs2, listing);
    const call = client.call(describeRestoreJobs2, listing);
    await server.called(2);
    client.close();
    await expect(call).rejects.toThrow('the client was closed');
    await expect(client.call(describeRestoreJobs2, listing)).rejects.toThrow('the client was closed');
    for (const { socket } of server.calls) if (!socket.closed) await once(socket, 'close');
  });
});

describe('a signal', () => {
  it('that serves many calls keeps nothing of them', async () => {
    const server = await startServer([json(success)]);
    const stop = new AbortController();
    const client = testClient(server.url);
    for (let count = 0; count < 3; count++) {
      await client.call(describeRestoreJobs2, listing, { signal: stop.signal });
    }
    expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
  });
});

describe('credentials', () => {
  function source(secrets: readonly string[]): CredentialSource & { asked: number } {
    let index = 0;
    return {
      describe: 'the test',
      asked: 0,
      async get() {
        this.asked += 1;
        return { accessKeyId: 'STS.1', accessKeySecret: 'secret', securityToken: secrets[index] };
      },
      invalidate: () => {
        index = Math.min(index + 1, secrets.length - 1);
      },
    };
  }

  it('are asked for at each call, and a security token is sent and signed', async () => {
    const server = await startServer([json(success)]);
    const credentials = source(['token-1']);
    const client = testClient(server.url, { credentials });
    await client.call(describeRestoreJobs2, listing);
    await client.call(describeRestoreJobs2, listing);
    expect(credentials.asked).toBe(2);
    expect(server.calls[1].headers).toMatchObject({
      'x-acs-accesskey-id': 'STS.1',
      'x-acs-security-token': 'token-1',
      authorization: expect.stringContaining(';x-acs-security-token;'),
    });
  });

  it('that have expired are renewed, also for a call that is not repeatable', async () => {
    const expired = json({ Code: 'InvalidSecurityToken.Expired', Message: 'x' }, 400);
    const server = await startServer([expired, json(success)]);
    await testClient(server.url, { credentials: source(['token-1', 'token-2']) }).call(createRestoreJob, create);
    expect(server.calls.map((call) => call.headers['x-acs-security-token'])).toEqual(['token-1', 'token-2']);
  });
});

describe('a further page', () => {
  it('is not asked for after the deadline', async () => {
    const server = await startServer([json(success)]);
    const client = testClient(server.url);
    const error = await failure(client.call(describeRestoreJobs2, listing, { deadlineMs: 0, isFurtherPage: true }));
    expect(error).toMatchObject({ category: 'unavailable', host: server.host });
    expect(error.problem).toBe('the time was up before all pages of the list were read');
    expect(server.calls).toEqual([]);
  });

  it('is not asked for after a stop', async () => {
    const server = await startServer([json(success)]);
    const reason = new Error('Ctrl-C');
    const call = testClient(server.url).call(describeRestoreJobs2, listing, { signal: AbortSignal.abort(reason) });
    await expect(call).rejects.toBe(reason);
    expect(server.calls).toEqual([]);
  });
});

describe('an answer in another form', () => {
  it('is an error that names host and request id', async () => {
    const server = await startServer([json({ ...success, RestoreId: { value: 'r-1' } })]);
    const error = await failure(testClient(server.url).call(createRestoreJob, create));
    expect(error).toMatchObject({ category: 'protocol', execution: 'unknown' });
    expect(error.message).toBe(
      `CreateRestoreJob failed at ${server.host}: the answer is not in its documented form: RestoreId must be text, but is an object. Request id: R-1.`,
    );
    expect(server.calls).toHaveLength(1);
  });
});

describe('a client', () => {
  it('tells its region and endpoints', async () => {
    const client = testClient('http://127.0.0.1:8080', { endpoints: { hbr: 'http://127.0.0.1:8080' } });
    expect(client.region).toBe('cn-hangzhou');
    expect(client.endpoint('hbr')).toBe('http://127.0.0.1:8080');
    expect(client.endpoint('dbs')).toBe('https://dbs-api.cn-hangzhou.aliyuncs.com');
  });

  it('is not made of settings that cannot be used', () => {
    expect(() => testClient('a.example/path')).toThrow('endpoints.hbr must be host[:port] or http(s)://host[:port]');
    expect(() => testClient('a.example', { caPem: 'garbage' })).toThrow('ca_file must contain certificates');
  });
});
