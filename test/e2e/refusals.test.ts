import { describe, expect, it } from 'vitest';
import type { FaultDefinition } from '../../src/emulator/scenario/fault-schema';
import { type Lie, startLiar } from './harness/liar';
import { fileRestore, quickProvider, type Stack, startStack } from './harness/stack';

const attempts = ({ emulator }: Stack, wanted: string) =>
  emulator.calls().calls.filter(({ action }) => action === wanted).length;

describe('a definite refusal, whatever its HTTP status', () => {
  const refusals: Record<string, FaultDefinition> = {
    'invalid-200': { fault: 'successFalse', when: 'before', code: 'InvalidParameter' },
    'nameless-200': { fault: 'successFalse', when: 'before', code: 'SnapshotIsLocked' },
    'client-500': { fault: 'error', code: 'EcsClientError', httpStatus: 500 },
    'type-500': { fault: 'error', code: 'TaskTypeNotSupported', httpStatus: 500 },
  };

  it.each(Object.entries(refusals))('%s: it is told at once, and nothing is sent again', async (name, fault) => {
    const stack = await startStack(`refused-${name}`, { faults: [{ ...fault, action: 'CreateRestoreJob' }] });
    const { code, text } = await stack.workspace.apply();
    await stack.emulator.close();
    expect(code).toBe(1);
    expect(text).toContain('Error: The restore was not started');
    expect(text).toContain(`${fault.code} (HTTP ${fault.httpStatus ?? 200})`);
    expect(attempts(stack, 'CreateRestoreJob')).toBe(1);
    expect(stack.workspace.instances()).toEqual({});
  });
});

describe('a listing that leaves out what it counts', () => {
  const listings: Record<string, object> = {
    'counted-only': { Success: true, TotalCount: 1, RestoreJobs: { RestoreJob: [] } },
    'success-only': { Success: true },
    nothing: {},
    'null-list': { Success: true, TotalCount: 1, RestoreJobs: null },
    'without-ids': { Success: true, TotalCount: 1, RestoreJobs: { RestoreJob: [{ Status: 'RUNNING' }] } },
  };

  it.each(Object.entries(listings))(
    '%s: the restore whose answer was lost is not started twice',
    async (name, listing) => {
      const stack = await startStack(`liar-${name}`, { defaultCourse: 'completeAtOnce' });
      let created = false;
      let lies = 0;
      const lie: Lie = (answer, action) => {
        const isLost = action === 'CreateRestoreJob' && !created;
        created ||= isLost;
        if (isLost) return undefined;
        return created && action === 'DescribeRestoreJobs2' && ++lies <= 12
          ? JSON.stringify({ RequestId: 'R-1', ...listing })
          : answer;
      };
      const liar = await startLiar(stack.emulator.url, lie);
      stack.workspace.setEnv({ ALIRESTORE_EMULATOR: liar.url });
      await stack.workspace.apply();
      await stack.emulator.close();
      expect(stack.executed('CreateRestoreJob')).toBe(1);
    },
  );
});

describe('an answer of a wrong type', () => {
  const jobs = { provider: quickProvider, data: { alirestore_jobs: { all: { restore_type: 'ECS_FILE' } } } };

  it.each([
    ['CompleteTime', '1e29'],
    ['CompleteTime', '1e400'],
    ['BytesDone', '-1'],
    ['ErrorFile', '{}'],
    ['RestoreId', '["r-1"]'],
  ])('%s %s is an error that names host and request id, and no bug of the provider', async (member, value) => {
    const stack = await startStack(`wrong-${member}-${value.length}`);
    const listing = `{"RequestId":"R-1","TotalCount":1,"RestoreJobs":{"RestoreJob":[{"RestoreId":"r-1","${member}":${value}}]}}`;
    const liar = await startLiar(stack.emulator.url, () => listing);
    stack.workspace.setEnv({ ALIRESTORE_EMULATOR: liar.url });
    stack.workspace.configure(jobs);
    const { code, text } = await stack.workspace.terraform('plan');
    await stack.emulator.close();
    expect(code).toBe(1);
    expect(text).toContain(`DescribeRestoreJobs2 failed at ${liar.host}: the answer is not in its documented form`);
    expect(text).toContain(`RestoreJobs.RestoreJob[0].${member} must be`);
    expect(text).toContain('Request id: R-1.');
    expect(text).not.toContain('Bug in the provider');
  });

  it('of CreateRestoreJob loses no job: it is found by its inputs', async () => {
    const stack = await startStack('wrong-restore-id', { defaultCourse: 'complete' });
    const lie: Lie = (answer, action) =>
      action === 'CreateRestoreJob' ? JSON.stringify({ ...JSON.parse(answer), RestoreId: {} }) : answer;
    const liar = await startLiar(stack.emulator.url, lie);
    stack.workspace.setEnv({ ALIRESTORE_EMULATOR: liar.url });
    const { code } = await stack.workspace.apply();
    await stack.emulator.close();
    expect(code).toBe(0);
    expect(stack.executed('CreateRestoreJob')).toBe(1);
    expect(stack.workspace.instances().orders.attributes.id).toBe(stack.emulator.jobs()[0].RestoreId);
  });

  it('of every page is no endless reading', async () => {
    const stack = await startStack('endless-pages');
    const page = Array.from({ length: 99 }, (_, index) => ({ RestoreId: `r-${index}`, Status: 'COMPLETE' }));
    let calls = 0;
    const liar = await startLiar(stack.emulator.url, () => {
      calls += 1;
      return JSON.stringify({ RequestId: 'R-1', TotalCount: 999_999, RestoreJobs: { RestoreJob: page } });
    });
    stack.workspace.setEnv({ ALIRESTORE_EMULATOR: liar.url });
    stack.workspace.configure(jobs);
    const { code, text } = await stack.workspace.terraform('plan');
    await stack.emulator.close();
    expect(code).toBe(1);
    expect(text).toContain('the list has 999999 entries, but its pages contained 99');
    expect(calls).toBe(6);
  });
});

describe('a service that wants to be left alone for ten minutes', () => {
  it('does not hold a restore back that has three seconds: each ends with the reason', async () => {
    const wait: FaultDefinition = { fault: 'throttled', action: 'DescribeRestoreJobs2', retryAfterMs: 600_000 };
    const stack = await startStack('left-alone', { faults: [wait] });
    const restore = (vault_id: string) => fileRestore({ vault_id, timeouts: { create: '3s' } });
    stack.workspace.configure({
      provider: quickProvider,
      resource: { alirestore_job: { one: restore('v-1'), two: restore('v-2') } },
    });
    const { code, text } = await stack.workspace.apply('-parallelism=1');
    await stack.emulator.close();
    expect(code).toBe(1);
    expect(text.match(/DescribeRestoreJobs2 failed at 127\.0\.0\.1:\d+: Throttling\.User/g)).toHaveLength(2);
    expect(text).toMatch(/the next one may start in (\d+ min ?)?(\d+ s)?, but the time for this one is up before then/);
    expect(stack.emulator.jobs()).toEqual([]);
  }, 240_000);
});
