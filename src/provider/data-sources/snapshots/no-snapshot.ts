import type { Diagnostic } from '../../../plugin/diagnostic';
import type { RecoveryRules } from '../../../sources/choice-among';
import type { Snapshot } from '../../../sources/read-snapshots';
import { snapshotChoice } from '../../../sources/snapshot-choice';
import { noRecoveryPoint } from '../recovery-point/no-recovery-point';
import type { SnapshotsState } from './schema';

/** Arguments that say which snapshots were looked at. */
const NARROWING = [
  'vault_id',
  'instance_id',
  'bucket',
  'file_system_id',
  'plan_id',
  'instance_name',
  'table_name',
  'disk_id',
  'job_id',
  'snapshot_id',
  'status',
  'completed_after',
  'completed_before',
  'max_results',
] as const;

/** Says what was looked at, and why none of it can be the recovery point. */
export function noSnapshot(
  entries: readonly Snapshot[],
  config: SnapshotsState,
  rules: RecoveryRules,
  isEmulated = false,
): Diagnostic {
  const ofWhat = ` of ${config.source_type}`;
  const looked = { noun: 'snapshot', ofWhat, entries, config, narrowing: NARROWING, choice: snapshotChoice };
  return noRecoveryPoint(looked, rules, isEmulated);
}
