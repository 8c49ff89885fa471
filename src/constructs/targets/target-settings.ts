import type { JobConfig } from '../generated/job';

/** What a target comes to in the arguments of alirestore_job. */
export interface TargetSettings {
  readonly restoreType: string;
  readonly sourceType: string;
  readonly arguments: Partial<JobConfig>;
  /** Arguments that are handed on as they are, by the name that Terraform has for them. */
  readonly raw?: Readonly<Record<string, unknown>>;
}
