import { FILE_SNAPSHOT_SOURCE_TYPES } from '../../../api/backup-types';
import { backupJobTypes } from '../../../sources/backup-job-types';
import { takenBy } from '../snapshots/snapshot-kinds';

/** Arguments that only some source types take. Only backup jobs tell their plan. */
export const takersOf: Readonly<Record<string, readonly string[]>> = {
  plan_ids: Object.keys(backupJobTypes),
  instance_ids: takenBy.instance_id,
  buckets: takenBy.bucket,
  file_system_ids: takenBy.file_system_id,
  edition: FILE_SNAPSHOT_SOURCE_TYPES,
};
