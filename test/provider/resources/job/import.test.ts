import { afterEach, describe, expect, it } from 'vitest';
import { jobImport, nameFromId } from '../../../../src/provider/resources/job/import';
import type { JobState } from '../../../../src/provider/resources/job/state/schema';
import { type CloudAndProvider, startCloud } from '../../cloud-and-provider';
import { fileRestore } from './states';
import { createJob, importJob } from './steps';

let cloud: CloudAndProvider | undefined;
afterEach(() => cloud?.emulator.close());

/** A cloud with one job of the BASIC edition, and a process of its own that imports. */
async function withBasicJob() {
  cloud = await startCloud({ defaultCourse: 'complete' });
  const planned = fileRestore({ wait_for_completion: false, edition: 'BASIC' });
  const { state } = await createJob({ prior: null, planned, config: planned }, await cloud.newProcess());
  return { id: (state as JobState).id as string, process: await cloud.newProcess() };
}

describe('a job of the BASIC edition', () => {
  it.each([
    ['names it', (id: string) => ({ id: `ECS_FILE:${id}:BASIC` })],
    ["names it behind the vendor's form", (id: string) => ({ id: `${id}:ECS_FILE:BASIC` })],
    ['does not name it', (id: string) => ({ id: `ECS_FILE:${id}` })],
    ['is an identity', (id: string) => ({ id: '', identity: { restore_type: 'ECS_FILE', restore_id: id } })],
  ])('is found where the import id %s', async (_, request) => {
    const { id, process } = await withBasicJob();
    const { state } = await importJob(request(id), process);
    expect(state).toMatchObject({ id, edition: 'BASIC' });
  });

  it('is not looked for in another edition than the import id names', async () => {
    const { id, process } = await withBasicJob();
    await expect(importJob({ id: `ECS_FILE:${id}:STANDARD` }, process)).rejects.toMatchObject({
      diagnostics: [{ detail: expect.stringContaining('in this region, in the edition STANDARD.') }],
    });
  });
});

describe('an import id with an edition', () => {
  it.each([
    ['NAS:r-1:BASIC', { restoreType: 'NAS', restoreId: 'r-1', edition: 'BASIC' }],
    ['r-1:NAS:STANDARD', { restoreType: 'NAS', restoreId: 'r-1', edition: 'STANDARD' }],
  ])('%s names all three', (id, name) => {
    expect(nameFromId(id)).toEqual(name);
  });

  it.each(['NAS:r-1:', 'NAS:r-1:PREMIUM', 'BASIC:NAS:r-1', 'NAS:r-1:BASIC:x'])('"%s" is refused', (id) => {
    expect(() => nameFromId(id)).toThrow('Malformed import id');
  });
});

describe('an identity', () => {
  const says = (identity: object) => () => jobImport.wanted({ id: '', identity: identity as never });

  it.each([
    [{ restore_type: 'OSS', restore_id: '' }, 'Got "OSS" as restore_type and "" as restore_id'],
    [{ restore_type: ' ', restore_id: 'r-1' }, 'Got " " as restore_type and "r-1" as restore_id'],
    [{ restore_type: null, restore_id: 'r-1' }, 'Got null as restore_type and "r-1" as restore_id'],
  ])('that is %j is refused, with what is expected', (identity, got) => {
    expect(says(identity)).toThrow(
      `Incomplete identity: ${got}, expected both, such as "ECS_FILE" and "r-000a1b2c3d4e5f".`,
    );
  });
});
