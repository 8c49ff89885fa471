import type { DbsRestoreTaskConfig } from '../generated/dbs-restore-task';
import type { TaskBackupSet } from '../recovery-point/choose-backup-set';
import { restoreArguments } from '../restore/restore-arguments';
import { asText } from '../synthesis/as-text';
import { requireAccount } from '../synthesis/cross-account-arguments';
import { requireText } from '../synthesis/require-text';
import type { DbsRestoreTaskProps } from './dbs-restore-task-props';
import { restoreObjects } from './restore-objects';

/** What the binding of a restore task is given. */
export function dbsRestoreConfig(
  props: DbsRestoreTaskProps & { readonly restoreTaskName: string },
  backupSet: TaskBackupSet,
): DbsRestoreTaskConfig {
  const { destination, timeout, crossAccount } = props;
  const { type, arguments: place } = destination._destination;
  return {
    restoreTaskName: props.restoreTaskName,
    ...backupSetArguments(backupSet),
    restoreObjects: restoreObjects(props),
    duplicateConflict: asText(props.duplicateConflict),
    timeouts: timeout && { create: timeout.toString() },
    crossAliyunId: crossAccount && requireAccount(crossAccount.userId),
    crossRoleName: crossAccount && requireText('roleName', crossAccount.roleName, 'the name of a RAM role'),
    ownerId: props.ownerId,
    destinationEndpointInstanceType: type,
    ...restoreArguments(props),
    ...place,
  };
}

/** What a query chooses is taken when the restore starts; a newer backup alone starts none. */
function backupSetArguments({ backupPlanId, backupSetId, restoreTime, choice }: TaskBackupSet) {
  if (!choice) return { backupPlanId, backupSetId, restoreTime };
  return { backupPlanId, chosenBackupSet: { backup_set_id: backupSetId, ...choice } };
}
