import { afterEach, describe, expect, it } from 'vitest';
import type { ComputeNestRestoreTaskEntry } from '../../../src/emulator/scenario/inventory-schema';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { type EmulatorUnderTest, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
afterEach(() => emulator.close());

const start = async (scenario: Scenario) => {
  emulator = await startTestEmulator({ scenario });
};
/** With all that the service wants. */
const list = (parameters: Record<string, string> = {}) => {
  const filtered = Object.keys(parameters).some((name) => name.startsWith('Filter.'));
  const wanted = { MaxResults: '20', NextToken: '', ...(!filtered && { 'Filter.1.Name': 'Status' }) };
  return emulator.call('ListRestoreTasks', { ...wanted, ...parameters });
};
const idsOf = ({ body }: { body: any }) => body.RestoreTasks.map((each: any) => each.RestoreTaskId).join(' ');
const filter = (Name: string, ...values: string[]) => ({
  'Filter.1.Name': Name,
  ...Object.fromEntries(values.map((value, i) => [`Filter.1.Value.${i + 1}`, value])),
});

const numbered = (n: number): ComputeNestRestoreTaskEntry => ({
  RestoreTaskId: `restore-${n}`,
  CreateTime: `2025-01-${String(10 + n).padStart(2, '0')}T00:00:00Z`,
});

describe('ListRestoreTasks', () => {
  it('pages by token, newest first; the last page has an empty one', async () => {
    await start({ computeNestRestoreTasks: [0, 1, 2, 3, 4].map(numbered) });
    const first = await list({ MaxResults: '2', NextToken: '' });
    expect(first.body).toMatchObject({ TotalCount: 5, MaxResults: 2 });
    expect(first.body).not.toHaveProperty('Success');
    expect(idsOf(first)).toBe('restore-4 restore-3');
    emulator.removeEntries('computeNestRestoreTasks', 'restore-3');
    emulator.addEntries({ computeNestRestoreTasks: [numbered(9)] });
    const second = await list({ MaxResults: '2', NextToken: first.body.NextToken });
    expect(idsOf(second)).toBe('restore-2 restore-1');
    const third = await list({ MaxResults: '2', NextToken: second.body.NextToken });
    expect(idsOf(third)).toBe('restore-0');
    expect(third.body.NextToken).toBe('');
  });

  it.each([
    ['RestoreTaskId', 'r-1'],
    ['ServiceInstanceId', 'si-1'],
    ['Status', 'Restored'],
    ['StartTime', '2025-01-27T16:00:00Z'],
    ['EndTime', '2025-01-27T18:00:00Z'],
  ])('compares %s with each value', async (name, value) => {
    const whole = { RestoreTaskId: 'r-1', ServiceInstanceId: 'si-1', Status: 'Restored' };
    const times = { StartTime: '2025-01-27T16:00:00Z', EndTime: '2025-01-27T18:00:00Z' };
    await start({
      computeNestRestoreTasks: [
        { ...whole, ...times },
        { RestoreTaskId: 'r-2', Status: 'Restoring' },
      ],
    });
    expect(idsOf(await list(filter(name, 'other', value)))).toBe('r-1');
    expect(idsOf(await list(filter(name, 'other')))).toBe('');
    expect(idsOf(await list(filter(name)))).toBe('r-1 r-2');
  });

  it.each([
    [{ MaxResults: '101' }, 'MaxResults: got 101, expected at most 100.'],
    [filter('State', 'x'), /Filter\.1\.Name: got "State", expected one of RestoreTaskId, /],
    [
      filter('Status', ...Array.from({ length: 21 }, () => 'x')),
      'Filter.1.Value: got "21 values", expected at most 20.',
    ],
    [{ 'Filter.1.Value.1': 'x' }, 'Filter.1.Name is required.'],
    [{ NextToken: 'AAAA' }, 'NextToken: got "AAAA", expected the NextToken of the page before.'],
  ])('refuses %j', async (parameters: Record<string, string>, reason) => {
    await start({});
    const { status, body } = await list(parameters);
    expect(status).toBe(400);
    expect(body.Message).toMatch(reason);
  });

  it.each([
    ['MaxResults', { NextToken: '', 'Filter.1.Name': 'Status' }],
    ['NextToken', { MaxResults: '20', 'Filter.1.Name': 'Status' }],
    ['Filter', { MaxResults: '20', NextToken: '' }],
  ])('wants %s', async (name, parameters: Record<string, string>) => {
    await start({});
    const { status, body } = await emulator.call('ListRestoreTasks', parameters);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      Code: 'MissingParameter',
      Message: `A mandatory parameter is missing. ${name} is required.`,
    });
  });

  it.each([
    ['cn-hangzhou', 200],
    ['ap-southeast-1', 200],
    ['cn-shanghai', 404],
  ])('in %s is answered with HTTP %i', async (region, expected) => {
    await start({ region });
    const { status, body } = await list();
    expect(status).toBe(expected);
    if (expected === 404) {
      expect(body.Message).toMatch(
        /Compute Nest is not in the region cn-shanghai, only in cn-hangzhou and ap-southeast-1\.$/,
      );
    }
  });
});

it('a caller may name the region, which counts before that of the scenario', async () => {
  await start({ region: 'cn-hangzhou' });
  expect((await list({ RegionId: 'eu-central-1' })).status).toBe(404);
  expect((await list({ RegionId: 'ap-southeast-1' })).status).toBe(200);
});

describe('a restore task of Compute Nest', () => {
  const look = async () => (await list()).body.RestoreTasks[0];
  const CreateTime = '2026-01-01T00:00:00Z';

  it('is restored', async () => {
    await start({ computeNestRestoreTasks: [{ RestoreTaskId: 'r', course: 'Restored', seconds: 90, BackupId: 'b' }] });
    const running = { RestoreTaskId: 'r', BackupId: 'b', CreateTime, StartTime: CreateTime, Status: 'Restoring' };
    expect(await look()).toEqual({ ...running, ModifiedTime: CreateTime });
    await emulator.time.advance(89_000);
    expect(await look()).toEqual({ ...running, ModifiedTime: '2026-01-01T00:01:29Z' });
    await emulator.time.advance(1_000);
    const end = '2026-01-01T00:01:30Z';
    expect(await look()).toEqual({ ...running, Status: 'Restored', ModifiedTime: end, EndTime: end });
    expect(idsOf(await list(filter('Status', 'Restoring')))).toBe('');
  });

  it.each([
    ['RestoreFailed', 'RestoreFailed', 'The service instance could not be restored.'],
    ['Restoring', 'Restoring', undefined],
  ] as const)('may take the course %s', async (course, Status, StatusDetail) => {
    await start({ computeNestRestoreTasks: [{ RestoreTaskId: 'r', course, createdSecondsAgo: 3600 }] });
    const task = await look();
    expect(task.Status).toBe(Status);
    expect(task.StatusDetail).toBe(StatusDetail);
    expect('EndTime' in task).toBe(course === 'RestoreFailed');
  });

  it('fails for the reason of the scenario, which nobody knows before', async () => {
    const computeNestRestoreTasks = [
      { RestoreTaskId: 'r', course: 'RestoreFailed', StatusDetail: 'i-1 failed' },
    ] as const;
    await start({ computeNestRestoreTasks });
    expect(await look()).not.toHaveProperty('StatusDetail');
    await emulator.time.advance(60_000);
    expect((await look()).StatusDetail).toBe('i-1 failed');
  });
});
