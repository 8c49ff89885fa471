import { describe, expect, it } from 'vitest';
import { createRestoreJob } from '../../../src/api/operations/create-restore-job';
import { describeRestoreJobs2 } from '../../../src/api/operations/describe-restore-jobs2';
import { createPacer } from '../../../src/cloud/attempts/pacer';
import { assumedRoleWithOidc } from '../../../src/cloud/credentials/assumed-role';
import { credentialsError } from '../../../src/cloud/credentials/credentials-error';
import type { CredentialSource } from '../../../src/cloud/rpc/credential-source';
import { FakeClock } from '../../harness/fake-clock';
import { testContext } from '../credentials/test-context';
import { json, startServer } from '../scripted-server';
import { failure, testClient } from '../test-client';

const listing = { RestoreType: 'ECS_FILE' };
const create = { RestoreType: 'ECS_FILE', VaultId: 'v-1', SnapshotId: 's-1', SourceType: 'ECS_FILE' };
/** Credentials that end at once: each call needs new ones. */
const granted = {
  RequestId: 'R-0',
  Credentials: { AccessKeyId: 'STS.1', AccessKeySecret: 's', SecurityToken: 't', Expiration: '2026-01-01T00:00:00Z' },
};
const success = { Success: true, RequestId: 'R-1' };

describe('credentials that cannot be got', () => {
  /** Gives them, and fails for a while, as a file does that is replaced, or a service that restarts. */
  function failing(script: readonly boolean[], facts: { category?: 'credentials' | 'unavailable' } = {}) {
    let asked = 0;
    const source: CredentialSource = {
      describe: 'the test',
      async get() {
        asked += 1;
        if (script[asked - 1] ?? true) return { accessKeyId: 'id', accessKeySecret: 'secret' };
        throw credentialsError({ problem: 'the token file cannot be read (EBUSY)', ...facts });
      },
      invalidate: () => undefined,
    };
    return { source, asked: () => asked };
  }

  it.each([createRestoreJob, describeRestoreJobs2])(
    'for a moment are asked for again within the call',
    async (operation) => {
      const server = await startServer([json(success)]);
      const { source, asked } = failing([true, false, false, false, true]);
      const client = testClient(server.url, { credentials: source });
      await client.call(describeRestoreJobs2, listing);
      await client.call(operation, create);
      expect(asked()).toBe(5);
      expect(server.calls).toHaveLength(2);
    },
  );

  it('since their token file is being replaced are got a moment later', async () => {
    const server = await startServer([
      (response, call) => {
        const isSts = call.headers['x-acs-action'] === 'AssumeRoleWithOIDC';
        json(isSts ? granted : success)(response, call);
      },
    ]);
    let reads = 0;
    const readFile = async () => {
      reads += 1;
      if (reads === 2 || reads === 3) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
      return 'oidc-token';
    };
    const context = testContext({}, { endpoints: { sts: server.url }, readFile });
    const proof = { providerArn: 'p', token: { file: '/token' } };
    const credentials = assumedRoleWithOidc(proof, { roleArn: 'r' }, context);
    const client = testClient(server.url, { credentials });
    await client.call(describeRestoreJobs2, listing);
    await client.call(createRestoreJob, create);
    expect(reads).toBe(4);
    expect(server.calls.map(({ headers }) => headers['x-acs-action'])).toEqual([
      'AssumeRoleWithOIDC',
      'DescribeRestoreJobs2',
      'AssumeRoleWithOIDC',
      'CreateRestoreJob',
    ]);
  });

  it('are asked for again for five minutes, though the call has hours', async () => {
    const clock = new FakeClock();
    const server = await startServer([json(success)]);
    const { source, asked } = failing([true, ...Array(1_000).fill(false)]);
    const client = testClient(server.url, { credentials: source, clock, jitter: () => 1 });
    await client.call(describeRestoreJobs2, listing);
    const startMs = clock.now();
    const call = failure(client.call(createRestoreJob, create, { deadlineMs: startMs + 86_400_000 }));
    const error = await clock.runUntilDone(call);
    expect(clock.now() - startMs).toBeGreaterThan(280_000);
    expect(clock.now() - startMs).toBeLessThanOrEqual(300_000);
    expect(asked()).toBe(37);
    expect(error).toMatchObject({ execution: 'none', withoutCredentials: 'just now' });
    expect(error.message).toBe('Getting credentials failed: the token file cannot be read (EBUSY).');
    expect(server.calls).toHaveLength(1);
  });

  it('are asked for once where there never were any', async () => {
    const server = await startServer([json(success)]);
    const { source, asked } = failing([false]);
    await failure(testClient(server.url, { credentials: source }).call(describeRestoreJobs2, listing));
    expect(asked()).toBe(1);
  });

  it('since their service has a fault are asked for again, also the first ones, and for a call that is not repeatable', async () => {
    const server = await startServer([json(success)]);
    const { source, asked } = failing([false, false], { category: 'unavailable' });
    await testClient(server.url, { credentials: source }).call(createRestoreJob, create);
    expect(asked()).toBe(3);
  });
});

describe('a service that wants to be left alone', () => {
  const throttled = json({ Code: 'Throttling.User', Message: 'Slow down.', RequestId: 'R-7' }, 400, {
    'x-acs-retry-after': '600000',
  });

  it('holds no call back beyond its own deadline, which ends with the reason', async () => {
    const clock = new FakeClock();
    const server = await startServer([throttled, json(success)]);
    const client = testClient(server.url, { clock, pacer: createPacer(30, clock), jitter: () => 1 });
    const deadlineMs = clock.now() + 30_000;
    const first = await failure(client.call(describeRestoreJobs2, listing, { deadlineMs }));
    expect(first).toMatchObject({ code: 'Throttling.User', requestId: 'R-7' });
    const second = await failure(client.call(describeRestoreJobs2, listing, { deadlineMs }));
    expect(clock.now()).toBeLessThanOrEqual(deadlineMs);
    expect(second).toMatchObject({ category: 'throttled', execution: 'none', requestId: 'R-7' });
    expect(second.message).toBe(
      `DescribeRestoreJobs2 failed at ${server.host}: Throttling.User: the service asked for fewer calls: the next one may start in 10 min, but the time for this one is up before then. Lower requests_per_second, or ask for a higher quota. Request id: R-7.`,
    );
    expect(server.calls).toHaveLength(1);
  });

  it('is called again when it wants to be by those who have the time', async () => {
    const clock = new FakeClock();
    const server = await startServer([throttled, json(success)]);
    const client = testClient(server.url, { clock, pacer: createPacer(30, clock) });
    await failure(client.call(describeRestoreJobs2, listing));
    const startMs = clock.now();
    const call = client.call(describeRestoreJobs2, listing, { deadlineMs: startMs + 3_600_000 });
    await clock.advance(599_999);
    expect(server.calls).toHaveLength(1);
    await clock.advance(1);
    await call;
    expect(server.calls).toHaveLength(2);
  });
});
