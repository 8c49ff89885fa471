import { describe, expect, it } from 'vitest';
import type { DbsRestoreTask } from '../../src/api/dbs-restore-task-status';
import type { CloudClient } from '../../src/cloud/cloud-client';
import { CloudError } from '../../src/cloud/cloud-error';
import { dbsTaskSource } from '../../src/waiting/dbs-task-source';

type PreCheck = { Status?: string; Items?: { PreCheckProgressDetail: object[] } } | CloudError;

/** A service that lists one task, and answers the precheck of a task in `init` with this. Returns the calls, too. */
function serviceWith(task: DbsRestoreTask, preCheck: PreCheck = {}) {
  const calls: string[] = [];
  const client = {
    async call({ action }: { readonly action: string }) {
      calls.push(action);
      if (action === 'DescribeRestoreTaskList') {
        return { body: { Items: { RestoreTaskDetail: [{ RestoreTaskId: 't-1', ...task }] } }, requestId: 'q-1' };
      }
      if (preCheck instanceof CloudError) throw preCheck;
      return { body: preCheck };
    },
  };
  return { source: dbsTaskSource(client as unknown as CloudClient), calls };
}

async function lookAt(task: DbsRestoreTask, preCheck?: PreCheck) {
  return (await serviceWith(task, preCheck).source.look(['t-1'], {})).get('t-1');
}

const refusal = (category: 'notFound' | 'permission') =>
  new CloudError({ action: 'DescribePreCheckProgressList', problem: 'no', category, execution: 'none' });

const failedCheck = { Item: 'CHECK_BINLOG_ON', Names: 'Binary log', State: 'failed', ErrMsg: 'it is off' };
const passedCheck = { Item: 'CHECK_CONN', State: 'finish' };

describe('the source of restore tasks of DBS', () => {
  it('tells a task whose precheck failed, which stays `init`, from one that has not been started', async () => {
    const failed = { Status: 'failed', Items: { PreCheckProgressDetail: [passedCheck, failedCheck] } };
    expect(await lookAt({ RestoreStatus: 'init' }, failed)).toMatchObject({
      status: 'init',
      verdict: 'failed',
      entry: { preChecks: [passedCheck, failedCheck] },
    });
    expect(await lookAt({ RestoreStatus: 'init' })).toMatchObject({ verdict: 'pending', entry: { preChecks: [] } });
  });

  it.each([
    [{ Status: 'running', Items: { PreCheckProgressDetail: [failedCheck] } }, 'pending'],
    [{ Status: 'finish', Items: { PreCheckProgressDetail: [failedCheck] } }, 'failed'],
    [{ Status: 'finish', Items: { PreCheckProgressDetail: [passedCheck] } }, 'pending'],
    [{ Status: 'FAILED' }, 'failed'],
    [{ Status: 'a-state-of-tomorrow', Items: { PreCheckProgressDetail: [failedCheck] } }, 'pending'],
    [{ Items: { PreCheckProgressDetail: [failedCheck] } }, 'pending'],
  ])('judges the precheck %o as %s', async (preCheck, verdict) => {
    expect((await lookAt({ RestoreStatus: 'init' }, preCheck))?.verdict).toBe(verdict);
  });

  it.each(['check_pass', 'running', 'pause', 'stop', 'finish'])(
    'asks nothing more of a task that is %s',
    async (status) => {
      const { source, calls } = serviceWith({ RestoreStatus: status });
      await source.look(['t-1'], {});
      expect(calls).toEqual(['DescribeRestoreTaskList']);
    },
  );

  it('takes a precheck that the service does not know for one that has not begun', async () => {
    expect(await lookAt({ RestoreStatus: 'init' }, refusal('notFound'))).toMatchObject({ verdict: 'pending' });
  });

  it('does not wait in the dark where the precheck may not be read', async () => {
    await expect(lookAt({ RestoreStatus: 'init' }, refusal('permission'))).rejects.toThrow(
      'DescribePreCheckProgressList',
    );
  });
});
