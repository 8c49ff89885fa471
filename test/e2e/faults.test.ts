import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FaultDefinition } from '../../src/emulator/scenario/fault-schema';
import { fileRestore, quickProvider, type Stack, startStack } from './harness/stack';
import type { Run } from './harness/workspace';

const minute = 60_000;

/** What CreateRestoreJob meets, one resource each. */
const faults: Record<string, FaultDefinition> = {
  'lost-answer': { fault: 'reset', when: 'after', times: 1 },
  'reset-before': { fault: 'reset', when: 'before', times: 1 },
  'unavailable-before': { fault: 'serviceUnavailable503', when: 'before', times: 1 },
  'unavailable-after': { fault: 'serviceUnavailable503', when: 'after', times: 1 },
  'html-before': { fault: 'html502', when: 'before', times: 1 },
  'html-after': { fault: 'html502', when: 'after', times: 1 },
  'cut-body': { fault: 'cutBody', when: 'after', times: 1 },
  'empty-body': { fault: 'emptyBody', when: 'after', times: 1 },
  'stall-before': { fault: 'stall', when: 'before', times: 1 },
  'stall-after': { fault: 'stall', when: 'after', times: 1 },
  'success-false': { fault: 'successFalse', when: 'after', times: 1, code: 'InternalError' },
  // Emulated time runs a hundred times as fast: throttled for a minute of it, and asked to come back after a while.
  throttled: { fault: 'throttled', untilSecond: minute / 1000, retryAfterMs: 100 },
};

/** Every read meets one of these now and then. */
const reads: FaultDefinition[] = (['reset', 'serviceUnavailable503', 'html502', 'cutBody', 'throttled'] as const).map(
  (fault) => ({ fault, action: 'DescribeRestoreJobs2', probability: 0.05 }),
);

describe('faults of the service', () => {
  let stack: Stack;
  let run: Run;

  beforeAll(async () => {
    const creates = Object.entries(faults).map(([name, fault]) => ({
      ...fault,
      action: 'CreateRestoreJob' as const,
      match: { TargetPath: `/${name}` },
    }));
    stack = await startStack('faults', { defaultCourse: 'complete', faults: [...creates, ...reads] });
    stack.workspace.configure({
      provider: { alirestore: { ...quickProvider.alirestore, client_read_timeout: 1_500 } },
      resource: {
        alirestore_job: Object.fromEntries(
          Object.keys(faults).map((name) => [name, fileRestore({ target_path: `/${name}` })]),
        ),
      },
    });
    run = await stack.workspace.apply('-parallelism=20');
  }, 120_000);
  afterAll(() => stack.emulator.close());

  it('are not shown to the person who applies', () => {
    expect(run.output).not.toMatch(/Error|Warning/);
    expect(run.code).toBe(0);
  });

  it.each(Object.keys(faults))('%s: exactly one restore ran, and its verdict is in the state', (name) => {
    const executed = stack.emulator
      .calls()
      .calls.filter(
        (call) => call.action === 'CreateRestoreJob' && call.executed && call.parameters.TargetPath === `/${name}`,
      );
    expect(executed).toHaveLength(1);
    const { status, attributes } = stack.workspace.instances()[name];
    expect(status).toBeUndefined();
    expect(attributes).toMatchObject({ status: 'COMPLETE', verdict: 'succeeded' });
  });
});

describe('a refusal that no retry mends', () => {
  const refusals = {
    'expired-token': {
      fault: { fault: 'error', code: 'InvalidSecurityToken.Expired' },
      says: 'InvalidSecurityToken.Expired',
    },
    'no-permission': { fault: { fault: 'error', code: 'NoPermission' }, says: 'hbr:CreateRestoreJob' },
    'in-debt': { fault: { fault: 'error', code: 'InDebt' }, says: 'InDebt' },
  } as const;

  it.each(Object.entries(refusals))('%s: nothing runs, nothing is saved, and it is said why', async (name, refusal) => {
    const stack = await startStack(name, { faults: [{ ...refusal.fault, action: 'CreateRestoreJob' }] });
    const { code, text } = await stack.workspace.apply();
    await stack.emulator.close();
    expect(code).toBe(1);
    expect(text).toContain('Error: The restore was not started');
    expect(text).toContain(refusal.says);
    expect(text).toMatch(/Request id: [0-9A-F-]{36}/);
    expect(stack.emulator.jobs()).toEqual([]);
    expect(stack.workspace.instances()).toEqual({});
  });

  it('a clock that is wrong: nothing runs, and it is said by how much', async () => {
    const stack = await startStack('clock-skew');
    stack.emulator.setClock({ skewSeconds: 3_600 });
    const { code, text } = await stack.workspace.apply();
    await stack.emulator.close();
    expect(code).toBe(1);
    expect(text).toContain('InvalidTimeStamp.Expired');
    expect(text).toMatch(/Correct this machine's clock: it is (1 h|59 min \d+ s|1 h \d+ s) behind the service's/);
    expect(stack.emulator.jobs()).toEqual([]);
  });
});
