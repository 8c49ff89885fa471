import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../../../../src/clock';
import { type Diagnostic, DiagnosticsError } from '../../../../../src/plugin/diagnostic';
import type { JobState } from '../../../../../src/provider/resources/job/state/schema';
import { type CloudAndProvider, startCloud } from '../../../cloud-and-provider';
import { fileRestore } from '../states';
import { createJob, deleteJob, importJob, readJob } from '../steps';

let cloud: CloudAndProvider;
afterEach(() => cloud.emulator.close());

/** A job that was started and not waited for. */
async function started(course: string): Promise<JobState> {
  cloud = await startCloud({ defaultCourse: course });
  const planned = fileRestore({ wait_for_completion: false });
  const { state } = await createJob({ prior: null, planned, config: planned }, await cloud.newProcess());
  return state as JobState;
}

type Action = 'DescribeRestoreJobs2' | 'CancelRestoreJob';

const deny = (action: Action) =>
  cloud.emulator.addFaults({ faults: [{ fault: 'error', code: 'NoPermission', action }] });

async function untilExecuted(action: Action, count: number): Promise<void> {
  while (cloud.executed(action) < count) await systemClock.sleep(5);
}

/** What a person is told of a call that brings no result. */
async function faultOf(call: Promise<unknown>): Promise<Diagnostic> {
  const fault = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(fault).toBeInstanceOf(DiagnosticsError);
  return (fault as DiagnosticsError).diagnostics[0];
}

describe('a job that cannot be read', () => {
  it('is refused with the reason, and with what plans without it', async () => {
    const state = await started('never');
    deny('DescribeRestoreJobs2');
    const { summary, detail } = await faultOf(readJob({ state }, await cloud.newProcess()));
    expect(summary).toBe(`Cannot read restore job ${state.id}`);
    expect(detail).toContain('The caller needs the RAM action hbr:DescribeRestoreJobs2');
    expect(detail).toMatch(/Request id: [0-9A-F-]{36}\./);
    expect(detail).toContain('add -refresh=false');
  });

  it('is no bug when the plan was interrupted', async () => {
    const state = await started('never');
    const process = await cloud.newProcess();
    process.stopNow();
    const { summary, detail } = await faultOf(readJob({ state }, process));
    expect(summary).toBe(`Cannot read restore job ${state.id}`);
    expect(detail).toContain('It was interrupted.');
  });

  it('is not imported', async () => {
    const { id } = await started('never');
    deny('DescribeRestoreJobs2');
    const { summary, detail } = await faultOf(importJob({ id: `ECS_FILE:${id}` }, await cloud.newProcess()));
    expect(summary).toBe(`Cannot read restore job ${id}`);
    expect(detail).toContain('The caller needs the RAM action hbr:DescribeRestoreJobs2');
    expect(detail).toContain('Nothing was imported.');
  });
});

describe('a job that cannot be cancelled', () => {
  it('stays in the state, with the reason', async () => {
    const prior = await started('never');
    deny('CancelRestoreJob');
    const { summary, detail } = await faultOf(deleteJob({ prior }, await cloud.newProcess()));
    expect(summary).toBe(`Cannot cancel restore job ${prior.id}`);
    expect(detail).toContain('The caller needs the RAM action hbr:CancelRestoreJob');
    expect(detail).toContain('to leave it running, run "terraform state rm" with the address of this resource');
  });

  it('is asked to stop even when it is not listed, since it may only be listed late', async () => {
    const prior = await started('never');
    cloud.emulator.reset();
    expect(await deleteJob({ prior }, await cloud.newProcess())).toEqual({ state: null });
    const { calls } = cloud.emulator.calls();
    expect(calls.at(-1)?.action).toBe('CancelRestoreJob');
  });
});

describe('a job that was cancelled', () => {
  it('stays in the state when the wait for its end is interrupted', async () => {
    const prior = await started('canceling');
    cloud.emulator.setClock({ advanceSeconds: 5 });
    const process = await cloud.newProcess();
    const looks = cloud.executed('DescribeRestoreJobs2');
    const removing = deleteJob({ prior }, process);
    await untilExecuted('DescribeRestoreJobs2', looks + 2);
    process.stopNow();
    const { state, diagnostics } = await removing;
    expect(state).toMatchObject({ id: prior.id, verdict: 'pending' });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics?.[0].summary).toBe(`Interrupted while restore job ${prior.id} was being cancelled`);
  });

  it('stays in the state when its end cannot be seen', async () => {
    const prior = await started('canceling');
    cloud.emulator.setClock({ advanceSeconds: 5 });
    const looks = cloud.executed('DescribeRestoreJobs2');
    const removing = deleteJob({ prior }, await cloud.newProcess());
    await untilExecuted('DescribeRestoreJobs2', looks + 1);
    deny('DescribeRestoreJobs2');
    const { state, diagnostics } = await removing;
    expect(state).toMatchObject({ id: prior.id, verdict: 'pending' });
    expect(diagnostics?.[0].summary).toBe(`Cannot tell whether restore job ${prior.id} has ended`);
    expect(diagnostics?.[0].detail).toContain('The caller needs the RAM action hbr:DescribeRestoreJobs2');
  });
});
