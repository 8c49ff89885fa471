import { beforeAll, describe, expect, it } from 'vitest';
import { MAX_FILTER_VALUES } from '../../../src/api/filters';
import { RESTORE_JOB_FILTER_KEYS } from '../../../src/api/operations/describe-restore-jobs2';
import { createEmulatedService } from '../../../src/emulator/create-emulated-service';
import { createRestoreJobFilter, type FilterSettings } from '../../../src/emulator/filters/restore-job-filter';
import { createSeededRandom } from '../../../src/emulator/seeded-random';
import type { EmulatedService } from '../../../src/emulator/service/emulated-service';
import { FakeClock } from '../../harness/fake-clock';

type Filter = { Key?: string; Values?: readonly string[]; Operator?: string };

const MIDNIGHT = 1_767_225_600;
let service: EmulatedService;
let settings: FilterSettings;

beforeAll(() => {
  const scenario = {
    snapshots: [{ SnapshotId: 's-1', VaultId: 'v-1', PlanId: 'plan-1', JobId: 'job-1' }],
    jobs: [
      // Of 1, 10 and 20 seconds ago; the preset takes 11 seconds.
      {
        RestoreType: 'ECS_FILE',
        RestoreId: 'r-new',
        VaultId: 'v-1',
        SnapshotId: 's-1',
        TargetInstanceId: 'i-1',
        createdSecondsAgo: 2,
      },
      { RestoreType: 'OSS', RestoreId: 'r-mid', VaultId: 'v-2', TargetBucket: 'b-1', createdSecondsAgo: 20 },
      {
        RestoreType: 'NAS',
        RestoreId: 'r-old',
        VaultId: 'v-3',
        TargetFileSystemId: 'f-1',
        createdSecondsAgo: 30,
        course: 'failed',
      },
    ],
  } as const;
  service = createEmulatedService({
    scenario: JSON.parse(JSON.stringify(scenario)),
    clock: new FakeClock(),
    random: createSeededRandom(1),
    speed: 1,
  });
  settings = { nowMs: MIDNIGHT * 1000, region: 'cn-hangzhou', restoreIdFilter: 'honoured' };
});

/** The jobs that the filters let through, oldest first. */
function matching(...filters: Filter[]): string[] {
  const filter = createRestoreJobFilter(filters, settings);
  const jobs = service.restoreJobs.all().filter(filter.matches);
  return jobs.sort((a, b) => a.createdMs - b.createdMs).map(({ RestoreId }) => RestoreId.slice(2));
}

describe('filter keys', () => {
  it.each([
    ['RegionId', 'cn-hangzhou', ['old', 'mid', 'new']],
    ['RegionId', 'cn-shanghai', []],
    ['PlanId', 'plan-1', ['new']],
    ['JobId', 'job-1', ['new']],
    ['JobId', 'r-new', []],
    ['VaultId', 'v-2', ['mid']],
    ['vaultId', 'v-2', ['mid']],
    ['InstanceId', 'i-1', ['new']],
    ['targetInstanceId', 'i-1', ['new']],
    ['Bucket', 'b-1', ['mid']],
    ['targetBucket', 'b-1', ['mid']],
    ['FileSystemId', 'f-1', ['old']],
    ['targetFileSystemId', 'f-1', ['old']],
    ['Status', 'COMPLETE', ['mid']],
    ['Status', 'RUNNING', ['new']],
    ['restoreId', 'r-old', ['old']],
    ['sourceType', 'NAS', ['old']],
  ])('%s = %s', (Key, value, expected) => {
    expect(matching({ Key, Values: [value] })).toEqual(expected);
    expect(matching({ Key, Values: [value], Operator: 'EQUAL' })).toEqual(expected);
  });

  it('CompleteTime is that of jobs that have ended', () => {
    expect(matching({ Key: 'CompleteTime', Operator: 'EQUAL', Values: [`${MIDNIGHT - 9}`] })).toEqual(['mid']);
  });

  it('are these, and each has a test above', () => {
    expect(RESTORE_JOB_FILTER_KEYS).toHaveLength(15);
  });

  it.each(['vaultID', 'VAULTID', 'RestoreId', 'toString', 'CreatedTime'])('refuse %s', (Key) => {
    expect(() => matching({ Key, Values: ['x'] })).toThrow(
      `A parameter is not valid. Filters.1.Key: got "${Key}", expected one of RegionId, PlanId, JobId, VaultId, InstanceId, Bucket, FileSystemId, Status, CompleteTime, restoreId, vaultId, sourceType, targetBucket, targetFileSystemId, targetInstanceId.`,
    );
  });

  it('must be given', () => {
    expect(() => matching({ Values: ['x'] })).toThrow('A mandatory parameter is missing. Filters.1.Key is required.');
  });
});

describe('filter operators', () => {
  // r-old ended 19 seconds ago, r-mid 9 seconds ago, r-new runs.
  const [old, mid] = [MIDNIGHT - 19, MIDNIGHT - 9].map(String);
  const between = String(MIDNIGHT - 15);

  it.each([
    ['EQUAL', [old], ['old']],
    ['EQUAL', [between], []],
    ['NOT_EQUAL', [old], ['mid', 'new']],
    ['GREATER_THAN', [old], ['mid']],
    ['GREATER_THAN', [mid], []],
    ['GREATER_THAN_OR_EQUAL', [mid], ['mid']],
    ['GREATER_THAN_OR_EQUAL', [between], ['mid']],
    ['LESS_THAN', [mid], ['old']],
    ['LESS_THAN', [old], []],
    ['LESS_THAN_OR_EQUAL', [old], ['old']],
    ['LESS_THAN_OR_EQUAL', [mid], ['old', 'mid']],
    ['BETWEEN', [old, mid], ['old', 'mid']],
    ['BETWEEN', [between, mid], ['mid']],
    ['BETWEEN', [mid, old], []],
  ])('CompleteTime %s %j', (Operator, Values, expected) => {
    expect(matching({ Key: 'CompleteTime', Operator, Values })).toEqual(expected);
  });

  it.each([
    ['EQUAL', ['v-2'], ['mid']],
    ['NOT_EQUAL', ['v-2'], ['old', 'new']],
    ['GREATER_THAN', ['v-2'], ['old']],
    ['GREATER_THAN_OR_EQUAL', ['v-2'], ['old', 'mid']],
    ['LESS_THAN', ['v-2'], ['new']],
    ['LESS_THAN_OR_EQUAL', ['v-2'], ['mid', 'new']],
    ['BETWEEN', ['v-2', 'v-3'], ['old', 'mid']],
    ['IN', ['v-1', 'v-3', 'v-9'], ['old', 'new']],
    [undefined, ['v-1', 'v-3'], ['old', 'new']],
  ])('VaultId %s %j', (Operator, Values, expected) => {
    expect(matching({ Key: 'VaultId', Operator, Values })).toEqual(expected);
  });

  it('of several filters must all match', () => {
    const ended = { Key: 'CompleteTime', Operator: 'GREATER_THAN', Values: ['0'] };
    expect(matching(ended, { Key: 'Status', Values: ['FAILED'] })).toEqual(['old']);
    expect(matching(ended, { Key: 'Status', Values: ['RUNNING'] })).toEqual([]);
  });

  it('never match what a job does not have, but for NOT_EQUAL', () => {
    expect(matching({ Key: 'Bucket', Operator: 'NOT_EQUAL', Values: ['b-1'] })).toEqual(['old', 'new']);
    expect(matching({ Key: 'Bucket', Operator: 'LESS_THAN', Values: ['zzz'] })).toEqual(['mid']);
  });

  it.each([
    [
      { Key: 'CompleteTime', Values: ['1'] },
      'Filters.1.Operator: got "IN", expected another operator: CompleteTime cannot be compared with IN.',
    ],
    [
      { Key: 'CompleteTime', Operator: 'EQUAL', Values: ['today'] },
      'CompleteTime: got "today", expected a time in seconds since 1970.',
    ],
    [{ Key: 'VaultId' }, 'Filters.1.Values: got "0 values", expected 1 to 500 for IN.'],
    [
      { Key: 'VaultId', Operator: 'EQUAL', Values: ['a', 'b'] },
      'Filters.1.Values: got "2 values", expected 1 for EQUAL.',
    ],
    [
      { Key: 'VaultId', Operator: 'BETWEEN', Values: ['a'] },
      'Filters.1.Values: got "1 values", expected 2 for BETWEEN.',
    ],
    [
      { Key: 'VaultId', Values: Array(MAX_FILTER_VALUES + 1).fill('a') },
      'Filters.1.Values: got "501 values", expected 1 to 500 for IN.',
    ],
  ])('refuse %#', (filter, reason) => {
    expect(() => matching(filter)).toThrow(`A parameter is not valid. ${reason}`);
  });

  it('take 500 values', () => {
    expect(matching({ Key: 'VaultId', Values: [...Array(MAX_FILTER_VALUES - 1).fill('a'), 'v-1'] })).toEqual(['new']);
  });
});

describe('the filter restoreId', () => {
  const filter = { Key: 'restoreId', Values: ['r-mid', 'r-none'] };

  it('names the only jobs to look at', () => {
    expect(createRestoreJobFilter([filter], settings).restoreIds).toEqual(['r-mid', 'r-none']);
    expect(createRestoreJobFilter([{ ...filter, Operator: 'NOT_EQUAL', Values: ['r-mid'] }], settings).restoreIds).toBe(
      undefined,
    );
  });

  it('may be ignored by a service that does not know it', () => {
    const ignoring = createRestoreJobFilter([filter], { ...settings, restoreIdFilter: 'ignored' });
    expect(service.restoreJobs.all().filter(ignoring.matches)).toHaveLength(3);
    expect(ignoring.restoreIds).toBe(undefined);
  });

  it('may be refused by a service that does not know it', () => {
    expect(() => createRestoreJobFilter([filter], { ...settings, restoreIdFilter: 'refused' })).toThrow(
      'A parameter is not valid. Filters.1.Key: got "restoreId", expected one of',
    );
  });
});
