import { ComputeNestRestoreTask } from '../generated/compute-nest-restore-task';
import { restoreResource } from '../restore/restore-resource';

export class ComputeNestRestoreResource extends restoreResource(ComputeNestRestoreTask) {}
