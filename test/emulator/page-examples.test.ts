import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import { type EmulatorUnderTest, startTestEmulator } from './emulator-under-test';

let emulator: EmulatorUnderTest;
afterEach(() => emulator.close());

/** The example answer of the operation's reference page, as it stands there. */
const example = (name: string) => JSON.parse(readFileSync(join(__dirname, 'fixtures', `${name}.json`), 'utf8'));

async function readBack(scenario: Scenario, action: string, parameters: Record<string, string>): Promise<any> {
  emulator = await startTestEmulator({ scenario });
  return (await emulator.call(action, parameters)).body;
}

describe("the reference page's example is read back whole", () => {
  it('of DescribeBackupJobs2', async () => {
    const { BackupJob } = example('describe-backup-jobs2').BackupJobs;
    const body = await readBack({ backupJobs: BackupJob }, 'DescribeBackupJobs2', { SourceType: 'ECS_FILE' });
    expect(body.BackupJobs).toEqual({ BackupJob });
    expect(Object.keys(BackupJob[0])).toHaveLength(46);
  });

  it('of DescribeRestoreJobs2', async () => {
    const { RestoreJob } = example('describe-restore-jobs2').RestoreJobs;
    const body = await readBack({ restoreJobs: RestoreJob }, 'DescribeRestoreJobs2', { RestoreType: 'ECS_FILE' });
    expect(body.RestoreJobs).toEqual({ RestoreJob });
    expect(Object.keys(RestoreJob[0])).toHaveLength(43);
  });

  it('of DescribeRestoreTaskList', async () => {
    const page = example('describe-restore-task-list');
    const { RestoreTaskDetail } = page.Items;
    const body = await readBack({ dbsRestoreTasks: RestoreTaskDetail }, 'DescribeRestoreTaskList', {
      BackupPlanId: 'dbs1hvb0wXXXX',
    });
    expect(body.Items).toEqual({ RestoreTaskDetail });
    expect(Object.keys(RestoreTaskDetail[0])).toHaveLength(36);
    const { TotalPages, TotalElements, PageSize, HttpStatusCode, Success } = page;
    expect(body).toMatchObject({ TotalPages, TotalElements, PageSize, HttpStatusCode, Success });
  });

  it('of ListRestoreTasks', async () => {
    const { RestoreTasks, TotalCount, MaxResults } = example('list-restore-tasks');
    const wanted = { MaxResults: '20', NextToken: '', 'Filter.1.Name': 'Status' };
    const body = await readBack({ computeNestRestoreTasks: RestoreTasks }, 'ListRestoreTasks', wanted);
    expect(body).toMatchObject({ TotalCount, MaxResults, NextToken: '' });
    expect(body.RestoreTasks).toEqual(RestoreTasks);
    expect(Object.keys(RestoreTasks[0])).toHaveLength(9);
  });
});
