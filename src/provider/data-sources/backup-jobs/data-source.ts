import { listDataSource } from '../list-data-source';
import { checkBackupJobs } from './checks';
import { readBackupJobs } from './read';
import { schema } from './schema';

/** The data source `alirestore_backup_jobs`: backup jobs, and how old the last good backup of each thing is. */
export const backupJobs = listDataSource({
  entries: 'backup jobs',
  schema,
  check: checkBackupJobs,
  read: readBackupJobs,
});
