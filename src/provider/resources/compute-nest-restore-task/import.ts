import type { ComputeNestRestoreTask } from '../../../api/operations/list-restore-tasks';
import { errorDiagnostic } from '../../../plugin/diagnostic';
import type { RestoreImport } from '../restore/definition/restore-definition';
import { idToImport } from '../restore/id-to-import';
import type { ComputeNestRestore } from './compute-nest-restore';
import { toState } from './mapping';
import { type ComputeNestTaskState, schema } from './schema';

/** A state in which nothing is known. */
export const emptyState = Object.fromEntries(
  Object.keys(schema.attributes).map((name) => [name, null]),
) as ComputeNestTaskState;

/** Takes over a task that something else started, by its id. */
export const importing: RestoreImport<ComputeNestRestore> = {
  wanted: (request) => ({ id: idToImport(request), places: [emptyState] }),
  toImported: toImportedState,
  notFound: (id) =>
    errorDiagnostic(
      'No such restore task',
      `Compute Nest lists no restore task ${id} in this region. Check the id and the region; the record of an old task may have expired.`,
    ),
};

/** A state made from an answer alone. What was restored in place was allowed to be. */
export function toImportedState(task: ComputeNestRestoreTask): ComputeNestTaskState {
  const service_instance_id = task.ServiceInstanceId || null;
  return toState(task, { ...emptyState, origin: 'imported', service_instance_id, allow_in_place: true });
}
