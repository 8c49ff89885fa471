import { describe, expect, it } from 'vitest';
import { contents } from '../../../src/provider/provider';
import { FakeClock } from '../../harness/fake-clock';
import { configOf } from './under-test';

const tasks = [
  { RestoreTaskId: 't-1', RestoreStatus: 'init' },
  { RestoreTaskId: 't-2', RestoreStatus: 'init' },
  { RestoreTaskId: 't-3', RestoreStatus: 'running' },
];
const failed = { Status: 'failed', Items: { PreCheckProgressDetail: [{ Item: 'CHECK_CONN', State: 'failed' }] } };

describe('the verdicts of alirestore_dbs_restore_tasks', () => {
  it('are failed for a task whose precheck failed, which no status tells', async () => {
    const asked: unknown[] = [];
    const call = async ({ action }: { action: string }, request: { RestoreTaskId?: string }) => {
      if (action === 'DescribeRestoreTaskList')
        return { body: { TotalElements: tasks.length, Items: { RestoreTaskDetail: tasks } } };
      asked.push(request.RestoreTaskId);
      return { body: request.RestoreTaskId === 't-1' ? failed : { Status: 'init' } };
    };
    const { schema, read } = contents.dataSources.alirestore_dbs_restore_tasks;
    const context = {
      configured: { client: () => ({ call }), clock: new FakeClock() },
      stop: new AbortController().signal,
    };
    const { state } = await read(configOf(schema, { backup_plan_id: 'p-1' }) as never, context as never);
    const listed = (state as unknown as { restore_tasks: { restore_task_id: string; verdict: string }[] })
      .restore_tasks;
    expect(Object.fromEntries(listed.map((task) => [task.restore_task_id, task.verdict]))).toEqual({
      't-1': 'failed',
      't-2': 'pending',
      't-3': 'pending',
    });
    expect(asked.sort()).toEqual(['t-1', 't-2']);
  });
});
