import { afterEach, describe, expect, it } from 'vitest';
import { createEmulatedService } from '../../../src/emulator/create-emulated-service';
import { execute } from '../../../src/emulator/operations';
import type { ListingQuery } from '../../../src/emulator/restore-jobs/restore-job-store';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { createSeededRandom } from '../../../src/emulator/seeded-random';
import { FakeClock } from '../../harness/fake-clock';
import { type EmulatorUnderTest, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
afterEach(() => emulator.close());

const start = async (scenario: Scenario = {}) => {
  emulator = await startTestEmulator({ scenario });
};
const list = (parameters: Record<string, string> = {}) =>
  emulator.call('DescribeRestoreJobs2', { RestoreType: 'ECS_FILE', ...parameters });
const idsOf = (answer: { body: any }) => answer.body.RestoreJobs.RestoreJob.map((job: any) => job.RestoreId);

const threeJobs: Scenario = {
  jobs: [1, 2, 3].map((n) => ({
    RestoreType: 'ECS_FILE',
    RestoreId: `r-${n}`,
    VaultId: `v-${n}`,
    createdSecondsAgo: 10 - n,
  })),
};

describe('a job that is listed late', () => {
  it('is there only so long after its creation as the scenario says', async () => {
    await start({ listedAfterSeconds: 15 });
    const job = { RestoreType: 'ECS_FILE', SourceType: 'ECS_FILE', VaultId: 'v-1', SnapshotId: 's-1' };
    const { body } = await emulator.call('CreateRestoreJob', { ...job, TargetInstanceId: 'i-1', TargetPath: '/r' });
    await emulator.time.advance(14_999);
    expect((await list()).body.TotalCount).toBe(0);
    await emulator.time.advance(1);
    expect(idsOf(await list())).toEqual([body.RestoreId]);
  });
});

describe('validation by DescribeRestoreJobs2', () => {
  it('lists jobs of all types where no type is asked for', async () => {
    await start({
      jobs: (['ECS_FILE', 'OSS', 'NAS'] as const).map((RestoreType, i) => ({
        ...{ RestoreType, RestoreId: `r-${i}`, createdSecondsAgo: i },
      })),
    });
    const { body } = await emulator.call('DescribeRestoreJobs2', { PageSize: '2' });
    expect(body.TotalCount).toBe(3);
    expect(idsOf({ body })).toEqual(['r-0', 'r-1']);
    const byId = { 'Filters.1.Key': 'restoreId', 'Filters.1.Values.1': 'r-2', 'Filters.1.Values.2': 'r-none' };
    expect(idsOf(await emulator.call('DescribeRestoreJobs2', byId))).toEqual(['r-2']);
  });

  it('may want a restore type, as the service of 2024 did', async () => {
    await start({ typeParameter: 'required' });
    const { status, body } = await emulator.call('DescribeRestoreJobs2');
    expect(status).toBe(400);
    expect(body).toMatchObject({
      Code: 'MissingParameter',
      Message: 'A mandatory parameter is missing. RestoreType is required.',
    });
  });

  it('refuses pages of 100', async () => {
    await start();
    expect((await list({ PageSize: '100' })).body).toMatchObject({
      Code: 'InvalidParameter',
      Message: 'A parameter is not valid. PageSize: got 100, expected at most 99.',
    });
  });

  it('refuses a filter that it does not know', async () => {
    await start();
    const { status, body } = await list({ 'Filters.1.Key': 'Name', 'Filters.1.Values.1': 'x' });
    expect(status).toBe(400);
    expect(body.Message).toMatch(/^A parameter is not valid\. Filters\.1\.Key: got "Name", expected one of RegionId, /);
  });
});

describe('behaviour of DescribeRestoreJobs2', () => {
  it('shows the newest first, ten of them unless told otherwise', async () => {
    await start({ history: { count: 25 } });
    const answer = await list();
    const times = answer.body.RestoreJobs.RestoreJob.map((job: any) => job.CreatedTime);
    expect(answer.body).toMatchObject({ PageNumber: 1, PageSize: 10, TotalCount: 25 });
    expect(times).toHaveLength(10);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it('pages without losing or repeating a job', async () => {
    await start({ history: { count: 250 } });
    const pages = await Promise.all(['1', '2', '3', '4'].map((PageNumber) => list({ PageSize: '99', PageNumber })));
    expect(pages.map((page) => idsOf(page).length)).toEqual([99, 99, 52, 0]);
    expect(new Set(pages.flatMap(idsOf)).size).toBe(250);
    expect(pages.map((page) => page.body.TotalCount)).toEqual([250, 250, 250, 250]);
  });

  it('filters', async () => {
    await start(threeJobs);
    const filters = { 'Filters.1.Key': 'VaultId', 'Filters.1.Values.1': 'v-1', 'Filters.1.Values.2': 'v-3' };
    const answer = await list(filters);
    expect(idsOf(answer)).toEqual(['r-3', 'r-1']);
    expect(answer.body.TotalCount).toBe(2);
  });

  it('finds jobs by their ids', async () => {
    await start(threeJobs);
    const filters = { 'Filters.1.Key': 'restoreId', 'Filters.1.Values.1': 'r-2', 'Filters.1.Values.2': 'r-9' };
    expect(idsOf(await list(filters))).toEqual(['r-2']);
    expect(idsOf(await list({ ...filters, RestoreType: 'OSS' }))).toEqual([]);
  });

  it('looks at nothing but these ids', () => {
    const service = createEmulatedService({
      scenario: threeJobs,
      clock: new FakeClock(),
      random: createSeededRandom(1),
      speed: 1,
    });
    const queries: ListingQuery[] = [];
    const list = (query: ListingQuery) => {
      queries.push(query);
      return service.restoreJobs.list(query);
    };
    const filters = { 'Filters.1.Key': 'restoreId', 'Filters.1.Operator': 'EQUAL', 'Filters.1.Values.1': 'r-2' };
    const parameters = new Map(Object.entries({ RestoreType: 'ECS_FILE', ...filters }));
    execute('DescribeRestoreJobs2', parameters, { ...service, restoreJobs: { ...service.restoreJobs, list } });
    expect(queries.map(({ restoreIds }) => restoreIds)).toEqual([['r-2']]);
  });

  it.each([
    ['ignored', 200, ['r-3', 'r-2', 'r-1']],
    ['refused', 400, undefined],
  ] as const)('may have the filter restoreId %s', async (restoreIdFilter, status, ids) => {
    await start({ ...threeJobs, restoreIdFilter });
    const answer = await list({ 'Filters.1.Key': 'restoreId', 'Filters.1.Values.1': 'r-2' });
    expect(answer.status).toBe(status);
    expect(answer.body.RestoreJobs?.RestoreJob.map((job: any) => job.RestoreId)).toEqual(ids);
  });

  it('may have another order', async () => {
    await start({ ...threeJobs, order: 'oldest' });
    expect(idsOf(await list())).toEqual(['r-1', 'r-2', 'r-3']);
  });

  it('compares the filter RegionId with the region of the scenario', async () => {
    await start({ ...threeJobs, region: 'eu-central-1' });
    const filter = (region: string) => ({ 'Filters.1.Key': 'RegionId', 'Filters.1.Values.1': region });
    expect((await list(filter('eu-central-1'))).body.TotalCount).toBe(3);
    expect((await list(filter('cn-hangzhou'))).body.TotalCount).toBe(0);
  });

  it('keeps the editions apart', async () => {
    await start({
      jobs: [
        { RestoreType: 'ECS_FILE', RestoreId: 'r-basic', Edition: 'BASIC' },
        { RestoreType: 'ECS_FILE', RestoreId: 'r-standard' },
      ],
    });
    expect(idsOf(await list())).toEqual(['r-standard']);
    expect(idsOf(await list({ Edition: 'STANDARD' }))).toEqual(['r-standard']);
    expect(idsOf(await list({ Edition: 'BASIC' }))).toEqual(['r-basic']);
  });

  it('forgets a job when its record expires', async () => {
    await start({ ...threeJobs, recordDays: 1 });
    emulator.setClock({ advanceSeconds: 86_400 - 8 });
    expect(idsOf(await list())).toEqual(['r-3']);
  });

  it('shows what has become of a job since the last look', async () => {
    await start();
    emulator.addJobs([{ RestoreType: 'ECS_FILE', RestoreId: 'r-1', course: 'failed' }]);
    const look = async () => (await list()).body.RestoreJobs.RestoreJob[0].Status;
    expect(await look()).toBe('CREATED');
    await emulator.time.advance(5_000);
    expect(await look()).toBe('RUNNING');
    await emulator.time.advance(6_000);
    expect(await look()).toBe('FAILED');
  });
});

describe('answers of DescribeRestoreJobs2', () => {
  it('carry an empty list where there is nothing', async () => {
    await start();
    const { status, body } = await list({ PageNumber: '7', PageSize: '5' });
    expect(status).toBe(200);
    expect(body).toEqual({
      RequestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
      Success: true,
      Code: '200',
      Message: 'successful',
      PageNumber: 7,
      PageSize: 5,
      TotalCount: 0,
      RestoreJobs: { RestoreJob: [] },
    });
  });

  it('carry whole 64-bit integers', async () => {
    await start({
      courses: { huge: { preset: 'completeAtOnce', bytesTotal: '9007199254740993' } },
      jobs: [{ RestoreType: 'ECS_FILE', course: 'huge' }],
    });
    const { text } = await list();
    expect(text).toContain('"BytesTotal":9007199254740993,"BytesDone":9007199254740993,');
  });

  it('answer GET, too', async () => {
    await start(threeJobs);
    const answer = await emulator.call('DescribeRestoreJobs2', { RestoreType: 'ECS_FILE' }, { method: 'GET' });
    expect(idsOf(answer)).toEqual(['r-3', 'r-2', 'r-1']);
  });
});
