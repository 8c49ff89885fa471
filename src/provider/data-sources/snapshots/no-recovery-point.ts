import { toRfc3339 } from '../../../amounts/time';
import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import { emulatedAdvice } from '../../values/emulated-advice';
import { latestOf, type RecoveryRules, unfitness } from './recovery-point';
import type { SnapshotsState } from './schema';
import type { Snapshot } from './snapshot-attributes';

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
export function noRecoveryPoint(
  snapshots: readonly Snapshot[],
  config: SnapshotsState,
  rules: RecoveryRules,
  isEmulated = false,
): Diagnostic {
  const detail = [
    `${lookedAt(snapshots.length, config)}${reasons(snapshots, rules)}.`,
    ...latestLine(snapshots, rules),
    ...(isEmulated && snapshots.length === 0 ? [emulatedAdvice(wanted(config))] : []),
    'Loosen at_or_before, max_age or the filters, check the backups, or set allow_missing = true to get null instead of this error.',
  ].join(' ');
  const culprit = (['max_age', 'at_or_before'] as const).find((name) => config[name] !== null);
  return errorDiagnostic('No recovery point', detail, culprit && [culprit]);
}

/** Such as: snapshot of ECS_FILE with vault_id = v-1, instance_id = i-1. */
function wanted(config: SnapshotsState): string {
  const narrowed = narrowing(config);
  return `snapshot of ${config.source_type}${narrowed && ` with ${narrowed}`}`;
}

function lookedAt(count: number, config: SnapshotsState): string {
  const narrowed = narrowing(config);
  const found = count === 1 ? 'Found 1 snapshot' : `Found ${count || 'no'} snapshots`;
  return `${found} of ${config.source_type}${narrowed && ` with ${narrowed}`}`;
}

function narrowing(config: SnapshotsState): string {
  const set = NARROWING.filter((name) => config[name] !== null).map((name) => `${name} = ${config[name]}`);
  const filters = config.filter.length > 0 ? [`${config.filter.length} filter(s)`] : [];
  return [...set, ...filters].join(', ');
}

function reasons(snapshots: readonly Snapshot[], rules: RecoveryRules): string {
  const counts = new Map<string, number>();
  for (const snapshot of snapshots) {
    const reason = unfitness(snapshot, rules) ?? 'fitting';
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const listed = [...counts].map(([reason, count]) => `${count} ${reason}`);
  return listed.length > 0 ? `: ${listed.join(', ')}` : '';
}

function latestLine(snapshots: readonly Snapshot[], { nowSeconds }: RecoveryRules): string[] {
  const latest = latestOf(snapshots, nowSeconds);
  return latest
    ? [`The latest good one is ${latest.SnapshotId}, complete at ${toRfc3339(Number(latest.CompleteTime))}.`]
    : [];
}
