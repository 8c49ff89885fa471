import type { Source } from '../../target-rules/overwritten-source';
import { textOf } from '../job/construct-target';
import type { DrillRestoreProps } from './drill-restore-props';

const PARTS = ['instanceId', 'bucket', 'fileSystemId', 'instanceName', 'tableName'] as const;

/** What a restore must not overwrite: what its snapshot was taken of, by what it is chosen by. */
export function guardedSource({ recoveryPoint, target, allowInPlace }: DrillRestoreProps): Source {
  // A rollback was agreed to when its target was made.
  if (allowInPlace || target.restoreType.endsWith('_ROLLBACK')) return {};
  const place = recoveryPoint._choice?.place;
  const parts = PARTS.map((part) => [part, textOf(place?.[part])]);
  return Object.fromEntries(parts.filter(([, text]) => text !== undefined));
}
