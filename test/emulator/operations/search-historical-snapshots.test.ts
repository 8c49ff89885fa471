import { afterEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/emulator/scenario/inventory-schema';
import { type EmulatorUnderTest, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
afterEach(() => emulator.close());

const start = async (snapshots: readonly Snapshot[] = []) => {
  emulator = await startTestEmulator({ scenario: { snapshots } });
};
const here = [
  { field: 'VaultId', value: 'v-1', operation: 'MATCH_TERM' },
  { field: 'Bucket', value: 'b-1', operation: 'MATCH_TERM' },
];
const search = (conditions: readonly unknown[] = [], parameters: Record<string, string> = {}) =>
  emulator.call('SearchHistoricalSnapshots', {
    SourceType: 'OSS',
    Query: JSON.stringify([...here, ...conditions]),
    ...parameters,
  });
const idsOf = ({ body }: { body: any }) => body.Snapshots.Snapshot.map((each: any) => each.SnapshotId).join(' ');

const snapshot = (SnapshotId: string, members: Partial<Snapshot> = {}): Snapshot => ({
  ...{ SnapshotId, VaultId: 'v-1', Bucket: 'b-1', SourceType: 'OSS', ...members },
});

describe('SearchHistoricalSnapshots', () => {
  it('pages by token, oldest first, without losing or repeating what stays while others come and go', async () => {
    await start(['a', 'b', 'c', 'd', 'e'].map((id, i) => snapshot(id, { CreatedTime: 10 + i })));
    const first = await search([], { Limit: '2' });
    expect(idsOf(first)).toBe('a b');
    expect(first.body).toMatchObject({ Limit: 2, TotalCount: 5 });

    emulator.removeEntries('snapshots', 'a');
    emulator.removeEntries('snapshots', 'b');
    emulator.addEntries({ snapshots: [snapshot('early', { CreatedTime: 5 }), snapshot('late', { CreatedTime: 99 })] });
    const second = await search([], { Limit: '2', NextToken: first.body.NextToken });
    expect(idsOf(second)).toBe('c d');
    const third = await search([], { Limit: '2', NextToken: second.body.NextToken });
    expect(idsOf(third)).toBe('e late');
    expect(third.body).toMatchObject({ TotalCount: 5 });
    expect(third.body).not.toHaveProperty('NextToken');
  });

  it('pages through equal times', async () => {
    await start(['c', 'a', 'd', 'b'].map((id) => snapshot(id, { CreatedTime: 10 })));
    const first = await search([], { Limit: '3', Order: 'DESC' });
    expect(idsOf(first)).toBe('a b c');
    expect(idsOf(await search([], { Limit: '3', Order: 'DESC', NextToken: first.body.NextToken }))).toBe('d');
  });

  it.each(['{"toString":1}', 'null', '[[]]', '{}'])('refuses %s as the value of a condition', async (value) => {
    await start([snapshot('a')]);
    const operation = value === '[[]]' ? 'IN' : 'MATCH_TERM';
    const Query = `${JSON.stringify(here).slice(0, -1)},{"field":"VaultId","operation":"${operation}","value":${value}}]`;
    const { status, body } = await search([], { Query });
    expect(status).toBe(400);
    expect(body.Message).toContain('Query.value: got ');
  });

  it('refuses JSON that is nested too deep to be meant', async () => {
    await start([snapshot('a')]);
    const { status, body } = await search([], { Query: '['.repeat(500) + ']'.repeat(500) });
    expect(status).toBe(400);
    expect(body.Code).toBe('InvalidParameter');
  });

  it('finds snapshots of all source types where none is asked for', async () => {
    await start([snapshot('a'), { SnapshotId: 'b', VaultId: 'v-1', SourceType: 'NAS' }]);
    const Query = JSON.stringify([here[0]]);
    expect(idsOf(await emulator.call('SearchHistoricalSnapshots', { Query }))).toBe('a b');
  });

  it('may want a source type, as the service of 2024 did', async () => {
    emulator = await startTestEmulator({ scenario: { typeParameter: 'required' } });
    const { status, body } = await emulator.call('SearchHistoricalSnapshots', { Query: JSON.stringify([here[0]]) });
    expect(status).toBe(400);
    expect(body.Message).toBe('A mandatory parameter is missing. SourceType is required.');
  });

  it('only counts with the limit 0', async () => {
    await start([snapshot('a'), snapshot('b')]);
    const { body } = await search([], { Limit: '0' });
    expect(body).toMatchObject({ Limit: 0, TotalCount: 2, Snapshots: { Snapshot: [] } });
    expect(body).not.toHaveProperty('NextToken');
  });

  it('sorts by any field, either way', async () => {
    await start([
      snapshot('a', { CompleteTime: 7, BytesTotal: '9007199254740993' }),
      snapshot('b', { CompleteTime: 9, BytesTotal: 10 }),
      snapshot('c', { BytesTotal: 9 }),
    ]);
    expect(idsOf(await search([], { SortBy: 'CompleteTime', Order: 'ASC' }))).toBe('c a b');
    expect(idsOf(await search([], { SortBy: 'CompleteTime', Order: 'DESC' }))).toBe('b a c');
    expect(idsOf(await search([], { SortBy: 'BytesTotal' }))).toBe('c b a');
  });

  it.each([
    ['MATCH_TERM', 20, 'b'],
    ['GREATER_THAN', 20, 'c'],
    ['GREATER_THAN_OR_EQUAL', 20, 'b c'],
    ['LESS_THAN', 20, 'a'],
    ['LESS_THAN_OR_EQUAL', '20', 'a b'],
    ['BETWEEN', [15, 30], 'b c'],
    ['IN', [10, 30, 50], 'a c'],
    ['NOT_IN', [10, 30], 'b d'],
  ])('compares by %s', async (operation, value, expected) => {
    const times = { a: 10, b: 20, c: 30, d: undefined };
    await start(Object.entries(times).map(([id, CompleteTime]) => snapshot(id, CompleteTime ? { CompleteTime } : {})));
    expect(idsOf(await search([{ field: 'CompleteTime', operation, value }]))).toBe(expected);
  });

  it.each([
    ['PlanId', { PlanId: 'plan-1' }, 'plan-1'],
    ['Status', { Status: 'COMPLETE' }, 'COMPLETE'],
    ['FileSystemId', { FileSystemId: '005494' }, '005494'],
    ['CreateTime', { CreateTime: 1607436917 }, 1607436917],
    ['InstanceId', { InstanceId: 'i-1' }, 'i-1'],
  ])('asks about %s', async (field, members, value) => {
    await start([snapshot('with', members), snapshot('without')]);
    expect(idsOf(await search([{ field, value, operation: 'MATCH_TERM' }]))).toBe('with');
  });

  it('finds neither other types nor other vaults nor other editions', async () => {
    await start([
      snapshot('mine'),
      snapshot('nas', { SourceType: 'NAS' }),
      snapshot('elsewhere', { VaultId: 'v-2' }),
      snapshot('basic', { Edition: 'BASIC' }),
    ]);
    expect(idsOf(await search())).toBe('mine');
    expect(idsOf(await search([], { Edition: 'BASIC' }))).toBe('basic');
  });
});

describe('SearchHistoricalSnapshots refuses', () => {
  it.each([
    ['ECS_FILE', [here[0]], 'InstanceId'],
    ['OSS', [here[0]], 'Bucket'],
    ['OSS', [here[1]], 'VaultId'],
    ['NAS', [here[0]], 'FileSystemId'],
    ['NAS', [here[0], { field: 'FileSystemId', value: 'f' }], 'CreateTime'],
  ])('a query of %s without all conditions', async (SourceType, conditions, missing) => {
    await start();
    const { status, body } = await search([], { SourceType, Query: JSON.stringify(conditions) });
    expect(status).toBe(400);
    expect(body.Message).toMatch(
      new RegExp(`expected a condition for ${missing} when SourceType is ${SourceType}\\.$`),
    );
  });

  it.each([
    [{ Query: '{}' }, 'Query: got "{}", expected a JSON array.'],
    [{ Query: '[' }, 'Query: got "[", expected a JSON array.'],
    [{ Limit: '101' }, 'Limit: got 101, expected at most 100.'],
    [
      { SourceType: 'OTS_TABLE' },
      'SourceType: got "OTS_TABLE", expected one of ECS_FILE, OSS, NAS, COMMON_FILE_SYSTEM.',
    ],
    [{ SortBy: 'Size' }, 'SortBy: got "Size", expected a field of snapshots.'],
    [{ NextToken: 'page 2' }, 'NextToken: got "page 2", expected the NextToken of the page before.'],
  ])('%j', async (parameters, reason) => {
    await start();
    expect((await search([], parameters)).body.Message).toBe(`A parameter is not valid. ${reason}`);
  });

  it.each([
    [{ field: 'Path', value: '/' }, /^A parameter is not valid\. Query\.field: got "Path", expected one of VaultId, /],
    [{ field: 'Status', operation: 'LIKE', value: 'C' }, /Query\.operation: got "LIKE", expected one of MATCH_TERM, /],
    [{ field: 'Status', operation: 'IN', value: 'C' }, /Query\.value: got "C", expected an array\.$/],
    [{ field: 'Status', value: ['C'] }, /Query\.value: got \["C"\], expected one value\.$/],
    [{ field: 'Status' }, /Query\.value: got nothing, expected one value\.$/],
    [{ field: 'CompleteTime', operation: 'BETWEEN', value: [1] }, /got \[1\], expected \[minimum, maximum\]\.$/],
    [{ field: 'CompleteTime', value: 'now' }, /Query\.value: got "now", expected a time in seconds since 1970\.$/],
    [null, /Query\.field: got nothing, /],
  ])('the condition %j', async (condition, reason) => {
    await start();
    expect((await search([condition])).body.Message).toMatch(reason);
  });
});
