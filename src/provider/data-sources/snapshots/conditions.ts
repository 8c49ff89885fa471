import { SNAPSHOT_QUERY_FIELDS } from '../../../api/operations/search-historical-snapshots';
import {
  blockConditions,
  type Condition,
  type KeyKind,
  type TypedCondition,
  typedConditions,
} from '../filters/condition';
import { fieldKinds } from '../filters/meets-all';
import type { SnapshotsState } from './schema';
import { fieldsOf } from './snapshot-attributes';
import { isTaken, type SnapshotKind } from './snapshot-kinds';

const typed: readonly TypedCondition[] = [
  { attribute: 'vault_id', key: 'VaultId', operator: 'EQUAL' },
  { attribute: 'instance_id', key: 'InstanceId', operator: 'EQUAL' },
  { attribute: 'bucket', key: 'Bucket', operator: 'EQUAL' },
  { attribute: 'file_system_id', key: 'FileSystemId', operator: 'EQUAL' },
  { attribute: 'create_time', key: 'CreateTime', operator: 'EQUAL', kind: 'time' },
  { attribute: 'plan_id', key: 'PlanId', operator: 'EQUAL' },
  { attribute: 'instance_name', key: 'InstanceName', operator: 'EQUAL' },
  { attribute: 'table_name', key: 'TableName', operator: 'EQUAL' },
  { attribute: 'disk_id', key: 'DiskId', operator: 'EQUAL' },
  { attribute: 'status', key: 'Status', operator: 'EQUAL' },
  { attribute: 'completed_after', key: 'CompleteTime', operator: 'GREATER_THAN_OR_EQUAL', kind: 'time' },
  { attribute: 'completed_before', key: 'CompleteTime', operator: 'LESS_THAN', kind: 'time' },
  { attribute: 'job_id', key: 'JobId', operator: 'EQUAL', byProvider: true },
  { attribute: 'snapshot_id', key: 'SnapshotId', operator: 'EQUAL', byProvider: true },
];

/** The arguments that are short for conditions; all where the kind is not known. */
export function typedConditionsOf(kind: SnapshotKind | undefined): readonly TypedCondition[] {
  if (!kind) return typed;
  const taken = typed.filter(({ attribute }) => isTaken(attribute, kind));
  // An answer about instances names no vault.
  return kind === 'instances' ? taken.filter(({ key }) => key !== 'VaultId') : taken;
}

const queryKinds: Readonly<Record<string, KeyKind>> = Object.fromEntries(
  SNAPSHOT_QUERY_FIELDS.map((key) => [key, key.endsWith('Time') ? 'time' : 'text']),
);

/** What filter blocks compare: the query's fields for files, the answer's own for what the provider filters. */
export function keyKindsOf(kind: SnapshotKind | undefined): Readonly<Record<string, KeyKind>> {
  if (kind === 'files') return queryKinds;
  if (kind) return fieldKinds(fieldsOf[kind]);
  return { ...keyKindsOf('instances'), ...keyKindsOf('tables'), ...queryKinds };
}

/** What SearchHistoricalSnapshots is asked. */
export function queryConditions(config: SnapshotsState): Condition[] {
  const travelling = typedConditionsOf('files').filter(({ byProvider }) => !byProvider);
  return [...typedConditions(config, travelling), ...blockConditions(config.filter, queryKinds)];
}

/** What the provider looks for in each answer: everything, where the service cannot be asked all of it. */
export function answerConditions(config: SnapshotsState, kind: SnapshotKind): Condition[] {
  const asked = typedConditionsOf(kind);
  if (kind === 'files') {
    return typedConditions(
      config,
      asked.filter(({ byProvider }) => byProvider),
    );
  }
  return [...typedConditions(config, asked), ...blockConditions(config.filter, keyKindsOf(kind))];
}
