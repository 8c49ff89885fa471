import { type DbsRestoreTask, dbsVerdictOf } from '../../../api/dbs-restore-task-status';
import {
  describeRestoreTaskList,
  MAX_DBS_PAGE_SIZE,
  type RestoreTaskDetail,
  restoreTaskDetailFields,
} from '../../../api/operations/describe-restore-task-list';
import { listedEntries } from '../../../cloud/paging/listed-entries';
import { readPages } from '../../../cloud/paging/read-pages';
import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import { withPreChecks } from '../../../waiting/dbs-task-source';
import { checkTime } from '../../values/attribute-checks';
import { responseValues } from '../../values/response-values';
import { blockConditions, typedConditions } from '../filters/condition';
import { checkFilterBlocks, checkTypedConditions } from '../filters/filter-checks';
import { meetsAll } from '../filters/meets-all';
import { checkSpan } from '../list/check-span';
import { type ListContext, listDataSource } from '../list/list-data-source';
import { checkMaxResults, limitOf } from '../list/max-results';
import { milliseconds, setOnly } from '../list/set-only';
import { type DbsTasksConfig, type DbsTasksQuery, keyKinds, schema, typedFilters } from './schema';

/** The data source `alirestore_dbs_restore_tasks`: restores of databases, and their verdicts. */
export const dbsRestoreTasks = listDataSource({
  entries: 'restore tasks of Database Backup',
  schema,
  check: checkDbsTasks,
  list: listDbsTasks,
  timeOf: (task: DbsRestoreTask) => task.RestoreTaskCreateTime,
  idOf: (task) => task.RestoreTaskId,
  toState: (listed) => ({
    restore_tasks: listed.map((task) => ({
      ...responseValues(restoreTaskDetailFields, task),
      verdict: dbsVerdictOf(task),
    })),
  }),
});

export async function listDbsTasks(
  config: DbsTasksQuery,
  { configured, stop }: ListContext,
): Promise<readonly DbsRestoreTask[]> {
  const client = configured.client();
  const request = { ...toRequest(config), PageSize: MAX_DBS_PAGE_SIZE };
  const conditions = [...typedConditions(config, typedFilters), ...blockConditions(config.filter, keyKinds)];
  const listed = await readPages<RestoreTaskDetail>({
    action: describeRestoreTaskList.action,
    idOf: (task) => task.RestoreTaskId,
    keep: meetsAll(conditions, restoreTaskDetailFields),
    ...limitOf(config),
    async page(number) {
      const PageNum = number - 1; // its pages count from 0
      const answer = await client.call(describeRestoreTaskList, { ...request, PageNum }, { signal: stop });
      const { Items, TotalElements } = answer.body;
      return listedEntries(describeRestoreTaskList, answer, 'Items', Items?.RestoreTaskDetail, TotalElements);
    },
  });
  return Promise.all(listed.map((task) => withPreChecks(client, task, { signal: stop })));
}

/** What the service is asked for each page. */
function toRequest(config: DbsTasksQuery) {
  return setOnly({
    BackupPlanId: config.backup_plan_id,
    RestoreTaskId: config.restore_task_ids?.join(',') ?? null,
    StartTimestamp: milliseconds(config.start_timestamp),
    EndTimestamp: milliseconds(config.end_timestamp),
    ClientToken: config.client_token,
    OwnerId: config.owner_id,
  });
}

export function checkDbsTasks(config: Omit<DbsTasksConfig, 'ids' | 'restore_tasks'>): readonly Diagnostic[] {
  return [
    ...checkSubject(config),
    ...checkTypedConditions(config, typedFilters),
    ...checkTime(config, 'start_timestamp'),
    ...checkTime(config, 'end_timestamp'),
    ...checkSpan(config, 'start_timestamp', 'end_timestamp'),
    ...checkSpan(config, 'completed_after', 'completed_before'),
    ...checkMaxResults(config),
    ...checkFilterBlocks(config.filter, { kinds: keyKinds }),
  ];
}

/** An unknown value may still turn out to be null, so only what is certain is refused. */
function checkSubject({
  backup_plan_id: plan,
  restore_task_ids: ids,
}: Omit<DbsTasksConfig, 'ids' | 'restore_tasks'>): Diagnostic[] {
  const detail = 'The service lists the tasks of one backup plan, or those whose IDs are given.';
  if (plan === null && ids === null) {
    const missing = `${detail} Set backup_plan_id or restore_task_ids.`;
    return [errorDiagnostic('Missing backup_plan_id', missing, ['backup_plan_id'])];
  }
  if (typeof plan !== 'string' || !Array.isArray(ids)) return [];
  const both = `${detail} Got both: remove one of them.`;
  return [errorDiagnostic('Unexpected restore_task_ids', both, ['restore_task_ids'])];
}
