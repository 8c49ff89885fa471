import type { ComputeNestRestoreTask } from '../../../api/operations/list-restore-tasks';
import type { IdentityOf } from '../../../plugin/schema';
import type { InstancePlace } from '../../configured/task-listings';
import type { RestoreTypes } from '../restore/definition/restore-types';
import type { ComputeNestKind, ComputeNestRequest } from './mapping';
import type { ComputeNestTaskPlan, ComputeNestTaskState, identity } from './schema';

export interface ComputeNestRestore extends RestoreTypes {
  readonly state: ComputeNestTaskState;
  readonly plan: ComputeNestTaskPlan;
  readonly identity: IdentityOf<typeof identity>;
  readonly request: ComputeNestRequest;
  readonly kind: ComputeNestKind;
  readonly entry: ComputeNestRestoreTask;
  readonly place: InstancePlace;
}
