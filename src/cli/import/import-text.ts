import type { ListedRestore } from '../../provider/lists/list-restores';
import type { RestoreList } from '../../provider/lists/restore-list';
import type { RestoreTypes } from '../../provider/resources/restore/definition/restore-types';
import { generateConfig } from '../../provider/resources/restore/state/generate-config';
import { hclArguments, hclText } from './hcl-text';

/** An import block and the resource that it is for. */
export function importText<T extends RestoreTypes>(
  type: string,
  { restore }: RestoreList<T>,
  { displayName, entry, state }: ListedRestore<T>,
): string {
  const { texts, toRequest } = restore;
  const name = nameOf(state.id ?? '');
  const id = hclText(texts.importId(entry, toRequest(state)));
  const values = generateConfig(restore, state);
  const required = Object.keys(values).filter((name) => restore.schema.attributes[name].required);
  return [
    `# ${displayName}`,
    'import {',
    `  to = ${type}.${name}`,
    `  id = ${id}`,
    '}',
    '',
    `resource "${type}" "${name}" {`,
    `${hclArguments(values, '  ', required)}}`,
    '',
  ].join('\n');
}

/** The id, which is told apart from all others, as far as Terraform takes it for a name. */
function nameOf(id: string): string {
  return id.replace(/[^\w-]/g, '_').replace(/^(?![A-Za-z_])/, '_');
}
