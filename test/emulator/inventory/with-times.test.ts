import { describe, expect, it } from 'vitest';
import { withTimes } from '../../../src/emulator/inventory/with-times';

const NOW = Date.parse('2026-01-01T00:00:10.900Z');

describe('an entry with an age', () => {
  it('gets the times of a snapshot that are not given', () => {
    expect(withTimes.snapshots({ SnapshotId: 's', createdSecondsAgo: 10, StartTime: 5 }, NOW)).toEqual({
      ...{ SnapshotId: 's', createdSecondsAgo: 10, StartTime: 5 },
      ...{ CreatedTime: 1767225600, CompleteTime: 1767225600, UpdatedTime: 1767225600 },
    });
  });

  it('gets its time in the unit of its service', () => {
    const age = { createdSecondsAgo: 10 };
    expect(withTimes.backupJobs({ JobId: 'j', ...age }, NOW).CreatedTime).toBe(1767225600);
    expect(withTimes.dbsRestoreTasks({ RestoreTaskId: 'd', ...age }, NOW).RestoreTaskCreateTime).toBe(1767225600900);
    expect(withTimes.computeNestRestoreTasks({ RestoreTaskId: 'c', ...age }, NOW).CreateTime).toBe(
      '2026-01-01T00:00:00Z',
    );
  });

  it('keeps the time that is given', () => {
    const given = { RestoreTaskId: 'd', RestoreTaskCreateTime: 7, createdSecondsAgo: 10 };
    expect(withTimes.dbsRestoreTasks(given, NOW)).toEqual(given);
  });
});

describe('an entry without an age', () => {
  it('gets no times', () => {
    expect(withTimes.snapshots({ SnapshotId: 's' }, NOW)).toEqual({ SnapshotId: 's' });
    expect(withTimes.backupJobs({ JobId: 'j' }, NOW)).toEqual({ JobId: 'j' });
    expect(withTimes.dbsRestoreTasks({ RestoreTaskId: 'd' }, NOW)).toEqual({ RestoreTaskId: 'd' });
    expect(withTimes.computeNestRestoreTasks({ RestoreTaskId: 'c' }, NOW)).toEqual({ RestoreTaskId: 'c' });
  });

  it('but with a course begins now', () => {
    expect(withTimes.backupJobs({ JobId: 'j', course: 'failed' }, NOW).CreatedTime).toBe(1767225610);
  });
});

describe('a set and a backup that say no status', () => {
  const [ended, at] = [1767225600000, '2026-01-01T00:00:00Z'];

  it('are complete when they have an end, given or of their age', () => {
    const aged = { createdSecondsAgo: 10 };
    for (const more of [aged, { EndTime: ended }]) {
      expect(withTimes.dbsBackupSets({ BackupSetId: 'b', ...more }, NOW).BackupStatus).toBe('finish');
    }
    for (const more of [aged, { EndTime: at }]) {
      expect(withTimes.computeNestBackups({ BackupId: 'b', ...more }, NOW).Status).toBe('Created');
    }
  });

  it('stay as they are without an end', () => {
    expect(withTimes.dbsBackupSets({ BackupSetId: 'b', StartTime: 5 }, NOW)).toEqual({
      BackupSetId: 'b',
      StartTime: 5,
    });
    expect(withTimes.computeNestBackups({ BackupId: 'b', StartTime: at }, NOW)).toEqual({
      BackupId: 'b',
      StartTime: at,
    });
  });
});

it('a set and a backup that say a status keep it', () => {
  const set = { BackupSetId: 'b', EndTime: 1767225600000, BackupStatus: 'running' };
  expect(withTimes.dbsBackupSets(set, NOW)).toEqual(set);
  const backup = { BackupId: 'b', EndTime: '2026-01-01T00:00:00Z', Status: 'Deleted' };
  expect(withTimes.computeNestBackups(backup, NOW)).toEqual(backup);
});
