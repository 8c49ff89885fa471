import { hasErrors } from '../../../../plugin/diagnostic';
import type { RestoreDefinition } from '../definition/restore-definition';
import type { RestoreTypes } from '../definition/restore-types';
import { generateConfig } from './generate-config';

/**
 * An imported restore with what keeps it from being run again, which the configuration that is generated for it has, too: one
 * that did not succeed would be, and one of which the service does not tell all that a start needs would not even be valid.
 */
export function atRest<T extends RestoreTypes>(restore: RestoreDefinition<T>, state: T['state']): T['state'] {
  const mayStart =
    state.verdict === 'succeeded' && !hasErrors(restore.check(generateConfig(restore, state) as object as T['plan']));
  return {
    ...state,
    ...(!mayStart && { start_when: false }),
    ...(state.verdict === 'pending' && { wait_for_completion: false }),
  };
}
