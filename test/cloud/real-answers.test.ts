import { describe, expect, it } from 'vitest';
import { createRestoreJob } from '../../src/api/operations/create-restore-job';
import { describeRestoreJobs2 } from '../../src/api/operations/describe-restore-jobs2';
import type { CloudClient } from '../../src/cloud/cloud-client';
import { staticCredentials } from '../../src/cloud/rpc/credential-source';
import { type GatewayAnswer, gatewayAnswers, QUOTED_KEY_ID } from './gateway-answers';
import { json, startServer } from './scripted-server';
import { failure, testClient } from './test-client';

const success = json({ Success: true, RequestId: 'R-2', RestoreId: 'r-2', TotalCount: 0 });
const create = { RestoreType: 'ECS_FILE', VaultId: 'v-1', SnapshotId: 's-1', SourceType: 'ECS_FILE' };
const read = (client: CloudClient) => client.call(describeRestoreJobs2, { RestoreType: 'ECS_FILE' });
const start = (client: CloudClient) => client.call(createRestoreJob, create);
const credentials = staticCredentials({ accessKeyId: QUOTED_KEY_ID, accessKeySecret: 'test-secret' }, 'the test');

/** Gives the answer once, and then a success: how often was it called? */
async function callsUntilSuccess({ body, httpStatus }: GatewayAnswer, call: (client: CloudClient) => Promise<unknown>) {
  const server = await startServer([json(body, httpStatus), success]);
  await call(testClient(server.url, { credentials })).catch(() => undefined);
  return server.calls;
}

/** What a person sees where the answer stays so. */
async function fault({ body, httpStatus }: GatewayAnswer) {
  const server = await startServer([json(body, httpStatus)]);
  return failure(testClient(server.url, { credentials }).call(createRestoreJob, create, { deadlineMs: 0 }));
}

const faults = gatewayAnswers.filter(({ category }) => category !== 'success');

describe.each(gatewayAnswers)('the answer of a real gateway: $name', (answer) => {
  it('is repeated where that helps and does no harm, each time with a new nonce', async () => {
    const reads = await callsUntilSuccess(answer, read);
    expect(reads).toHaveLength(answer.reads);
    expect(await callsUntilSuccess(answer, start)).toHaveLength(answer.creates);
    expect(new Set(reads.map(({ headers }) => headers['x-acs-signature-nonce'])).size).toBe(reads.length);
  });
});

describe.each(faults)('a person who gets $name', (answer) => {
  it('is told whether the call ran, and what to do', async () => {
    const { category, execution, message } = await fault(answer);
    expect({ category, execution }).toEqual({
      category: answer.category,
      execution: answer.isRefused ? 'none' : 'unknown',
    });
    expect(message).toContain(answer.says ?? 'CreateRestoreJob failed at 127.0.0.1');
    expect(message).not.toContain(QUOTED_KEY_ID);
  });
});

it('tells no more of a quoted request than that there was one', async () => {
  const { problem } = await fault(gatewayAnswers[0]);
  expect(problem).toBe('Specified signature is not matched with our calculation. server string to sign is:(left out)');
});

it('leaves the hash that the newer signature signs as it is', async () => {
  expect((await fault(gatewayAnswers[2])).problem).toContain(`[ACS3-HMAC-SHA256 ${'0a'.repeat(32)}]`);
});

it('shows no encoded diagnosis', async () => {
  expect((await fault(gatewayAnswers[4])).message).not.toContain('AQFuZW5jb2RlZA');
});
