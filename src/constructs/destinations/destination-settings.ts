import type { DbsRestoreTaskConfig } from '../generated/dbs-restore-task';

/** What a destination comes to in the arguments of alirestore_dbs_restore_task. */
export interface DestinationSettings {
  /** As the service spells it, such as `RDS`. */
  readonly type: string;
  readonly arguments: Partial<DbsRestoreTaskConfig>;
  /** Arguments that are handed on as they are, by the name that Terraform has for them. */
  readonly raw?: Readonly<Record<string, unknown>>;
}
