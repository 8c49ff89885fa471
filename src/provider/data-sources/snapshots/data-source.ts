import { toRfc3339 } from '../../../amounts/time';
import { SNAPSHOT_STATUSES } from '../../../api/backup-types';
import { describeOtsTableSnapshots } from '../../../api/operations/describe-ots-table-snapshots';
import { searchHistoricalSnapshots } from '../../../api/operations/search-historical-snapshots';
import type { ResourceContext } from '../../../plugin/call-context';
import { type Diagnostic, DiagnosticsError, errorDiagnostic } from '../../../plugin/diagnostic';
import { holdsUnknown, isUnknown } from '../../../plugin/unknown';
import type { Snapshot } from '../../../sources/read-snapshots';
import { snapshotChoice } from '../../../sources/snapshot-choice';
import type { Configured } from '../../configured/configured';
import { checkOneOf } from '../../values/attribute-checks';
import { checkWhole } from '../../values/number-checks';
import { checkFilterBlocks, checkTypedConditions } from '../filters/filter-checks';
import { checkSpan } from '../list/check-span';
import { listDataSource } from '../list/list-data-source';
import { checkMaxResults } from '../list/max-results';
import { newestFirst, type Order } from '../list/newest-first';
import { checkChoice, rulesOf } from '../recovery-point/choice-rules';
import { nothingIfGone } from '../recovery-point/nothing-if-gone';
import { keyKindsOf, typedConditionsOf } from './conditions';
import { listSnapshots } from './list-snapshots';
import { noSnapshot } from './no-snapshot';
import { type SnapshotsConfig, type SnapshotsState, schema } from './schema';
import { snapshotState } from './snapshot-attributes';
import {
  requiredOf,
  restoreSourceType,
  SNAPSHOT_SOURCE_TYPES,
  type SnapshotKind,
  snapshotKind,
  takenBy,
} from './snapshot-kinds';

const order: Order<Snapshot> = {
  timeOf: (snapshot) => snapshot.CreatedTime,
  idOf: (snapshot) => snapshot.SnapshotId,
};

/** The data source `alirestore_snapshots`: what can be restored, and the recovery point of a drill. */
export const snapshots = listDataSource({
  entries: 'snapshots',
  schema,
  check: checkSnapshots,
  list: listOrNothing,
  ...order,
  toState,
});

function listOrNothing(
  config: SnapshotsState,
  { configured, stop }: ResourceContext<Configured>,
): Promise<readonly Snapshot[]> {
  const listing = {
    client: configured.client(),
    config,
    options: { signal: stop },
    nowMs: configured.clock.now(),
  };
  return nothingIfGone(config, listSnapshots(kindOf(config), listing));
}

/** Any other type has been refused. */
function kindOf({ source_type }: SnapshotsState): SnapshotKind {
  return snapshotKind(source_type) ?? 'files';
}

/** The listed snapshots in the order of the list, as many as are wanted. */
export function listedFirst(snapshots: readonly Snapshot[], config: SnapshotsState): Snapshot[] {
  return newestFirst(snapshots, order, config.max_results);
}

function toState(
  listed: readonly Snapshot[],
  config: SnapshotsState,
  { configured }: ResourceContext<Configured>,
): Partial<SnapshotsState> {
  const kind = kindOf(config);
  const rules = rulesOf(config, configured.clock.now());
  const latest = snapshotChoice.latestOf(listed, rules.nowSeconds);
  const point = snapshotChoice.recoveryPointOf(listed, rules);
  if (!point && config.allow_missing !== true) {
    throw new DiagnosticsError([noSnapshot(listed, config, rules, configured.isEmulated)]);
  }
  return {
    snapshots: listed.map((snapshot) => snapshotState(kind, snapshot)),
    latest: latest ? snapshotState(kind, latest) : null,
    recovery_point: point ? pointState(point, config) : null,
  };
}

function pointState(point: Snapshot, config: SnapshotsState): SnapshotsState['recovery_point'] {
  return {
    vault_id: point.VaultId ?? config.vault_id,
    snapshot_id: point.SnapshotId ?? null,
    snapshot_hash: point.SnapshotHash ?? null,
    source_type: restoreSourceType(config.source_type ?? ''),
    job_id: point.JobId ?? null,
    complete_time: point.CompleteTime ?? null,
    completed_at: toRfc3339(Number(point.CompleteTime)),
  };
}

type Values = Readonly<Record<string, unknown>>;

export function checkSnapshots(config: SnapshotsConfig): readonly Diagnostic[] {
  const kind = snapshotKind(config.source_type);
  return [
    ...checkOneOf(config, 'source_type', SNAPSHOT_SOURCE_TYPES),
    ...checkOneOf(config, 'status', SNAPSHOT_STATUSES),
    ...checkOneOf(config, 'edition', searchHistoricalSnapshots.parameters.Edition.values),
    ...checkOneOf(config, 'cross_account_type', describeOtsTableSnapshots.parameters.CrossAccountType.values),
    ...checkTypedConditions(config, typedConditionsOf(kind)),
    ...checkSpan(config, 'completed_after', 'completed_before'),
    ...checkChoice(config),
    ...checkWhole(config.cross_account_user_id, ['cross_account_user_id'], { minimum: 0 }),
    ...checkMaxResults(config),
    ...checkFilterBlocks(config.filter, { kinds: keyKindsOf(kind) }),
    ...(kind ? [...checkPlaces(config), ...checkRequired(config)] : []),
  ];
}

function checkPlaces(config: Values): Diagnostic[] {
  return Object.entries(takenBy).flatMap(([name, takers]) => {
    const value = config[name];
    if (value === null || isUnknown(value) || takers.includes(String(config.source_type))) return [];
    const detail = `Snapshots of ${config.source_type} have no ${name}. Remove it, or choose a source_type that takes it: ${takers.join(', ')}.`;
    return [errorDiagnostic(`Unexpected ${name}`, detail, [name])];
  });
}

/** A filter block may ask what an argument does not, so unknown blocks may, too. */
function checkRequired(config: SnapshotsConfig): Diagnostic[] {
  if (holdsUnknown(config.filter)) return [];
  const asked = (config.filter as readonly { readonly key: unknown }[]).map(({ key }) => key);
  return Object.entries(requiredOf(config.source_type)).flatMap(([name, field]) => {
    if ((config as Values)[name] !== null || asked.includes(field)) return [];
    const detail = `To search snapshots of ${config.source_type}, the service needs ${field}. Set ${name}.`;
    return [errorDiagnostic(`Missing ${name}`, detail, [name])];
  });
}
