import { emptyToNull } from '../../../values/empty-to-null';
import type { RestoreDefinition } from '../definition/restore-definition';
import type { RestoreTypes } from '../definition/restore-types';

/**
 * A configuration that a state meets. It has no secret, and nothing that the service fills in but the backup itself; all else
 * that can be written is there, null where it is not set.
 */
export function generateConfig<T extends RestoreTypes>(
  { schema, choice }: Pick<RestoreDefinition<T>, 'schema' | 'choice'>,
  state: T['state'],
): T['state'] {
  const values = state as Readonly<Record<string, unknown>>;
  const written = Object.entries(schema.attributes).map(([name, { required, optional, sensitive }]) => {
    const isFilledIn = name !== choice.id && choice.filledIn.includes(name);
    return [name, (required || optional) && !sensitive && !isFilledIn ? (values[name] ?? null) : null];
  });
  return emptyToNull(schema, Object.fromEntries(written)) as T['state'];
}
