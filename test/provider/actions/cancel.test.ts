import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CloudAndProvider, startCloud } from '../cloud-and-provider';
import { fileRestore as jobState } from '../resources/job/states';
import { createJob } from '../resources/job/steps';
import { invoke, validate } from './invocations';

let cloud: CloudAndProvider;
beforeEach(async () => {
  cloud = await startCloud({ defaultCourse: 'never' });
});
afterEach(() => cloud.emulator.close());

/** A job that something else has started. */
async function started(changes: object = {}): Promise<string> {
  const planned = jobState({ wait_for_completion: false, ...changes });
  const { state } = await createJob({ prior: null, planned, config: planned }, await cloud.newProcess());
  return state?.id as string;
}

const cancel = async (changes: object) =>
  invoke('alirestore_cancel', { restore_type: 'ECS_FILE', ...changes }, await cloud.newProcess());

it('ends a job that runs, and tells how it goes on', async () => {
  const restore_id = await started();
  const { lines, said } = await cancel({ restore_id });
  expect(said).toEqual([]);
  expect(lines[0]).toMatch(/^restore job r-\w+: \w+.*, cancelling it$/);
  expect(lines.at(-1)).toMatch(/: CANCELED/);
  expect(cloud.executed('CancelRestoreJob')).toBe(1);
});

it('finds a job of the other edition', async () => {
  const restore_id = await started({ edition: 'BASIC' });
  expect((await cancel({ restore_id })).said).toEqual([]);
});

it('leaves a job that has ended as it is', async () => {
  const restore_id = await started();
  await cancel({ restore_id });
  expect((await cancel({ restore_id })).said).toEqual([`warning: Restore job ${restore_id} had ended already`]);
  expect(cloud.executed('CancelRestoreJob')).toBe(1);
});

it('says that there is no such job', async () => {
  expect((await cancel({ restore_id: 'r-none' })).said).toEqual(['error: No such restore job']);
});

it('says that other services cannot cancel', () => {
  expect(validate('alirestore_cancel', { restore_id: '1', restore_type: 'DBS' })).toEqual([
    'Only restore jobs can be cancelled',
  ]);
  expect(validate('alirestore_cancel', { restore_id: '1', restore_type: 'OSS' })).toEqual([]);
  expect(validate('alirestore_cancel', { restore_id: '', restore_type: 'OSS' })).toEqual(['Empty restore_id']);
});

it.each([
  ['', 'Got "", and restore_id is required. ID of the restore job, such as `r-000a1b2c3d4e5f`.'],
  [null, 'Got null, and restore_id is required. ID of the restore job, such as `r-000a1b2c3d4e5f`.'],
])('says that the id is missing, which only the invocation knows: a variable may be %j', async (restore_id, told) => {
  const { said, detail } = await cancel({ restore_id });
  expect(said).toEqual(['error: Empty restore_id']);
  expect(detail).toBe(told);
});
