import { beforeAll, describe, expect, it } from 'vitest';
import { dbsRestoreTasks } from '../../../../src/provider/data-sources/dbs-restore-tasks/data-source';
import { cloudsOfThisFile, filter, type QueriedCloud, type Read } from '../under-test';

const NOON_MS = 1_767_268_800_000; // 2026-01-01T12:00:00Z

const task = (RestoreTaskId: string, createdMs: number, changes: object = {}) => ({
  RestoreTaskId,
  BackupPlanId: 'plan-1',
  RestoreStatus: 'running',
  RestoreTaskCreateTime: createdMs,
  ErrMessage: 'NULL',
  ...changes,
});
const ended = (status: string, changes: object = {}) => ({
  RestoreStatus: status,
  RestoreTaskFinishTime: NOON_MS + 60_500,
  FullDataRestoreProgress: 100,
  ...changes,
});

const cloudWith = cloudsOfThisFile();
let cloud: QueriedCloud;
beforeAll(async () => {
  cloud = await cloudWith({
    dbsRestoreTasks: [
      task('t-running', NOON_MS),
      task('t-done', NOON_MS + 1_000, ended('finish', { DestinationEndpointInstanceID: 'rm-1' })),
      task('t-stopped', NOON_MS + 2_000, ended('stop', { ErrMessage: 'The target is full.' })),
      task('t-paused', NOON_MS + 3_000, { RestoreStatus: 'pause' }),
      task('t-failed', NOON_MS + 4_000, ended('finish', { ErrMessage: 'Lost the connection.' })),
      task('t-other', NOON_MS, { BackupPlanId: 'plan-2' }),
    ],
  });
});
const ofPlan = { backup_plan_id: 'plan-1' };

describe('restore tasks of Database Backup', () => {
  it.each([
    [ofPlan, ['t-failed', 't-paused', 't-stopped', 't-done', 't-running']],
    [{ backup_plan_id: 'plan-2' }, ['t-other']],
    [{ restore_task_ids: ['t-other', 't-done', 't-gone'] }, ['t-done', 't-other']],
    [{ ...ofPlan, status: 'pause' }, ['t-paused']],
    [{ ...ofPlan, instance_id: 'rm-1' }, ['t-done']],
    [{ ...ofPlan, start_timestamp: '2026-01-01T12:00:03Z' }, ['t-failed', 't-paused']],
    [{ ...ofPlan, end_timestamp: '1767268801' }, ['t-done', 't-running']],
    [{ ...ofPlan, completed_after: '2026-01-01T12:01:00Z' }, ['t-failed', 't-stopped', 't-done']],
    [{ ...ofPlan, completed_after: '2026-01-01T12:01:01Z' }, []],
    [{ ...ofPlan, completed_before: '2026-01-01T12:01:00Z' }, []],
    [{ ...ofPlan, filter: [filter('RestoreStatus', null, 'stop', 'finish')] }, ['t-failed', 't-stopped', 't-done']],
    [{ ...ofPlan, filter: [filter('FullDataRestoreProgress', 'LESS_THAN', '100')] }, []],
    [{ ...ofPlan, filter: [filter('RestoreTaskCreateTime', 'EQUAL', '2026-01-01T12:00:00Z')] }, ['t-running']],
  ])('%j finds %j', async (config, ids) => {
    expect((await cloud.read(dbsRestoreTasks, config)).ids).toEqual(ids);
  });

  it('have a verdict each, and their times as they are and readable', async () => {
    const { restore_tasks } = await cloud.read(dbsRestoreTasks, ofPlan);
    const verdicts = Object.fromEntries(restore_tasks.map((each: Read) => [each.restore_task_id, each.verdict]));
    expect(verdicts).toEqual({
      't-running': 'pending',
      't-done': 'succeeded',
      't-stopped': 'failed',
      't-paused': 'pending',
      't-failed': 'failed',
    });
    expect(restore_tasks[3]).toMatchObject({
      restore_task_finish_time: NOON_MS + 60_500,
      completed_at: '2026-01-01T12:01:00Z',
      restore_task_create_time: NOON_MS + 1_000,
      created_at: '2026-01-01T12:00:01Z',
    });
  });
});
