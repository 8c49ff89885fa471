import { describe, expect, it } from 'vitest';
import { computeNestVerdictOf } from '../../src/api/compute-nest-restore-task-status';
import { type DbsRestoreTask, dbsErrorOf, dbsVerdictOf, isIdleDbsTask } from '../../src/api/dbs-restore-task-status';

const done = { RestoreTaskFinishTime: 1554560477000, ErrMessage: 'NULL', FullDataRestoreProgress: 100 };

describe('the verdict of a DBS restore task', () => {
  it.each(['running', 'finish', 'a-status-of-tomorrow', undefined])(
    'is success when it has an end, no error and all data, in the status %s',
    (RestoreStatus) => {
      expect(dbsVerdictOf({ ...done, ...(RestoreStatus && { RestoreStatus }) })).toBe('succeeded');
    },
  );

  it.each([
    { RestoreTaskFinishTime: 0 },
    { RestoreTaskFinishTime: undefined },
    { FullDataRestoreProgress: 99 },
    { FullDataRestoreProgress: undefined },
    { RestoreStatus: 'pause' },
  ])('is pending with %o', (difference) => {
    expect(dbsVerdictOf({ RestoreStatus: 'finish', ...done, ...difference })).toBe('pending');
  });

  const { FullDataRestoreProgress: _, ...physical } = { ...done, RestoreStatus: 'finish' };

  it.each([
    { PhysicalBackupRecoverProgress: 100 },
    { PhysicalDatabaseOnlineProgress: 100 },
    { PhysicalFullBackupRecoverProgress: 100, PhysicalDatabaseOnlineProgress: 100 },
    { PhysicalFullAndIncrementBackupRecoverProgress: 100, ContinuousRestoreProgress: 100 },
  ])('is success for a physical restore that is whole: %o', (progress) => {
    expect(dbsVerdictOf({ ...physical, ...progress })).toBe('succeeded');
  });

  it.each([
    { PhysicalFullBackupRecoverProgress: 100, PhysicalDatabaseOnlineProgress: 99 },
    { PhysicalFullBackupRecoverProgress: 100, PhysicalIncrementBackupRecoverProgress: 0 },
    { PhysicalFullBackupRecoverProgress: 100, ContinuousRestoreProgress: 50 },
    { PhysicalFullBackupRecoverProgress: 100, FullDataRestoreProgress: 0 },
    { PhysicalFullBackupRecoverProgress: 100, RestoreTaskFinishTime: 0 },
    { PhysicalFullBackupRecoverProgress: 100, RestoreStatus: 'pause' },
    { FullStruAfterRestoreProgress: 100, ContinuousRestoreProgress: 100 },
  ])('is pending for a physical restore with %o', (difference) => {
    expect(dbsVerdictOf({ ...physical, ...difference })).toBe('pending');
  });

  it('is failure for a physical restore that is whole, and has an error', () => {
    expect(dbsVerdictOf({ ...physical, PhysicalBackupRecoverProgress: 100, ErrMessage: 'no' })).toBe('failed');
  });

  it.each(['init', 'check_pass', 'running', 'pause', 'finish', 'success'])(
    'never follows from the status %s alone',
    (RestoreStatus) => {
      expect(dbsVerdictOf({ RestoreStatus })).toBe('pending');
    },
  );

  it('is failure when it was stopped, whatever else it says', () => {
    expect(dbsVerdictOf({ ...done, RestoreStatus: 'stop' })).toBe('failed');
    expect(dbsVerdictOf({ RestoreStatus: 'stop' })).toBe('failed');
  });

  it('is failure when it has an end and an error', () => {
    expect(dbsVerdictOf({ ...done, RestoreStatus: 'running', ErrMessage: 'access denied' })).toBe('failed');
  });

  it.each([undefined, '', ' ', 'NULL', 'null'])('takes the message %s for none', (ErrMessage) => {
    expect(dbsErrorOf({ ...(ErrMessage !== undefined && { ErrMessage }) })).toBeUndefined();
  });
});

describe('the precheck of a DBS restore task', () => {
  const failed = { Item: 'CHECK_BINLOG_ON', Names: 'Binary log', State: 'failed', ErrMsg: 'it is off' };

  it('says which checks failed', () => {
    const preChecks = [failed, { Item: 'CHECK_CONN', State: 'finish' }, { State: 'FAILED', ErrMsg: 'NULL' }];
    const task = { RestoreStatus: 'init', preCheckStatus: 'failed', preChecks, ErrMessage: 'NULL' };
    expect(dbsErrorOf(task)).toBe(
      'The precheck failed: CHECK_BINLOG_ON (Binary log): it is off\nThe precheck failed: a check without a name: no reason given',
    );
  });

  it('says so where no check is named', () => {
    const task = { RestoreStatus: 'init', preCheckStatus: 'failed' };
    expect(dbsVerdictOf(task)).toBe('failed');
    expect(dbsErrorOf(task)).toBe('The precheck failed; the service does not say which check.');
  });

  it('counts no more once the task has gone on', () => {
    const task = { RestoreStatus: 'running', preCheckStatus: 'failed', preChecks: [failed] };
    expect(dbsVerdictOf(task)).toBe('pending');
    expect(dbsErrorOf(task)).toBeUndefined();
  });

  it.each([
    [{}, true],
    [{ preCheckStatus: 'init', preChecks: [{ State: 'init' }] }, true],
    [{ preCheckStatus: 'running' }, false],
    [{ preChecks: [{ State: 'running' }] }, false],
    [{ preCheckStatus: 'failed' }, false],
    [{ RestoreStatus: 'check_pass' }, false],
    [{ RestoreStatus: undefined }, false],
  ])('tells of %o whether the task waits for its start: %s', (task, idle) => {
    expect(isIdleDbsTask({ RestoreStatus: 'init', ...task } as DbsRestoreTask)).toBe(idle);
  });
});

describe('the verdict of a Compute Nest restore task', () => {
  it.each([
    ['Restoring', 'pending'],
    ['Restored', 'succeeded'],
    ['RestoreFailed', 'failed'],
    ['restored', 'pending'],
    ['Whatever', 'pending'],
    [undefined, 'pending'],
  ])('of the status %s is %s', (status, verdict) => {
    expect(computeNestVerdictOf(status)).toBe(verdict);
  });
});
