import type { ComputeNestRestoreTaskConfig } from '../generated/compute-nest-restore-task';
import type { TaskBackup } from '../recovery-point/choose-backup';
import { restoreArguments } from '../restore/restore-arguments';
import { propName } from '../synthesis/prop-name';
import type { ComputeNestRestoreTaskProps } from './compute-nest-restore-task-props';

/** Throws where nobody said that the service instance may be overwritten. */
export function requireConsent({ allowInPlace }: ComputeNestRestoreTaskProps): void {
  if (allowInPlace) return;
  throw new Error(
    `a restore of a service instance overwrites it: got ${propName('allowInPlace')} ${allowInPlace}, expected true; set it to true if what is there now may be lost: Compute Nest restores to nowhere else`,
  );
}

/** What the binding of a restore task is given. */
export function computeNestRestoreConfig(
  props: ComputeNestRestoreTaskProps,
  backup: TaskBackup,
): ComputeNestRestoreTaskConfig {
  const { serviceInstanceId, backupId, choice } = backup;
  return {
    serviceInstanceId,
    ...(choice ? { chosenBackup: { backup_id: backupId, ...choice } } : { backupId }),
    allowInPlace: props.allowInPlace,
    timeouts: props.timeout && { create: props.timeout.toString() },
    ...restoreArguments(props),
  };
}
