import { afterEach, describe, expect, it } from 'vitest';
import { nameFromId } from '../../../../src/provider/resources/job/import';
import { moveJob } from '../../../../src/provider/resources/job/move';
import type { JobState } from '../../../../src/provider/resources/job/state/schema';
import { decodePrivate, encodePrivate } from '../../../../src/provider/resources/restore/state/private-data';
import { type CloudAndProvider, startCloud } from '../../cloud-and-provider';
import { fileRestore, finishedRestore } from './states';
import { createJob, deleteJob, importJob, readJob, updateJob } from './steps';

let cloud: CloudAndProvider;
afterEach(() => cloud.emulator.close());

const calls = () => cloud.emulator.calls().counters.total;
const texts = (outcome: { diagnostics?: readonly { severity: string; summary: string }[] }) =>
  (outcome.diagnostics ?? []).map(({ severity, summary }) => `${severity}: ${summary}`);

/** A job that was started and not waited for. */
async function started(course: string, changes: Partial<JobState> = {}): Promise<JobState> {
  cloud = await startCloud({ defaultCourse: course });
  const planned = fileRestore({ wait_for_completion: false, ...changes });
  const { state } = await createJob({ prior: null, planned, config: planned }, await cloud.newProcess());
  return state as JobState;
}

const hour = () => cloud.emulator.setClock({ advanceSeconds: 3600 });
const advanceSeconds = (seconds: number) => cloud.emulator.setClock({ advanceSeconds: seconds });

describe('readJob', () => {
  it('asks nothing about a job that has ended', async () => {
    cloud = await startCloud();
    const { state } = await readJob({ state: finishedRestore() }, await cloud.newProcess());
    expect(state).toEqual(finishedRestore());
    expect(calls()).toBe(0);
  });

  it('shows what became of a job that had not finished', async () => {
    const state = await started('failed');
    hour();
    const outcome = await readJob({ state }, await cloud.newProcess());
    expect(outcome.state).toMatchObject({ id: state.id, status: 'FAILED', verdict: 'failed' });
    expect(texts(outcome)).toEqual([]);
  });

  it('shares one call among many', async () => {
    const state = await started('never');
    const process = await cloud.newProcess();
    const before = calls();
    await Promise.all(Array.from({ length: 10 }, () => readJob({ state }, process)));
    expect(calls() - before).toBe(1);
  });

  it('warns of a status that nobody knows', async () => {
    const state = await started('unknownForEver');
    hour();
    const outcome = await readJob({ state }, await cloud.newProcess());
    expect(outcome.state).toMatchObject({ status: 'VERIFYING', verdict: 'pending' });
    expect(texts(outcome)).toEqual([`warning: Restore job ${state.id} has the unknown status "VERIFYING"`]);
  });

  it('keeps the last known state of a job that is not listed any more', async () => {
    const state = await started('never');
    cloud.emulator.reset();
    const outcome = await readJob({ state }, await cloud.newProcess());
    expect(outcome.state).toEqual(state);
    expect(texts(outcome)).toEqual([`warning: Restore job ${state.id} is not listed`]);
  });

  it('keeps the mark of a job that was taken over', async () => {
    const state = await started('complete');
    hour();
    const outcome = await readJob({ state, private: encodePrivate({ lacksInputs: true }) }, await cloud.newProcess());
    expect(decodePrivate(outcome.private)).toEqual({ lacksInputs: true });
  });
});

describe('updateJob', () => {
  const update = async (prior: JobState, changes: Partial<JobState> = {}) => {
    const planned = { ...prior, wait_for_completion: true, ...changes };
    return updateJob({ prior, planned, config: planned }, await cloud.newProcess());
  };

  it.each([
    ['complete', 'COMPLETE', []],
    ['failed', 'FAILED', ['error']],
    ['partial', 'PARTIAL_COMPLETE', ['error']],
  ] as const)('goes on waiting for a job with the course "%s"', async (course, status, severities) => {
    const prior = { ...(await started(course)), status: 'RUNNING', verdict: 'pending' };
    const { state, diagnostics } = await update(prior);
    expect(state).toMatchObject({ id: prior.id, status });
    expect(diagnostics?.map(({ severity }) => severity)).toEqual(severities);
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });

  it('gives a resumed wait the whole time limit, from its own start', async () => {
    const prior = await started('never');
    const outcome = await update(prior, { timeouts: { create: '6s', delete: null }, on_timeout: 'resume' });
    expect(texts(outcome)).toEqual([`warning: Restore job ${prior.id} did not end within 6 s`]);
    expect(outcome.state?.status).toBe('RUNNING');
  });

  it('still stands for the job as it is, when another one cannot be started', async () => {
    const prior = await started('never', { on_destroy: 'keep' });
    cloud.emulator.addFaults({ faults: [{ fault: 'error', code: 'InvalidParameter', action: 'CreateRestoreJob' }] });
    const outcome = await update(prior, { target_path: '/elsewhere' });
    expect(texts(outcome)).toEqual(['error: The restore was not started']);
    expect(outcome.state).toMatchObject({ id: prior.id, status: prior.status, target_path: '/restore' });
  });

  it('takes over policies without a call', async () => {
    const prior = await started('never');
    const before = calls();
    const { state } = await update(prior, { wait_for_completion: false, on_destroy: 'keep' });
    expect(state).toEqual({ ...prior, wait_for_completion: false, on_destroy: 'keep' });
    expect(calls()).toBe(before);
  });

  it('drops the mark of a job that was taken over', async () => {
    const prior = await started('never');
    expect((await update(prior, { wait_for_completion: false })).private).toBeUndefined();
  });
});

describe('deleteJob', () => {
  const remove = async (prior: JobState) => deleteJob({ prior }, await cloud.newProcess());
  const status = () => cloud.emulator.jobs()[0].Status;

  it('asks nothing about a job that has ended', async () => {
    cloud = await startCloud();
    expect(await deleteJob({ prior: finishedRestore() }, await cloud.newProcess())).toEqual({ state: null });
    expect(calls()).toBe(0);
  });

  it('cancels a job that runs, and awaits its end', async () => {
    const prior = await started('never');
    expect(await remove(prior)).toEqual({ state: null });
    expect(status()).toBe('CANCELED');
  });

  it('leaves a job that has ended meanwhile as it is', async () => {
    const prior = await started('complete');
    hour();
    expect(await remove(prior)).toEqual({ state: null });
    expect(status()).toBe('COMPLETE');
    expect(cloud.executed('CancelRestoreJob')).toBe(0);
  });

  it('is content when the job is not listed any more', async () => {
    const prior = await started('never');
    cloud.emulator.reset();
    expect(await remove(prior)).toEqual({ state: null });
  });

  it('lets a job run under on_destroy = "keep"', async () => {
    const prior = await started('never', { on_destroy: 'keep' });
    expect(await remove(prior)).toEqual({ state: null });
    expect(cloud.executed('CancelRestoreJob')).toBe(0);
  });

  it('lets a job run that another resource of this process has claimed', async () => {
    const prior = await started('never');
    const process = await cloud.newProcess();
    process.configured.takenJobs.take(prior.id as string);
    expect(await deleteJob({ prior }, process)).toEqual({ state: null });
    expect(cloud.executed('CancelRestoreJob')).toBe(0);
  });

  it('keeps the resource, with an error, when the job does not stop in time', async () => {
    const prior = await started('canceling', { timeouts: { create: null, delete: '6s' } });
    advanceSeconds(5);
    const outcome = await remove(prior);
    expect(outcome.state).toMatchObject({ id: prior.id, status: 'CANCELING', verdict: 'pending' });
    expect(texts(outcome)).toEqual([`error: Restore job ${prior.id} did not end within 6 s`]);
  });
});

describe('importJob', () => {
  it.each([
    ['our form', (id: string) => ({ id: `ECS_FILE:${id}` })],
    ["the vendor's form", (id: string) => ({ id: `${id}:ECS_FILE` })],
    ['an identity', (id: string) => ({ id: '', identity: { restore_type: 'ECS_FILE', restore_id: id } })],
  ])('by %s reads the inputs and the outcome of a job', async (_, name) => {
    const job = await started('complete', { include: ['/a', '/b'], snapshot_hash: 'hash' });
    hour();
    const { state, private: mark } = await importJob(name(job.id as string), await cloud.newProcess());
    expect(state).toMatchObject({
      id: job.id,
      restore_type: 'ECS_FILE',
      source_type: 'ECS_FILE',
      vault_id: 'v-0001',
      snapshot_id: 's-0001',
      snapshot_hash: 'hash',
      target_instance_id: 'i-0001',
      target_path: '/restore',
      include: ['/a', '/b'],
      exclude: null,
      udm_detail: null,
      status: 'COMPLETE',
      verdict: 'succeeded',
    });
    expect(decodePrivate(mark)).toEqual({ lacksInputs: true });
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });

  it('reads the bare name and the point in time of a table', async () => {
    const table = {
      restore_type: 'OTS_TABLE',
      source_type: 'OTS_TABLE',
      target_instance_id: null,
      target_path: null,
      target_instance_name: 'instance',
      target_table_name: 'copy',
      target_time: '0',
      include: ['orders'],
    };
    const { id } = await started('complete', table);
    const { state } = await importJob({ id: `OTS_TABLE:${id}` }, await cloud.newProcess());
    expect(state).toMatchObject({ include: ['orders'], target_time: '0', target_table_name: 'copy' });
  });

  it('fails when there is no such job', async () => {
    cloud = await startCloud();
    const importing = importJob({ id: 'ECS_FILE:r-missing' }, await cloud.newProcess());
    await expect(importing).rejects.toMatchObject({ diagnostics: [{ summary: 'No such restore job' }] });
  });
});

describe('an import id', () => {
  it.each([
    ['NAS:r-1', 'NAS', 'r-1'],
    ['r-1:NAS', 'NAS', 'r-1'],
    ['FUTURE:r-1', 'FUTURE', 'r-1'],
    ['r-1:FUTURE', 'FUTURE', 'r-1'],
  ])('%s names type and job', (id, restoreType, restoreId) => {
    expect(nameFromId(id)).toEqual({ restoreType, restoreId });
  });

  it.each(['', 'r-1', ':r-1', 'NAS:', 'a:b:c'])('"%s" is refused', (id) => {
    expect(() => nameFromId(id)).toThrow('Malformed import id');
  });
});

describe('moveJob', () => {
  const move = (sourceState: Record<string, unknown>, sourceTypeName = 'alicloud_hbr_restore_job') =>
    moveJob({
      sourceProviderAddress: 'registry.terraform.io/aliyun/alicloud',
      sourceTypeName,
      sourceSchemaVersion: 0,
      sourceState,
    });

  it("takes over the vendor's state", () => {
    const outcome = move({
      id: 'r-1:OTS_TABLE',
      restore_type: 'OTS_TABLE',
      source_type: 'OTS_TABLE',
      vault_id: 'v-1',
      snapshot_id: 's-1',
      snapshot_hash: 'h',
      target_instance_name: 'i',
      target_table_name: 't',
      target_time: '1767225600',
      target_path: '',
      target_create_time: '2026-01-01T00:00:00CST',
      include: 'orders',
      cross_account_user_id: 0,
      ots_detail: [{ overwrite_existing: true }],
      status: 'COMPLETE',
      timeouts: null,
    });
    expect(outcome?.state).toMatchObject({
      id: 'r-1',
      restore_type: 'OTS_TABLE',
      snapshot_hash: 'h',
      target_time: '1767225600',
      target_path: null,
      target_create_time: null,
      include: ['orders'],
      cross_account_user_id: null,
      ots_detail: { overwrite_existing: true, restore_index: null },
      status: 'COMPLETE',
      verdict: 'succeeded',
    });
    expect(decodePrivate(outcome?.private)).toEqual({ lacksInputs: true });
  });

  it('does not believe that a running job has succeeded', () => {
    expect(move({ id: 'r-1:OSS', restore_type: 'OSS', status: 'RUNNING' })?.state?.verdict).toBe('pending');
  });

  it('takes over nothing else', () => {
    expect(move({ id: 'v-1' }, 'alicloud_hbr_vault')).toBeUndefined();
  });
});
