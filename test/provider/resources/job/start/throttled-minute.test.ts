import { afterEach, expect, it } from 'vitest';
import { type CloudAndProvider, startCloud } from '../../../cloud-and-provider';
import { fileRestore } from '../states';
import { createJob } from '../steps';

let cloud: CloudAndProvider;
afterEach(() => cloud.emulator.close());

it('a service that throttles every call for a minute delays a restore, and starts it once', async () => {
  const asFastAsTheProvider = 20;
  cloud = await startCloud({ faults: [{ fault: 'throttled', untilSecond: 60 }] }, asFastAsTheProvider);
  const planned = fileRestore();
  const { state, diagnostics } = await createJob({ prior: null, planned, config: planned }, await cloud.newProcess());
  expect(diagnostics).toEqual([]);
  expect(state).toMatchObject({ status: 'COMPLETE', verdict: 'succeeded' });
  expect(cloud.executed('CreateRestoreJob')).toBe(1);
  expect(cloud.emulator.faults()[0].injected).toBeGreaterThan(2);
});
