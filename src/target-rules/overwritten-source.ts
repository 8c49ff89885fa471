import { memberOfJson } from './json-strings';
import type { Target, TargetAttribute } from './target';
import { isKnown, isSame, type Text } from './text';

/** What a snapshot was taken of, as far as somebody said it. */
export interface Source {
  readonly instanceId?: Text;
  readonly bucket?: Text;
  readonly fileSystemId?: Text;
  readonly instanceName?: Text;
  readonly tableName?: Text;
}

export interface OverwrittenSource {
  /** The argument that goes there. */
  readonly attribute: TargetAttribute;
  readonly id: Text;
}

/** Whether a restore goes back to where its snapshot came from. Undefined also where it is not certain yet. */
export function overwrittenSource(target: Target, source: Source): OverwrittenSource | undefined {
  const pairs = [
    ['target_instance_id', source.instanceId, target.target_instance_id],
    ['udm_detail', source.instanceId, rolledBackInstance(target)],
    ['target_bucket', source.bucket, target.target_bucket],
    ['target_file_system_id', source.fileSystemId, target.target_file_system_id],
  ] as const;
  for (const [attribute, from, to] of pairs) {
    if (from !== undefined && isSame(from, to)) return { attribute, id: from };
  }
  return overwrittenTable(target, source);
}

/** One Tablestore instance has many tables: only a table of the same name is overwritten. */
function overwrittenTable(target: Target, { instanceName, tableName }: Source): OverwrittenSource | undefined {
  const isBack = isSame(instanceName, target.target_instance_name) && isSame(tableName, target.target_table_name);
  return isBack && tableName !== undefined ? { attribute: 'target_table_name', id: tableName } : undefined;
}

function rolledBackInstance({ restore_type: type, udm_detail: detail }: Target): Text | undefined {
  if (!isKnown(type) || !type.endsWith('_ROLLBACK') || !isKnown(detail)) return undefined;
  return memberOfJson(detail, 'sourceInstanceId');
}
