import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import { checkTime } from '../../values/attribute-checks';
import { checkFilterBlocks, checkTypedConditions } from '../filter-checks';
import { checkSpan } from '../list-checks';
import { checkMaxResults } from '../max-results';
import { type DbsTasksConfig, keyKinds, typedFilters } from './schema';

export function checkDbsTasks(config: DbsTasksConfig): readonly Diagnostic[] {
  return [
    ...checkSubject(config),
    ...checkIds(config),
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
function checkSubject({ backup_plan_id: plan, restore_task_ids: ids }: DbsTasksConfig): Diagnostic[] {
  const detail = 'The service lists the tasks of one backup plan, or those whose IDs are given.';
  if (plan === null && ids === null) {
    const missing = `${detail} Set backup_plan_id or restore_task_ids.`;
    return [errorDiagnostic('Missing backup_plan_id', missing, ['backup_plan_id'])];
  }
  if (typeof plan !== 'string' || !Array.isArray(ids)) return [];
  const both = `${detail} Got both: remove one of them.`;
  return [errorDiagnostic('restore_task_ids does not belong here', both, ['restore_task_ids'])];
}

/** IDs travel as one text with commas. */
function checkIds({ restore_task_ids: ids }: DbsTasksConfig): Diagnostic[] {
  if (!Array.isArray(ids)) return [];
  return ids.flatMap((id, index) =>
    id === null || (typeof id === 'string' && /^$|[,\s]/.test(id))
      ? [errorDiagnostic('Invalid ID', `Got "${id}", expected the ID of one task.`, ['restore_task_ids', index])]
      : [],
  );
}
