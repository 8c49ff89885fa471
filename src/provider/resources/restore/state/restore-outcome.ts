import type { RestoreDefinition } from '../definition/restore-definition';
import type { RestoreOutcome } from '../definition/restore-requests';
import type { RestoreTypes } from '../definition/restore-types';

export function restoreOutcome<T extends RestoreTypes>(
  restore: RestoreDefinition<T>,
  state: T['state'],
  diagnostics: RestoreOutcome<T>['diagnostics'] = [],
): RestoreOutcome<T> {
  return { state, identity: restore.identityOf(state), diagnostics };
}
