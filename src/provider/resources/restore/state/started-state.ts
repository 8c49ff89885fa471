import type { Origin } from '../../../../policies/origins';
import type { RestoreDefinition } from '../definition/restore-definition';
import type { RestoreTypes } from '../definition/restore-types';
import { backupIdOf } from './chosen-backup';
import { REFUSED, SKIPPED } from './not-started';

/** The state between the start of a restore and the first look at it. */
export function startedState<T extends RestoreTypes>(
  restore: RestoreDefinition<T>,
  id: string,
  inputs: T['state'],
  origin: Origin = 'started',
): T['state'] {
  const { choice } = restore;
  return { ...restore.toState(undefined, inputs), id, [choice.id]: backupIdOf(choice, inputs), origin };
}

/** The state of a restore that was not to start. */
export function skippedState<T extends RestoreTypes>(restore: RestoreDefinition<T>, inputs: T['state']): T['state'] {
  return { ...withoutBackup(restore, SKIPPED, inputs), verdict: SKIPPED };
}

/** The state of a restore that could not be started. */
export function notStartedState<T extends RestoreTypes>(
  restore: RestoreDefinition<T>,
  inputs: T['state'],
  reason: string,
  id = REFUSED,
): T['state'] {
  return { ...withoutBackup(restore, id, inputs), verdict: 'failed', error_message: reason };
}

/** Nothing was chosen for what did not start. */
function withoutBackup<T extends RestoreTypes>(restore: RestoreDefinition<T>, id: string, inputs: T['state']) {
  const { id: name } = restore.choice;
  const named = (inputs as Readonly<Record<string, unknown>>)[name];
  return { ...startedState(restore, id, inputs), [name]: named };
}
