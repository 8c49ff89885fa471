import type { ITerraformDependable } from 'cdktf';
import type { Construct } from 'constructs';
import { DataAlirestoreBackupJobs } from '../generated/data-alirestore-backup-jobs';
import { DataAlirestoreBackupJobsOutputs } from '../generated/data-alirestore-backup-jobs-outputs';
import { nameAfter } from '../synthesis/name-after';
import type { BackupJobsProps } from './backup-jobs-props';
import { queryArguments } from './query-arguments';

/** Backup jobs, newest first, and when each protected thing was last backed up. */
export class BackupJobs extends DataAlirestoreBackupJobsOutputs implements ITerraformDependable {
  /** @internal */
  protected readonly _resource: DataAlirestoreBackupJobs;

  public constructor(scope: Construct, id: string, props: BackupJobsProps) {
    super(scope, id);
    this._resource = new DataAlirestoreBackupJobs(this, 'Resource', { ...props, ...queryArguments(props) });
    nameAfter(this, this._resource);
  }
}
