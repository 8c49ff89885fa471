import type { DbsRestoreTask } from '../../../api/dbs-restore-task-status';
import type { IdentityOf } from '../../../plugin/schema';
import type { PlanPlace } from '../../configured/task-listings';
import type { RestoreTypes } from '../restore/definition/restore-types';
import type { DbsKind, DbsRequest } from './mapping';
import type { DbsTaskPlan, DbsTaskState, identity } from './schema';

/** A task, and the error code of its job, where that was asked. */
export interface ExplainedTask extends DbsRestoreTask {
  readonly errorCode?: string;
}

export interface DbsRestore extends RestoreTypes {
  readonly state: DbsTaskState;
  readonly plan: DbsTaskPlan;
  readonly identity: IdentityOf<typeof identity>;
  readonly request: DbsRequest;
  readonly kind: DbsKind;
  readonly entry: ExplainedTask;
  readonly place: PlanPlace;
}
