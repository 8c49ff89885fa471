import { onTestFinished } from 'vitest';
import { systemClock } from '../../src/clock';
import type { CloudClientSettings } from '../../src/cloud/cloud-client';
import { createCloudClient } from '../../src/cloud/cloud-client';
import { CloudError } from '../../src/cloud/cloud-error';
import { staticCredentials } from '../../src/cloud/rpc/credential-source';

let nonces = 0;

/** Settings of a client that calls one server for everything. */
export function testSettings(url: string, overrides: Partial<CloudClientSettings> = {}): CloudClientSettings {
  return {
    region: 'cn-hangzhou',
    endpoints: { hbr: url, dbs: url, computenest: url, ecs: url, sts: url },
    env: {},
    credentials: staticCredentials({ accessKeyId: 'test-key', accessKeySecret: 'test-secret' }, 'the test'),
    connectTimeoutMs: 5_000,
    readTimeoutMs: 5_000,
    clock: systemClock,
    nonce: () => `nonce-${++nonces}`,
    jitter: () => 0,
    userAgent: 'test',
    ...overrides,
  };
}

export function testClient(url: string, overrides: Partial<CloudClientSettings> = {}) {
  const client = createCloudClient(testSettings(url, overrides));
  onTestFinished(() => client.close());
  return client;
}

/** The CloudError that a call rejects with; throws where it is another error, or none. */
export async function failure(call: Promise<unknown>): Promise<CloudError> {
  const outcome = await call.then(
    (value) => new Error(`expected a failure, got ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (outcome instanceof CloudError) return outcome;
  throw outcome;
}
