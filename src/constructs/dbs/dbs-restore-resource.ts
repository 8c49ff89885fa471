import { DbsRestoreTask } from '../generated/dbs-restore-task';
import { restoreResource } from '../restore/restore-resource';

export class DbsRestoreResource extends restoreResource(DbsRestoreTask) {}
