import type { Fields } from '../../api/field';
import { EDITIONS } from '../../api/operations/create-restore-job';
import { backupJobFields } from '../../api/operations/describe-backup-jobs2';
import { backupPlanFields } from '../../api/operations/describe-backup-plan-list';
import { backupSetFields } from '../../api/operations/describe-full-backup-list';
import { otsSnapshotFields } from '../../api/operations/describe-ots-table-snapshots';
import { restoreJobFields } from '../../api/operations/describe-restore-jobs2';
import { restoreTaskDetailFields } from '../../api/operations/describe-restore-task-list';
import { udmSnapshotFields } from '../../api/operations/describe-udm-snapshots';
import { vaultFields } from '../../api/operations/describe-vaults';
import { computeNestBackupFields } from '../../api/operations/list-backups';
import { computeNestRestoreTaskFields } from '../../api/operations/list-restore-tasks';
import { fileSnapshotFields } from '../../api/operations/search-historical-snapshots';
import { COMPUTE_NEST_COURSES, type ComputeNestCourse, DBS_COURSES, type DbsCourse } from './course-services';
import { type Entry, fieldSchemas } from './entry-schema';
import { secondsSchema } from './seconds-schema';

/** Those of files, of tables, and of instances and disks. Each operation shows the fields that it has. */
const snapshotFields = {
  ...fileSnapshotFields,
  ...otsSnapshotFields,
  ...udmSnapshotFields,
  PlanId: { type: 'string', description: 'ID of the backup plan that made it; for queries, never shown.' },
  UdmRegionId: { type: 'string', description: 'Region of the instance, never shown; any region when absent.' },
} as const satisfies Fields;

/** The listing asks for the plan, and does not answer it. */
const planOfSet = {
  BackupPlanId: { type: 'string', description: 'ID of its backup plan, never shown; any plan when absent.' },
} as const satisfies Fields;

const edition = { Edition: { enum: EDITIONS, description: 'Edition that it belongs to; STANDARD when absent.' } };
const age = {
  createdSecondsAgo: { ...secondsSchema, description: 'Its age: sets the times that are not given.' },
};
const taskCourse = (courses: readonly string[]) => ({
  course: { enum: courses, description: 'What happens to it. Without a course it stays as it is written.' },
  seconds: { ...secondsSchema, description: 'How long its course runs; 60 when absent.' },
  ...age,
});

const listOf = (description: string, id: string, fields: Fields, own: object) => ({
  type: 'array',
  description,
  items: {
    type: 'object', // with members that nobody knows, too: real answers have new ones any day
    required: [id],
    properties: { ...fieldSchemas(fields), ...own },
  },
});

export const inventorySchemas = {
  vaults: listOf('The only vaults; any vault exists when absent.', 'VaultId', vaultFields, {}),
  snapshots: listOf('The only snapshots; any snapshot exists when absent.', 'SnapshotId', snapshotFields, {
    ...edition,
    ...age,
  }),
  backupJobs: listOf('Backup jobs. Each that is complete comes with a snapshot.', 'JobId', backupJobFields, {
    course: { type: 'string', description: 'A preset or one of `courses`. Without one it stays as it is written.' },
    ...edition,
    ...age,
  }),
  restoreJobs: listOf('Restore jobs that stay as they are written.', 'RestoreId', restoreJobFields, edition),
  dbsBackupPlans: listOf(
    'The only backup plans of Database Backup; any plan exists when absent.',
    'BackupPlanId',
    backupPlanFields,
    age,
  ),
  dbsBackupSets: listOf(
    'The only full backup sets of Database Backup; any set exists when absent.',
    'BackupSetId',
    { ...backupSetFields, ...planOfSet },
    age,
  ),
  dbsRestoreTasks: listOf('Restore tasks of Database Backup.', 'RestoreTaskId', restoreTaskDetailFields, {
    ...taskCourse(DBS_COURSES),
  }),
  computeNestBackups: listOf(
    'The only backups of Compute Nest; any backup exists when absent.',
    'BackupId',
    computeNestBackupFields,
    age,
  ),
  computeNestRestoreTasks: listOf('Restore tasks of Compute Nest.', 'RestoreTaskId', computeNestRestoreTaskFields, {
    ...taskCourse(COMPUTE_NEST_COURSES),
  }),
};

export type InventoryKind = keyof typeof inventorySchemas;

/** Members that entries of a kind have, in answers or for the emulator alone. */
export const knownMembers = Object.fromEntries(
  Object.entries(inventorySchemas).map(([kind, { items }]) => [
    kind,
    new Set([...Object.keys(items.properties), 'existsFromMs', 'run']), // which the store alone has
  ]),
) as unknown as Readonly<Record<InventoryKind, ReadonlySet<string>>>;

export const INVENTORY_KINDS = Object.keys(inventorySchemas) as InventoryKind[];

interface Aged {
  readonly createdSecondsAgo?: number;
}

interface Coursed extends Aged {
  readonly course?: string;
}

interface Editioned {
  readonly Edition?: (typeof EDITIONS)[number];
}

export type Vault = Entry<typeof vaultFields> & { readonly VaultId: string };
export type Snapshot = Entry<typeof snapshotFields> & Editioned & Aged & { readonly SnapshotId: string };
export type BackupJobEntry = Entry<typeof backupJobFields> & Editioned & Coursed & { readonly JobId: string };
export type RestoreJobEntry = Entry<typeof restoreJobFields> & Editioned & { readonly RestoreId: string };
type RestoreTask = Coursed & { readonly RestoreTaskId: string; readonly seconds?: number };
export type DbsRestoreTaskEntry = Entry<typeof restoreTaskDetailFields> & RestoreTask & { readonly course?: DbsCourse };
export type ComputeNestRestoreTaskEntry = Entry<typeof computeNestRestoreTaskFields> &
  RestoreTask & { readonly course?: ComputeNestCourse };
export type DbsBackupPlan = Entry<typeof backupPlanFields> & Aged & { readonly BackupPlanId: string };
export type DbsBackupSet = Entry<typeof backupSetFields & typeof planOfSet> & Aged & { readonly BackupSetId: string };
export type ComputeNestBackupEntry = Entry<typeof computeNestBackupFields> & Aged & { readonly BackupId: string };

/** What the cloud holds, as a scenario lists it. */
export interface InventoryDefinition {
  readonly vaults?: readonly Vault[];
  readonly snapshots?: readonly Snapshot[];
  readonly backupJobs?: readonly BackupJobEntry[];
  readonly restoreJobs?: readonly RestoreJobEntry[];
  readonly dbsBackupPlans?: readonly DbsBackupPlan[];
  readonly dbsBackupSets?: readonly DbsBackupSet[];
  readonly dbsRestoreTasks?: readonly DbsRestoreTaskEntry[];
  readonly computeNestBackups?: readonly ComputeNestBackupEntry[];
  readonly computeNestRestoreTasks?: readonly ComputeNestRestoreTaskEntry[];
}
