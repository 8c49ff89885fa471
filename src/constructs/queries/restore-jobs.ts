import type { ITerraformDependable } from 'cdktf';
import type { Construct } from 'constructs';
import { DataAlirestoreJobs } from '../generated/data-alirestore-jobs';
import { DataAlirestoreJobsOutputs } from '../generated/data-alirestore-jobs-outputs';
import { nameAfter } from '../synthesis/name-after';
import { queryArguments } from './query-arguments';
import type { RestoreJobsProps } from './restore-jobs-props';

/** Restore jobs, and how they ended, newest first. */
export class RestoreJobs extends DataAlirestoreJobsOutputs implements ITerraformDependable {
  /** @internal */
  protected readonly _resource: DataAlirestoreJobs;

  public constructor(scope: Construct, id: string, props: RestoreJobsProps) {
    super(scope, id);
    this._resource = new DataAlirestoreJobs(this, 'Resource', { ...props, ...queryArguments(props) });
    nameAfter(this, this._resource);
  }
}
