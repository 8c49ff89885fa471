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

it('looks into the list of one edition where that is named', async () => {
  const restore_id = await started();
  const { said, detail } = await cancel({ restore_id, edition: 'BASIC' });
  expect(said).toEqual(['error: No such restore job']);
  expect(detail).toContain('in this region, in the edition BASIC.');
  expect((await cancel({ restore_id, edition: 'STANDARD' })).said).toEqual([]);
});

it.each([
  [{ restore_id: null }, 'Empty restore_id: Got null, and restore_id is required.'],
  [{ restore_id: '' }, 'Empty restore_id: Got "", and restore_id is required.'],
  [{ restore_id: 'ECS_FILE:r-1' }, 'Invalid restore_id: Got "ECS_FILE:r-1", expected one ID and nothing else.'],
  [{ restore_id: 'r-1', restore_type: null }, 'Empty restore_type: Got null, and restore_type is required.'],
  [{ restore_id: 'r-1', restore_type: '' }, 'Empty restore_type: Got "", and restore_type is required.'],
  [{ restore_id: 'r-1', timeout: 'soon' }, 'Invalid timeout: Got "soon", expected a duration'],
])('says of %j, which was not known before, what is wrong, and asks the cloud nothing', async (changes, words) => {
  const { said, detail } = await cancel(changes);
  expect(`${said.join().replace('error: ', '')}: ${detail}`).toContain(words);
  expect(cloud.emulator.calls().counters.total).toBe(0);
});

it('sends a type that is not known, and says so', () => {
  expect(validate('alirestore_cancel', { restore_id: 'r-1', restore_type: 'ecs_file' })).toEqual([
    'Unknown restore_type',
  ]);
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
