import { describe, expect, it } from 'vitest';
import { callSts } from '../../../src/cloud/credentials/sts';
import type { CallRecord } from '../../../src/cloud/transport/network-settings';
import { failure } from '../test-client';
import { testContext } from './test-context';

/** The host that is called; a proxy that is not there keeps the call on this machine. */
async function hostOf(stsRegion: string | undefined, endpoints = {}, env = {}): Promise<string[]> {
  const records: CallRecord[] = [];
  const context = testContext(
    {},
    {
      endpoints,
      env: { HTTPS_PROXY: 'http://127.0.0.1:1', ...env },
      onCall: (record) => records.push(record),
    },
  );
  const call = { action: 'AssumeRole', form: [], credentialsFrom: 'the test', stsRegion } as const;
  await failure(callSts(call, context, new AbortController().signal));
  return records.map((record) => record.host);
}

describe('the Security Token Service', () => {
  it('is called at its central endpoint, or at that of the region that a profile names', async () => {
    expect(await hostOf(undefined)).toEqual(['sts.aliyuncs.com']);
    expect(await hostOf('cn-beijing')).toEqual(['sts.cn-beijing.aliyuncs.com']);
  });

  it('is called at the configured endpoint before any other', async () => {
    expect(await hostOf('cn-beijing', { sts: 'sts.corp' })).toEqual(['sts.corp']);
    expect(await hostOf('cn-beijing', {}, { STS_ENDPOINT: 'sts.env' })).toEqual(['sts.env']);
  });
});
