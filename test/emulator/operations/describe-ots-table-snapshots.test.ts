import { afterEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/emulator/scenario/inventory-schema';
import { type EmulatorUnderTest, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
afterEach(() => emulator.close());

const table = (SnapshotId: string, members: Partial<Snapshot> = {}): Snapshot => ({
  ...{ SnapshotId, SourceType: 'OTS_TABLE', InstanceName: 'shop', TableName: 'orders', ...members },
});
const start = async (...snapshots: Snapshot[]) => {
  emulator = await startTestEmulator({ scenario: { snapshots } });
};
const list = (parameters: Record<string, string> = {}) => emulator.call('DescribeOtsTableSnapshots', parameters);
const idsOf = ({ body }: { body: any }) => body.Snapshots.map((each: any) => each.SnapshotId).join(' ');

describe('DescribeOtsTableSnapshots', () => {
  it('lists snapshots of tables alone, newest first', async () => {
    await start(
      table('old', { CreatedTime: 1 }),
      table('new', { CreatedTime: 2 }),
      table('nas', { SourceType: 'NAS' }),
    );
    expect(idsOf(await list())).toBe('new old');
  });

  it('has pages by token', async () => {
    await start(...Array.from({ length: 12 }, (_, i) => table(`s-${i}`, { CreatedTime: 100 - i })));
    const first = await list();
    expect(first.body.Limit).toBe(10);
    expect(idsOf(first)).toBe('s-0 s-1 s-2 s-3 s-4 s-5 s-6 s-7 s-8 s-9');
    const second = await list({ NextToken: first.body.NextToken });
    expect(idsOf(second)).toBe('s-10 s-11');
    expect(second.body).not.toHaveProperty('NextToken');
  });

  it('compares milliseconds with the start of the backups, both ends included', async () => {
    await start(...[10, 20, 30].map((StartTime) => table(`s-${StartTime}`, { StartTime })));
    expect(idsOf(await list({ StartTime: '20000' }))).toBe('s-20 s-30');
    expect(idsOf(await list({ EndTime: '20000' }))).toBe('s-10 s-20');
    expect(idsOf(await list({ StartTime: '10001', EndTime: '29999' }))).toBe('s-20');
  });

  it('takes instances and tables, and ids', async () => {
    await start(
      table('orders'),
      table('items', { TableName: 'items' }),
      table('users', { TableName: 'users' }),
      table('log', { InstanceName: 'log', TableName: 'log' }),
    );
    const shop = { 'OtsInstances.1.InstanceName': 'shop', 'OtsInstances.1.TableNames.1': 'items' };
    expect(idsOf(await list(shop))).toBe('items');
    expect(idsOf(await list({ ...shop, 'OtsInstances.1.TableNames.2': 'orders' }))).toBe('items orders');
    expect(idsOf(await list({ ...shop, 'OtsInstances.2.InstanceName': 'log' }))).toBe('items log');
    expect(idsOf(await list({ 'SnapshotIds.1': 'users', 'SnapshotIds.2': 'log', 'SnapshotIds.3': 'none' }))).toBe(
      'log users',
    );
  });

  it('writes ActualBytes as a string', async () => {
    await start(table('s', { ActualBytes: 600, BytesTotal: 1000 }));
    expect((await list()).text).toContain('"ActualBytes":"600","BytesTotal":1000}');
  });

  it.each([
    [{ Limit: '0' }, 'Limit: got 0, expected at least 1.'],
    [{ Limit: '101' }, 'Limit: got 101, expected at most 100.'],
    [{ StartTime: 'now' }, /^A parameter is not valid\. StartTime: got "now", expected an integer/],
  ])('refuses %j', async (parameters, reason) => {
    await start();
    const { body } = await list(parameters);
    expect(body.Code).toBe('InvalidParameter');
    expect(body.Message).toMatch(reason);
  });
});
