import { COMPUTE_NEST_RESTORE_TASK_STATUSES } from '../../api/compute-nest-restore-task-status';
import type { Fields } from '../../api/field';
import { EDITIONS } from '../../api/operations/create-restore-job';
import { backupJobFields } from '../../api/operations/describe-backup-jobs2';
import { otsSnapshotFields } from '../../api/operations/describe-ots-table-snapshots';
import { restoreJobFields } from '../../api/operations/describe-restore-jobs2';
import { restoreTaskDetailFields } from '../../api/operations/describe-restore-task-list';
import { udmSnapshotFields } from '../../api/operations/describe-udm-snapshots';
import { vaultFields } from '../../api/operations/describe-vaults';
import { computeNestRestoreTaskFields } from '../../api/operations/list-restore-tasks';
import { fileSnapshotFields } from '../../api/operations/search-historical-snapshots';
import { DBS_COURSES, type DbsCourse } from './course-schema';
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
  dbsRestoreTasks: listOf('Restore tasks of Database Backup.', 'RestoreTaskId', restoreTaskDetailFields, {
    ...taskCourse(DBS_COURSES),
  }),
  computeNestRestoreTasks: listOf('Restore tasks of Compute Nest.', 'RestoreTaskId', computeNestRestoreTaskFields, {
    ...taskCourse(COMPUTE_NEST_RESTORE_TASK_STATUSES), // each course has the name of its end
  }),
};

export type InventoryKind = keyof typeof inventorySchemas;

/** Members that entries of a kind have, in answers or for the emulator alone. */
export const knownMembers = Object.fromEntries(
  Object.entries(inventorySchemas).map(([kind, { items }]) => [
    kind,
    new Set([...Object.keys(items.properties), 'existsFromMs']), // which the store alone has, of snapshots
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
  RestoreTask & { readonly course?: (typeof COMPUTE_NEST_RESTORE_TASK_STATUSES)[number] };

/** What the cloud holds, as a scenario lists it. */
export interface InventoryDefinition {
  readonly vaults?: readonly Vault[];
  readonly snapshots?: readonly Snapshot[];
  readonly backupJobs?: readonly BackupJobEntry[];
  readonly restoreJobs?: readonly RestoreJobEntry[];
  readonly dbsRestoreTasks?: readonly DbsRestoreTaskEntry[];
  readonly computeNestRestoreTasks?: readonly ComputeNestRestoreTaskEntry[];
}
