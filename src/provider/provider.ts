import type { ListResource } from '../plugin/list-resource';
import type { Provider, Resource } from '../plugin/provider';
import { mapValues } from '../plugin/values/value-type';
import { cancel } from './actions/cancel/cancel';
import { check as checkAction } from './actions/check/check';
import { restores } from './actions/restore/restores';
import { close } from './close';
import { checkConfiguration } from './configuration/checks';
import { configure, type ProviderHost } from './configuration/configure';
import { schema } from './configuration/schema';
import type { Configured } from './configured/configured';
import { backupJobs } from './data-sources/backup-jobs/data-source';
import { computeNestBackups } from './data-sources/compute-nest-backups/data-source';
import { computeNestRestoreTasks } from './data-sources/compute-nest-restore-tasks/data-source';
import { dbsBackupPlans } from './data-sources/dbs-backup-plans/data-source';
import { dbsBackupSets } from './data-sources/dbs-backup-sets/data-source';
import { dbsRestorableRanges } from './data-sources/dbs-restorable-ranges/data-source';
import { dbsRestoreTasks } from './data-sources/dbs-restore-tasks/data-source';
import { jobs } from './data-sources/jobs/data-source';
import { recoveryPoints } from './data-sources/recovery-points/data-source';
import { snapshots } from './data-sources/snapshots/data-source';
import { vaults } from './data-sources/vaults/data-source';
import { durationSeconds } from './functions/duration-seconds';
import { parseRestoreId } from './functions/parse-restore-id';
import { verdict } from './functions/verdict';
import { restoreListResource } from './lists/restore-list-resource';
import { restoreLists } from './lists/restore-lists';
import { check } from './resources/check/lifecycle';
import { cleanup } from './resources/command/lifecycle';
import { computeNestRestoreTask } from './resources/compute-nest-restore-task/lifecycle';
import { dbsRestoreTask } from './resources/dbs-restore-task/lifecycle';
import { drill } from './resources/drill/lifecycle';
import { drillVerdict } from './resources/drill-verdict/lifecycle';
import { gate } from './resources/gate/lifecycle';
import { job } from './resources/job/lifecycle';
import { selection } from './resources/selection/lifecycle';
import { emptyIsUnset } from './values/empty-is-unset';

const resources = {
  alirestore_job: job,
  alirestore_dbs_restore_task: dbsRestoreTask,
  alirestore_compute_nest_restore_task: computeNestRestoreTask,
  alirestore_gate: gate,
  alirestore_check: check,
  alirestore_selection: selection,
  alirestore_cleanup: cleanup,
  alirestore_drill: drill,
  alirestore_drill_verdict: drillVerdict,
};

/** The table of contents: a new resource or data source is one line here. */
export const contents = {
  schema,
  resources: mapValues(resources, emptyIsUnset) as Record<keyof typeof resources, Resource<any, any, Configured>>,
  dataSources: {
    alirestore_backup_jobs: backupJobs,
    alirestore_compute_nest_backups: computeNestBackups,
    alirestore_compute_nest_restore_tasks: computeNestRestoreTasks,
    alirestore_dbs_backup_plans: dbsBackupPlans,
    alirestore_dbs_backup_sets: dbsBackupSets,
    alirestore_dbs_restorable_ranges: dbsRestorableRanges,
    alirestore_dbs_restore_tasks: dbsRestoreTasks,
    alirestore_jobs: jobs,
    alirestore_recovery_points: recoveryPoints,
    alirestore_snapshots: snapshots,
    alirestore_vaults: vaults,
  },
  listResources: mapValues(restoreLists, restoreListResource) as Record<
    keyof typeof restoreLists,
    ListResource<any, Configured>
  >,
  actions: { ...restores, alirestore_cancel: cancel, alirestore_check: checkAction },
  functions: {
    duration_seconds: durationSeconds,
    parse_restore_id: parseRestoreId,
    verdict,
  },
} as const;

export function createProvider(host: ProviderHost): Provider<Configured> {
  return {
    ...contents,
    validate: checkConfiguration,
    close: (configured, context) => close({ ...context, configured }),
    configure: (config, terraformVersion, { log }) => configure(config, terraformVersion, host, log),
  };
}
