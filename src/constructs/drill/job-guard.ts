import { conditional, Token } from '../../framework';
import type { Source } from '../../target-rules/overwritten-source';
import { textOf } from '../job/target-for-rules';
import { withoutUndefined } from '../synthesis/without-undefined';
import type { DrillRestoreProps } from './drill-restore-props';
import type { DrillGuards } from './restore-drill-props';

/** What the provider checks when it knows what synthesis did not, and whatever was overridden since. */
export function jobGuard(group: string, name: string, props: DrillRestoreProps, guards: DrillGuards) {
  const place = props.recoveryPoint._origin;
  const guarded = guardedSource(props);
  const source = (part: keyof typeof guarded) => guarded[part] && unlessAllowed(place?.[part], props);
  return withoutUndefined<unknown>({
    group,
    name,
    protected_instance_ids: guards.protectedInstanceIds,
    protected_buckets: guards.protectedBuckets,
    protected_file_system_ids: guards.protectedFileSystemIds,
    source_instance_id: source('instanceId'),
    source_bucket: source('bucket'),
    source_file_system_id: source('fileSystemId'),
    source_instance_name: source('instanceName'),
    source_table_name: source('tableName'),
  });
}

function unlessAllowed(value: string | undefined, { allowInPlace }: DrillRestoreProps) {
  return typeof allowInPlace === 'object' ? conditional(allowInPlace, Token.nullValue(), value) : value;
}

const PARTS = ['instanceId', 'bucket', 'fileSystemId', 'instanceName', 'tableName'] as const;

/** What a restore must not overwrite, unless a reference allows it: what its snapshot was taken of, by what it is chosen by. */
export function guardedSource({ recoveryPoint, target, allowInPlace }: DrillRestoreProps): Source {
  // A rollback was agreed to when its target was made.
  if (allowInPlace === true || target.restoreType.endsWith('_ROLLBACK')) return {};
  const place = recoveryPoint._origin;
  const parts = PARTS.map((part) => [part, textOf(place?.[part])]);
  return Object.fromEntries(parts.filter(([, text]) => text !== undefined));
}
