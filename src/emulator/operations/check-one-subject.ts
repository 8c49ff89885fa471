import { wrongDbsParameter } from '../http/api-error';

interface Subject {
  readonly BackupPlanId?: string;
  readonly RestoreTaskId?: string;
}

/** Several operations of Database Backup take a plan or restore tasks, and not both. */
export function checkOneSubject({ BackupPlanId, RestoreTaskId }: Subject): void {
  if (Boolean(BackupPlanId) !== Boolean(RestoreTaskId)) return;
  const got = BackupPlanId ? 'both BackupPlanId and' : 'neither BackupPlanId nor';
  throw wrongDbsParameter('RestoreTaskId', `Got ${got} RestoreTaskId, expected one of them.`);
}
