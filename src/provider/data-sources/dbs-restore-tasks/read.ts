import {
  describeRestoreTaskList,
  MAX_DBS_PAGE_SIZE,
  type RestoreTaskDetail,
  restoreTaskDetailFields,
} from '../../../api/operations/describe-restore-task-list';
import { listedEntries } from '../../../cloud/paging/listed-entries';
import { readPages } from '../../../cloud/paging/read-pages';
import type { ResourceContext } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { blockConditions, typedConditions } from '../condition';
import { meetsAll } from '../field-conditions';
import { limitOf } from '../max-results';
import { toRequest, toState } from './mapping';
import { type DbsTasksState, keyKinds, typedFilters } from './schema';

export async function readDbsTasks(
  config: DbsTasksState,
  { configured, stop }: ResourceContext<Configured>,
): Promise<DbsTasksState> {
  const client = configured.client();
  const request = { ...toRequest(config), PageSize: MAX_DBS_PAGE_SIZE };
  const conditions = [...typedConditions(config, typedFilters), ...blockConditions(config.filter, keyKinds)];
  const tasks = await readPages<RestoreTaskDetail>({
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
  return toState(tasks, config);
}
