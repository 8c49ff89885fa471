import { beforeAll, describe, expect, it } from 'vitest';
import { computeNestRestoreTasks } from '../../../../src/provider/data-sources/compute-nest-restore-tasks/data-source';
import { cloudsOfThisFile, filter, type QueriedCloud, type Read } from '../under-test';

const cloudWith = cloudsOfThisFile();
const scenario = {
  computeNestRestoreTasks: [
    {
      RestoreTaskId: 't-1',
      ServiceInstanceId: 'si-1',
      BackupId: 'b-1',
      Status: 'Restored',
      CreateTime: '2026-01-01T12:00:00Z',
      StartTime: '2026-01-01T12:01:00Z',
      EndTime: '2026-01-01T13:00:00Z',
    },
    {
      RestoreTaskId: 't-2',
      ServiceInstanceId: 'si-2',
      BackupId: 'b-2',
      Status: 'RestoreFailed',
      CreateTime: '2026-01-01T20:00:01+08:00',
      EndTime: '2026-01-01T14:00:00Z',
    },
    { RestoreTaskId: 't-3', ServiceInstanceId: 'si-2', Status: 'Restoring', CreateTime: '2026-01-02T12:00:00Z' },
  ],
};
let cloud: QueriedCloud;
beforeAll(async () => {
  cloud = await cloudWith(scenario);
});
const by = (...block: Parameters<typeof filter>) => ({ filter: [filter(...block)] });

describe('restore tasks of Compute Nest', () => {
  it('are asked for with all that the service wants, also where nobody filters', async () => {
    const asked = async (config: object) => {
      await cloud.read(computeNestRestoreTasks, config);
      return cloud.emulator.calls().calls.at(-1)?.parameters;
    };
    const wanted = { MaxResults: '100', NextToken: '' };
    expect(await asked({})).toEqual({ ...wanted, 'Filter.1.Name': 'Status' });
    expect(await asked({ created_after: '2026-01-01T12:00:01Z' })).toEqual({ ...wanted, 'Filter.1.Name': 'Status' });
    expect(await asked({ backup_id: 'b-1' })).toEqual({ ...wanted, 'Filter.1.Name': 'Status' });
    const byTask = { 'Filter.1.Name': 'RestoreTaskId', 'Filter.1.Value.1': 't-2' };
    expect(await asked({ restore_task_id: 't-2' })).toEqual({ ...wanted, ...byTask });
  });

  it.each([
    [{}, ['t-3', 't-2', 't-1']],
    [{ restore_task_id: 't-2' }, ['t-2']],
    [{ service_instance_id: 'si-2' }, ['t-3', 't-2']],
    [{ backup_id: 'b-1' }, ['t-1']],
    [{ status: 'RestoreFailed' }, ['t-2']],
    [{ service_instance_id: 'si-2', status: 'Restoring' }, ['t-3']],
    [{ created_after: '2026-01-01T12:00:01Z' }, ['t-3', 't-2']],
    [{ created_before: '2026-01-01T12:00:01Z' }, ['t-1']],
    [{ completed_after: '2026-01-01T13:00:00Z', completed_before: '2026-01-01T14:00:00Z' }, ['t-1']],
    [by('Status', 'EQUAL', 'Restored'), ['t-1']],
    [by('Status', 'NOT_EQUAL', 'Restored'), ['t-3', 't-2']],
    [by('EndTime', 'GREATER_THAN', '2026-01-01T13:00:00Z'), ['t-2']],
    [by('EndTime', 'GREATER_THAN_OR_EQUAL', '2026-01-01T13:00:00Z'), ['t-2', 't-1']],
    [by('StartTime', 'LESS_THAN', '1767268861'), ['t-1']],
    [by('CreateTime', 'LESS_THAN_OR_EQUAL', '2026-01-01T12:00:01Z'), ['t-2', 't-1']],
    [by('CreateTime', 'BETWEEN', '2026-01-01T12:00:00Z', '2026-01-01T12:00:01Z'), ['t-2', 't-1']],
    [by('ServiceInstanceId', null, 'si-1', 'si-3'), ['t-1']],
    [by('ServiceInstanceId', 'IN', ...Array.from({ length: 30 }, (_, n) => `si-${n}`)), ['t-3', 't-2', 't-1']],
  ])('%j finds %j', async (config, ids) => {
    expect((await cloud.read(computeNestRestoreTasks, config)).ids).toEqual(ids);
  });

  it('have a verdict each', async () => {
    const { restore_tasks } = await cloud.read(computeNestRestoreTasks, {});
    expect(restore_tasks.map((task: Read) => task.verdict)).toEqual(['pending', 'failed', 'succeeded']);
  });

  it('can be asked for in two regions only', async () => {
    const elsewhere = await cloudWith(scenario, { region: 'cn-shanghai' });
    await expect(elsewhere.read(computeNestRestoreTasks, {})).rejects.toThrow(
      'Compute Nest is not in this region: Got region "cn-shanghai" in the provider block, expected one of cn-hangzhou, ap-southeast-1.',
    );
    expect(elsewhere.emulator.calls().counters.total).toBe(0);
  });
});
