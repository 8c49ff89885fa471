import { afterEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/emulator/scenario/inventory-schema';
import { type EmulatorUnderTest, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
afterEach(() => emulator.close());

const instance = (SnapshotId: string, members: Partial<Snapshot> = {}): Snapshot => ({
  ...{ SnapshotId, SourceType: 'UDM_ECS', InstanceId: 'i-1', CreatedTime: 100, ...members },
});
const start = async (...snapshots: Snapshot[]) => {
  emulator = await startTestEmulator({ scenario: { snapshots } });
};
const asked = { SourceType: 'UDM_ECS', StartTime: '0', EndTime: '1000', UdmRegionId: 'cn-hangzhou' };
const list = (parameters: Record<string, string> = {}) =>
  emulator.call('DescribeUdmSnapshots', { ...asked, ...parameters });
const idsOf = ({ body }: { body: any }) => body.Snapshots.map((each: any) => each.SnapshotId).join(' ');

describe('DescribeUdmSnapshots', () => {
  it('lists all of a span of time at once, newest first, both ends included', async () => {
    await start(...[10, 20, 30, 40].map((CreatedTime) => instance(`s-${CreatedTime}`, { CreatedTime })));
    const answer = await list({ StartTime: '20', EndTime: '30' });
    expect(idsOf(answer)).toBe('s-30 s-20');
    expect(answer.body.TotalCount).toBe(2);
    emulator.addEntries({ snapshots: Array.from({ length: 200 }, (_, i) => instance(`more-${i}`)) });
    expect((await list()).body.Snapshots).toHaveLength(204);
  });

  it('keeps instances and disks apart', async () => {
    await start(
      instance('ecs'),
      instance('disk', { SourceType: 'UDM_ECS_DISK' }),
      instance('nas', { SourceType: 'NAS' }),
    );
    expect(idsOf(await list())).toBe('ecs');
    expect(idsOf(await list({ SourceType: 'UDM_ECS_DISK' }))).toBe('disk');
  });

  it.each([
    ['InstanceId', 'i-2', 'two'],
    ['DiskId', 'd-2', 'two'],
    ['JobId', 'job-2', 'two'],
    ['UdmRegionId', 'cn-shanghai', 'anywhere two'],
    ['UdmRegionId', 'cn-beijing', 'anywhere'],
    ['SnapshotIds', '["two","none"]', 'two'],
    ['SnapshotIds', '[]', ''],
  ])('takes %s %s', async (name, value, expected) => {
    const two = { InstanceId: 'i-2', DiskId: 'd-2', JobId: 'job-2', UdmRegionId: 'cn-shanghai' };
    await start(instance('anywhere'), instance('two', two));
    expect(idsOf(await list({ UdmRegionId: 'cn-shanghai', [name]: value }))).toBe(expected);
  });

  it('never shows the region', async () => {
    await start(instance('s', { UdmRegionId: 'cn-hangzhou' }));
    expect((await list()).body.Snapshots).toEqual([
      { SnapshotId: 's', SourceType: 'UDM_ECS', InstanceId: 'i-1', CreatedTime: 100 },
    ]);
  });

  it.each([
    [{ StartTime: '' }, 'A mandatory parameter is missing. StartTime is required.'],
    [{ UdmRegionId: '' }, 'A mandatory parameter is missing. UdmRegionId is required.'],
    [{ StartTime: '1001' }, 'A parameter is not valid. StartTime: got 1001, expected a time until EndTime, 1000.'],
    [{ SnapshotIds: 's-1' }, 'A parameter is not valid. SnapshotIds: got "s-1", expected a JSON array.'],
    [
      { SourceType: 'ECS_FILE' },
      'A parameter is not valid. SourceType: got "ECS_FILE", expected one of UDM_ECS, UDM_ECS_DISK, UDM_DISK.',
    ],
  ])('refuses %j', async (parameters, reason) => {
    await start();
    const { status, body } = await list(parameters);
    expect(status).toBe(400);
    expect(body.Message).toBe(reason);
  });
});
