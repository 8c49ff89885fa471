import { describe, expect, it } from 'vitest';
import { checkScenario, readScenario, ScenarioError } from '../../../src/emulator/scenario/scenario';

function findings(value: unknown): readonly string[] {
  try {
    checkScenario(value);
  } catch (error) {
    return (error as ScenarioError).findings;
  }
  return [];
}

describe('a scenario', () => {
  it('may be empty', () => {
    expect(readScenario('{}')).toEqual({});
  });

  it('may say everything', () => {
    expect(
      findings({
        $schema: './emulator-scenario.schema.json',
        speed: 60,
        region: 'cn-shanghai',
        order: 'oldest',
        restoreIdFilter: 'ignored',
        cancelingSeconds: 3,
        recordDays: 7,
        vaults: [{ VaultId: 'v-1' }],
        snapshots: [{ SnapshotId: 's-1', VaultId: 'v-1', BytesTotal: '9007199254740993', ItemsTotal: 7 }],
        backupJobs: [{ JobId: 'job-1', VaultId: 'v-1', course: 'slow', createdSecondsAgo: 60, Edition: 'BASIC' }],
        restoreJobs: [{ RestoreId: 'r-1', Status: 'SOMETHING_NEW', OtsDetail: { BatchChannelCount: 2 } }],
        dbsRestoreTasks: [{ RestoreTaskId: 's1', course: 'pause', seconds: 0, BackupGatewayId: '9007199254740993' }],
        computeNestRestoreTasks: [{ RestoreTaskId: 'restore-1', course: 'Restoring', createdSecondsAgo: 5 }],
        courses: {
          slow: { preset: 'complete', seconds: 600, bytesTotal: 12, fields: { ParentId: 'r-0', Speed: null } },
          own: { steps: [{ status: 'QUEUED', seconds: 1 }, { status: 'FAILED' }], errorMessage: 'disk full' },
        },
        rules: [{ match: { TargetInstanceId: 'i-1' }, sequence: ['failed', 'own'] }, { course: 'slow' }],
        defaultCourse: 'never',
        jobs: [{ RestoreType: 'OSS', TargetBucket: 'b', TargetTime: 5, course: 'slow', createdSecondsAgo: 60 }],
        history: { count: 10, seed: 2, days: 3, vaults: 4, RestoreType: 'NAS' },
        faults: [{ fault: 'reset', when: 'after', action: 'CreateRestoreJob', times: 1, match: { VaultId: 'v-1' } }],
        storm: { probability: 0.1, kinds: ['throttled', 'reset'] },
        denied: [{ action: 'CancelRestoreJob', accessKeyId: 'reader' }],
      }),
    ).toEqual([]);
  });

  it('is refused with all that is wrong at once', () => {
    expect(() => readScenario('{"speed":-1,"vault":[],"order":"alphabetic","faults":[{"fault":"flood"}]}')).toThrow(
      new ScenarioError([
        '/: got the member "vault", expected one of $schema, speed, region, order, restoreIdFilter, typeParameter, listedAfterSeconds, cancelingSeconds, clientTokenSeconds, recordDays, vaults, snapshots, backupJobs, restoreJobs, dbsBackupPlans, dbsBackupSets, dbsRestoreTasks, computeNestBackups, computeNestRestoreTasks, courses, rules, defaultCourse, cloudAssistant, jobs, history, backups, faults, storm, denied',
        '/speed: got -1, expected at least 0',
        '/order: got "alphabetic", expected one of newest, oldest, random',
        '/faults/0/fault: got "flood", expected one of throttled, serviceUnavailable503, html502, successFalse, error, emptyBody, cutBody, reset, stall, latency',
      ]),
    );
  });

  it('has a message that a person can read', () => {
    expect(() => readScenario('{"speed":-1,"recordDays":0}')).toThrow(
      'The scenario is not valid:\n  /speed: got -1, expected at least 0\n  /recordDays: got 0, expected more than 0',
    );
  });

  it('is refused when it is not JSON', () => {
    expect(() => readScenario('{"speed":1,}')).toThrow('The scenario is not valid:\n  /: not JSON: ');
  });

  it.each<[unknown, string[]]>([
    [[], ['/: got [], expected type object']],
    [{ vaults: [{}] }, ['/vaults/0: VaultId is missing']],
    [{ speed: 'fast' }, ['/speed: got "fast", expected type number']],
    [
      { storm: { probability: 2, kinds: [] } },
      ['/storm/probability: got 2, expected at most 1', '/storm/kinds: got [], expected at least 1 entry'],
    ],
    [
      { snapshots: [{ SnapshotId: 's', VaultId: 'v', BytesTotal: '1e9' }] },
      ['/snapshots/0/BytesTotal: got "1e9", expected text that matches ^[0-9]{1,19}$'],
    ],
    [
      { snapshots: [{ SnapshotId: 's', VaultId: 'v', BytesTotal: 1.5 }] },
      ['/snapshots/0/BytesTotal: got 1.5, expected type integer or string'],
    ],
    [
      { defaultCourse: 'flop' },
      [
        '/defaultCourse: got "flop", expected a preset or one of `courses`: complete, completeAtOnce, partial, empty, failed, expired, canceled, queuedForLong, stuckAt99, unknownForAWhile, unknownForEver, created, queued, never, canceling, success, stop, pause, running, precheckFailed, Restoring, Restored, RestoreFailed',
      ],
    ],
    [
      { rules: [{ course: 'failed', sequence: ['failed'] }] },
      ['/rules/0: got both course and sequence, expected one of them'],
    ],
    [{ rules: [{}] }, ['/rules/0: got neither course nor sequence, expected one of them']],
    [
      { courses: { a: { steps: [{ status: 'RUNNING' }, { status: 'COMPLETE' }] } } },
      ['/courses/a/steps/0: seconds is missing; only the last step may leave it out'],
    ],
    [
      { courses: { a: { steps: [{ status: 'COMPLETE', seconds: 5 }] } } },
      ['/courses/a/steps/0/seconds: got a value, expected none: the last step goes on for ever'],
    ],
    [
      { courses: { a: { steps: [{ status: 'FAILED', seconds: 1 }, { status: 'COMPLETE' }] } } },
      ['/courses/a/steps/0/status: got FAILED, which ends a job: expected it in the last step only'],
    ],
    [
      { courses: { a: { preset: 'failed', steps: [{ status: 'FAILED' }] } } },
      ['/courses/a: got steps together with preset or seconds, expected only one of the two'],
    ],
    [
      { vaults: [{ VaultId: 'v-1' }], snapshots: [{ SnapshotId: 's', VaultId: 'v-2' }] },
      ['/snapshots/0/VaultId: got "v-2", expected one of v-1'],
    ],
    [
      { vaults: [{ VaultId: 'v-1' }, { VaultId: 'v-3' }], backupJobs: [{ JobId: 'j', VaultId: 'v-2' }] },
      ['/backupJobs/0/VaultId: got "v-2", expected one of v-1, v-3'],
    ],
    [{ backupJobs: [{ VaultId: 'v' }] }, ['/backupJobs/0: JobId is missing']],
    [
      { backupJobs: [{ JobId: 7, Progress: '7', Paths: ['/'], Detail: { DoCopy: 'yes' } }] },
      [
        '/backupJobs/0/JobId: got 7, expected type string',
        '/backupJobs/0/Progress: got "7", expected type integer',
        '/backupJobs/0/Paths: got ["/"], expected type object',
        '/backupJobs/0/Detail/DoCopy: got "yes", expected type boolean',
      ],
    ],
    [
      { dbsRestoreTasks: [{ RestoreTaskId: 's', course: 'finish', RestoreTime: 'now' }] },
      [
        '/dbsRestoreTasks/0/RestoreTime: got "now", expected text that matches ^[0-9]{1,19}$',
        '/dbsRestoreTasks/0/course: got "finish", expected one of success, failed, stop, pause, running, precheckFailed',
      ],
    ],
  ])('%j is refused', (scenario, expected) => {
    expect(findings(scenario)).toEqual(expected);
  });

  it.each([
    [
      { rules: [{ match: { TargetInstanceID: 'i-1' }, course: 'failed' }] },
      /^\/rules\/0\/match: got .*, expected one of RestoreId, VaultId, /,
    ],
    [
      { jobs: [{ RestoreType: 'OSS', Bucket: 'b' }] },
      /^\/jobs\/0: got .*, expected one of RestoreType, VaultId, .*, createdSecondsAgo$/,
    ],
    [
      { courses: { a: { fields: { restoreId: 'x' } } } },
      /^\/courses\/a\/fields: got .*, expected one of RestoreId, RestoreType, /,
    ],
    [{ jobs: [{ RestoreType: 'OSS', course: 'flop' }] }, /^\/jobs\/0\/course: got "flop", expected a preset/],
    [{ backupJobs: [{ JobId: 'j', course: 'flop' }] }, /^\/backupJobs\/0\/course: got "flop", expected a preset/],
    [
      { courses: { slow: { preset: 'success' } }, backupJobs: [{ JobId: 'j', course: 'slow' }] },
      /^\/backupJobs\/0\/course: got "slow", expected a preset or one of `courses`: complete, .*, canceling$/,
    ],
    [
      { rules: [{ sequence: ['complete', 'success'] }] },
      /^\/rules\/0\/sequence: got complete, success, expected courses of one service$/,
    ],
    [{ rules: [{ sequence: ['failed', 'flop'] }] }, /^\/rules\/0\/sequence\/1: got "flop", expected a preset/],
  ])('%j is refused for a name that means nothing', (scenario, expected) => {
    expect(findings(scenario)).toEqual([expect.stringMatching(expected)]);
  });
});
