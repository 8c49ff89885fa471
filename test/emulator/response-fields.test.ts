import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Field, Fields } from '../../src/api/field';
import { backupJobFields } from '../../src/api/operations/describe-backup-jobs2';
import { backupPlanFields } from '../../src/api/operations/describe-backup-plan-list';
import { backupSetFields } from '../../src/api/operations/describe-full-backup-list';
import { otsSnapshotFields } from '../../src/api/operations/describe-ots-table-snapshots';
import { restoreJobFields } from '../../src/api/operations/describe-restore-jobs2';
import { restoreTaskDetailFields } from '../../src/api/operations/describe-restore-task-list';
import { udmSnapshotFields } from '../../src/api/operations/describe-udm-snapshots';
import { vaultFields } from '../../src/api/operations/describe-vaults';
import { computeNestBackupFields } from '../../src/api/operations/list-backups';
import { computeNestRestoreTaskFields } from '../../src/api/operations/list-restore-tasks';
import { fileSnapshotFields } from '../../src/api/operations/search-historical-snapshots';
import type { InventoryKind } from '../../src/emulator/scenario/inventory-schema';
import { type EmulatorUnderTest, startTestEmulator } from './emulator-under-test';

interface Listing {
  readonly kind: InventoryKind;
  readonly idName: string;
  readonly fields: Fields;
  readonly parameters: Record<string, string>;
  entriesIn(body: any): any[];
}

const anything = (...names: string[]) =>
  JSON.stringify(names.map((field) => ({ field, operation: 'NOT_IN', value: ['nothing'] })));
const everTime = { StartTime: '0', EndTime: '9223372036854775807' };
const everyTask = Object.keys(restoreTaskDetailFields).map((name) =>
  name === 'RestoreTaskId' ? 'text' : `id-${name}`,
);

const listings: Record<string, Listing> = {
  DescribeRestoreJobs2: {
    kind: 'restoreJobs',
    idName: 'RestoreId',
    fields: restoreJobFields,
    parameters: { RestoreType: 'ECS_FILE', PageSize: '99' },
    entriesIn: (body) => body.RestoreJobs.RestoreJob,
  },
  DescribeBackupJobs2: {
    kind: 'backupJobs',
    idName: 'JobId',
    fields: backupJobFields,
    parameters: { SourceType: 'ECS_FILE', PageSize: '99' },
    entriesIn: (body) => body.BackupJobs.BackupJob,
  },
  SearchHistoricalSnapshots: {
    kind: 'snapshots',
    idName: 'SnapshotId',
    fields: fileSnapshotFields,
    parameters: { SourceType: 'OSS', Query: anything('VaultId', 'Bucket'), Limit: '100' },
    entriesIn: (body) => body.Snapshots.Snapshot,
  },
  DescribeOtsTableSnapshots: {
    kind: 'snapshots',
    idName: 'SnapshotId',
    fields: otsSnapshotFields,
    parameters: { Limit: '100' },
    entriesIn: (body) => body.Snapshots,
  },
  DescribeUdmSnapshots: {
    kind: 'snapshots',
    idName: 'SnapshotId',
    fields: udmSnapshotFields,
    parameters: { SourceType: 'UDM_ECS', UdmRegionId: 'cn-hangzhou', ...everTime },
    entriesIn: (body) => body.Snapshots,
  },
  DescribeVaults: {
    kind: 'vaults',
    idName: 'VaultId',
    fields: vaultFields,
    parameters: { PageSize: '99' },
    entriesIn: (body) => body.Vaults.Vault,
  },
  DescribeRestoreTaskList: {
    kind: 'dbsRestoreTasks',
    idName: 'RestoreTaskId',
    fields: restoreTaskDetailFields,
    parameters: { RestoreTaskId: everyTask.join(','), PageSize: '100' },
    entriesIn: (body) => body.Items.RestoreTaskDetail,
  },
  ListRestoreTasks: {
    kind: 'computeNestRestoreTasks',
    idName: 'RestoreTaskId',
    fields: computeNestRestoreTaskFields,
    parameters: { MaxResults: '100', NextToken: '', 'Filter.1.Name': 'Status' },
    entriesIn: (body) => body.RestoreTasks,
  },
  DescribeBackupPlanList: {
    kind: 'dbsBackupPlans',
    idName: 'BackupPlanId',
    fields: backupPlanFields,
    parameters: { PageSize: '100', ShowRecoverTimeRange: 'true' },
    entriesIn: (body) => body.Items.BackupPlanDetail,
  },
  DescribeFullBackupList: {
    kind: 'dbsBackupSets',
    idName: 'BackupSetId',
    fields: backupSetFields,
    parameters: { BackupPlanId: 'any', PageSize: '100', ShowStorageType: 'true' },
    entriesIn: (body) => body.Items.FullBackupFile,
  },
  ListBackups: {
    kind: 'computeNestBackups',
    idName: 'BackupId',
    fields: computeNestBackupFields,
    parameters: { MaxResults: '100' },
    entriesIn: (body) => body.Backups,
  },
};

/** What a listing asks for must be what it finds. */
const asked: Record<string, string> = {
  DescribeBackupJobs2: 'ECS_FILE',
  SearchHistoricalSnapshots: 'OSS',
  DescribeOtsTableSnapshots: 'OTS_TABLE',
  DescribeUdmSnapshots: 'UDM_ECS',
};

/** What follows from an end. */
const complete: Record<string, object> = {
  dbsBackupSets: { BackupStatus: 'finish' },
  computeNestBackups: { Status: 'Created' },
};

/** A value as a scenario gives it, and as JSON that the answer must have. */
function sampleOf(field: Field): { readonly given: unknown; readonly answered: unknown } {
  const both = (value: unknown) => ({ given: value, answered: value });
  switch (field.type) {
    case 'long': // beyond 2^53
      return { given: '9007199254740993', answered: field.quoted ? '9007199254740993' : 9007199254740993n };
    case 'integer':
      return both(0);
    case 'boolean':
      return both(false);
    case 'json':
      return both({ disk: ['d-1', { deep: 1 }] });
    case 'object':
      return samplesOf(field.fields);
    case 'list': {
      const { given, answered } = sampleOf(field.of);
      const wrap = (value: unknown) => (field.wrappedIn ? { [field.wrappedIn]: [value, value] } : [value, value]);
      return { given: wrap(given), answered: wrap(answered) };
    }
    default:
      return both(field.values?.[0] ?? 'text');
  }
}

function samplesOf(fields: Fields) {
  const samples = Object.entries(fields).map(([name, field]) => [name, sampleOf(field)] as const);
  return {
    given: Object.fromEntries(samples.map(([name, { given }]) => [name, given])),
    answered: Object.fromEntries(samples.map(([name, { answered }]) => [name, answered])),
  };
}

describe.each(Object.entries(listings))('%s', (action, { kind, idName, fields, parameters, entriesIn }) => {
  const idOf = (name: string) => (name === idName ? 'text' : `id-${name}`);
  const sample = (name: string) =>
    name === 'SourceType' && asked[action] ? { given: asked[action], answered: asked[action] } : sampleOf(fields[name]);

  let emulator: EmulatorUnderTest;
  let answered: Map<string, object>;
  beforeAll(async () => {
    const entries = Object.keys(fields).map((name) => ({ [idName]: idOf(name), [name]: sample(name).given }));
    emulator = await startTestEmulator({ scenario: { [kind]: entries } });
    const { body } = await emulator.call(action, parameters);
    answered = new Map(entriesIn(body).map((entry) => [entry[idName], entry]));
  });
  afterAll(() => emulator.close());

  it.each(Object.keys(fields))('answers %s as the scenario gives it, and nothing besides', (name) => {
    const follows = name === 'EndTime' && complete[kind];
    expect(answered.get(idOf(name))).toEqual({ [idName]: idOf(name), [name]: sample(name).answered, ...follows });
  });
});
