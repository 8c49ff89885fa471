import { beforeAll, describe, expect, it } from 'vitest';
import { FILTER_OPERATORS } from '../../../../src/api/filters';
import type { Scenario } from '../../../../src/emulator/scenario/scenario-schema';
import { jobs } from '../../../../src/provider/data-sources/jobs/data-source';
import { cloudsOfThisFile, filter, type QueriedCloud, type Read } from '../under-test';

type Job = NonNullable<Scenario['jobs']>[number];

const files = (RestoreId: string, createdSecondsAgo: number, changes: object = {}): Job => ({
  RestoreType: 'ECS_FILE',
  RestoreId,
  createdSecondsAgo,
  ...changes,
});
const many = (count: number): Job[] =>
  Array.from({ length: count }, (_, index) => files(`r-${String(index).padStart(4, '0')}`, 1_000));

const cloudWith = cloudsOfThisFile();
const list = (cloud: QueriedCloud, config: object = {}) => cloud.read(jobs, { restore_type: 'ECS_FILE', ...config });

describe('the list', () => {
  it('has the newest first and equal times by id, whatever the order of the service', async () => {
    const made = [files('r-b', 50), files('r-old', 900), files('r-a', 50), files('r-new', 10), files('r-c', 50)];
    for (const order of ['newest', 'oldest', 'random'] as const) {
      const { ids } = await list(await cloudWith({ jobs: made, order }));
      expect(ids).toEqual(['r-new', 'r-a', 'r-b', 'r-c', 'r-old']);
    }
  });

  it('has only jobs of its type and edition', async () => {
    const cloud = await cloudWith({
      jobs: [
        files('r-files', 1),
        files('r-basic', 1, { Edition: 'BASIC' }),
        { RestoreType: 'OSS', RestoreId: 'r-oss', TargetBucket: 'b' },
      ],
    });
    expect((await list(cloud)).ids).toEqual(['r-files']);
    expect((await list(cloud, { edition: 'BASIC' })).ids).toEqual(['r-basic']);
    expect((await list(cloud, { restore_type: 'OSS' })).ids).toEqual(['r-oss']);
    expect((await list(cloud, { restore_type: null })).ids).toEqual(['r-oss', 'r-files']);
  });

  it('without a type is refused where the service wants one, which is said', async () => {
    const cloud = await cloudWith({ typeParameter: 'required' });
    await expect(list(cloud, { restore_type: null })).rejects.toThrow(/RestoreType is required/);
  });
});

describe('a typed argument', () => {
  let cloud: QueriedCloud;
  let completed: Record<string, number>;
  beforeAll(async () => {
    cloud = await cloudWith({
      vaults: [{ VaultId: 'v-1' }, { VaultId: 'v-2' }],
      snapshots: [
        { SnapshotId: 's-1', VaultId: 'v-1', SourceType: 'ECS_FILE', PlanId: 'plan-1', JobId: 'job-1' },
        { SnapshotId: 's-2', VaultId: 'v-2', SourceType: 'ECS_FILE', PlanId: 'plan-2', JobId: 'job-2' },
      ],
      jobs: [
        files('r-1', 3_000, { VaultId: 'v-1', SnapshotId: 's-1', TargetInstanceId: 'i-1' }),
        files('r-2', 2_000, { VaultId: 'v-2', SnapshotId: 's-2', TargetInstanceId: 'i-2', course: 'failed' }),
        { RestoreType: 'OSS', RestoreId: 'r-3', VaultId: 'v-1', TargetBucket: 'bucket-1' },
        { RestoreType: 'OSS', RestoreId: 'r-4', VaultId: 'v-1', TargetBucket: 'bucket-2' },
        { RestoreType: 'NAS', RestoreId: 'r-5', VaultId: 'v-1', TargetFileSystemId: 'fs-1' },
        { RestoreType: 'NAS', RestoreId: 'r-6', VaultId: 'v-1', TargetFileSystemId: 'fs-2' },
      ],
    });
    const state = await list(cloud);
    completed = Object.fromEntries(state.jobs.map((job: Read) => [job.restore_id, Number(job.complete_time)]));
  });

  it.each([
    [{ vault_id: 'v-1' }, ['r-1']],
    [{ status: 'FAILED' }, ['r-2']],
    [{ status: 'EXPIRED' }, []],
    [{ plan_id: 'plan-2' }, ['r-2']],
    [{ job_id: 'job-1' }, ['r-1']],
    [{ instance_id: 'i-2' }, ['r-2']],
    [{ restore_type: 'OSS', bucket: 'bucket-2' }, ['r-4']],
    [{ restore_type: 'NAS', file_system_id: 'fs-1' }, ['r-5']],
    [{ restore_id: 'r-2' }, ['r-2']],
    [{ snapshot_id: 's-1' }, ['r-1']],
    [{ source_type: 'ECS_FILE' }, ['r-2', 'r-1']],
    [{ source_type: 'OSS' }, []],
    [{ vault_id: 'v-1', status: 'FAILED' }, []],
  ])('%j finds %j', async (config, ids) => {
    expect((await list(cloud, config)).ids).toEqual(ids);
  });

  it('completed_after is inclusive and completed_before is not, as RFC 3339 and as seconds', async () => {
    const [first, second] = [completed['r-1'], completed['r-2']];
    const rfc = (seconds: number) => new Date(seconds * 1000).toISOString();
    for (const form of [String, rfc]) {
      const within = async (after: number, before: number) =>
        (await list(cloud, { completed_after: form(after), completed_before: form(before) })).ids;
      expect(await within(first, second + 1)).toEqual(['r-2', 'r-1']);
      expect(await within(first, second)).toEqual(['r-1']);
      expect(await within(first + 1, second)).toEqual([]);
      expect(await within(first + 1, second + 1)).toEqual(['r-2']);
    }
  });

  it('created_after is inclusive and created_before is not', async () => {
    const created = Number((await list(cloud, { restore_id: 'r-2' })).jobs[0].created_time);
    expect((await list(cloud, { created_after: String(created) })).ids).toEqual(['r-2']);
    expect((await list(cloud, { created_after: String(created + 1) })).ids).toEqual([]);
    expect((await list(cloud, { created_before: String(created) })).ids).toEqual(['r-1']);
  });

  const byOperator: Record<string, [string, string[], string[]]> = {
    EQUAL: ['Status', ['FAILED'], ['r-2']],
    NOT_EQUAL: ['Status', ['FAILED'], ['r-1']],
    GREATER_THAN: ['CompleteTime', ['$1'], ['r-2']],
    GREATER_THAN_OR_EQUAL: ['CompleteTime', ['$1'], ['r-2', 'r-1']],
    LESS_THAN: ['CompleteTime', ['$2'], ['r-1']],
    LESS_THAN_OR_EQUAL: ['CompleteTime', ['$2'], ['r-2', 'r-1']],
    BETWEEN: ['CompleteTime', ['$1', '$1'], ['r-1']],
    IN: ['Status', ['FAILED', 'COMPLETE'], ['r-2', 'r-1']],
  };

  it.each(FILTER_OPERATORS)('a filter block takes %s', async (operator) => {
    const [key, values, ids] = byOperator[operator];
    const known = values.map((value) => value.replace(/^\$/, '')).map((n) => (completed[`r-${n}`] ? `r-${n}` : n));
    const texts = known.map((value) => (value in completed ? new Date(completed[value] * 1000).toISOString() : value));
    expect((await list(cloud, { filter: [filter(key, operator, ...texts)] })).ids).toEqual(ids);
  });

  it('a filter block without an operator means IN, and all blocks must match', async () => {
    const status = filter('Status', null, 'FAILED', 'COMPLETE');
    expect((await list(cloud, { filter: [status] })).ids).toEqual(['r-2', 'r-1']);
    expect((await list(cloud, { filter: [status, filter('targetInstanceId', 'EQUAL', 'i-1')] })).ids).toEqual(['r-1']);
  });
});

describe('a refusal of the service', () => {
  it('after the first pages is an error, not a part of the list', async () => {
    const cloud = await cloudWith({
      jobs: many(150),
      faults: [{ fault: 'error', code: 'Forbidden.RAM', match: { PageNumber: '2' } }],
    });
    await expect(list(cloud)).rejects.toThrow('Forbidden.RAM');
  });
});
