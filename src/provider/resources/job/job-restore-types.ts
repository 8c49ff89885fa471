import type { RestoreJob } from '../../../api/operations/describe-restore-jobs2';
import type { IdentityOf } from '../../../plugin/schema';
import type { JobPlace } from '../../configured/vault-listings';
import type { RestoreTypes } from '../restore/definition/restore-types';
import type { CreateRequest, RestoreKind } from './state/mapping';
import type { identity, JobPlan, JobState } from './state/schema';

/** The restore jobs of Cloud Backup, as types. */
export interface JobRestore extends RestoreTypes {
  readonly state: JobState;
  readonly plan: JobPlan;
  readonly identity: IdentityOf<typeof identity>;
  readonly request: CreateRequest;
  readonly kind: RestoreKind;
  readonly entry: RestoreJob;
  readonly place: JobPlace;
}
