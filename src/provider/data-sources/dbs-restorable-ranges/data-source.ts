import { toRfc3339 } from '../../../amounts/time';
import {
  describeRestoreRangeInfo,
  type RestorableRange,
  restorableRangeFields,
} from '../../../api/operations/describe-restore-range-info';
import type { CallOptions, CloudClient } from '../../../cloud/cloud-client';
import { listedEntries } from '../../../cloud/paging/listed-entries';
import type { ResourceContext } from '../../../plugin/call-context';
import { type Diagnostic, DiagnosticsError } from '../../../plugin/diagnostic';
import type { Configured } from '../../configured/configured';
import { checkTime } from '../../values/attribute-checks';
import { responseValues } from '../../values/response-values';
import { blockConditions, typedConditions } from '../filters/condition';
import { checkFilterBlocks, checkTypedConditions } from '../filters/filter-checks';
import { meetsAll } from '../filters/meets-all';
import { checkSpan } from '../list/check-span';
import { listDataSource } from '../list/list-data-source';
import { checkMaxResults } from '../list/max-results';
import { milliseconds, setOnly } from '../list/set-only';
import { checkChoice, rulesOf } from '../recovery-point/choice-rules';
import { noRecoveryPoint } from '../recovery-point/no-recovery-point';
import { nothingIfGone } from '../recovery-point/nothing-if-gone';
import { rangeChoice, rangesUntil } from './range-choice';
import { keyKinds, type RangesConfig, type RangesState, schema, typedFilters } from './schema';

/** The data source `alirestore_dbs_restorable_ranges`: to which points in time a database can be restored. */
export const dbsRestorableRanges = listDataSource({
  entries: 'restorable ranges of Database Backup',
  schema,
  check: checkRanges,
  list: (config, { configured, stop }) =>
    nothingIfGone(config, listRanges(config, configured.client(), configured.clock.now(), { signal: stop })),
  timeOf: (range: RestorableRange) => range.EndTimestampForRestore,
  idOf: () => undefined,
  toState,
});

/** The service's clock may be ahead of ours. */
const DAY_MS = 86_400_000;

/** This operation has no pages. */
async function listRanges(
  config: RangesState,
  client: CloudClient,
  nowMs: number,
  options: CallOptions,
): Promise<readonly RestorableRange[]> {
  const request = {
    BackupPlanId: config.backup_plan_id ?? '',
    BeginTimestampForRestore: milliseconds(config.begin_timestamp_for_restore) ?? 0,
    EndTimestampForRestore: milliseconds(config.end_timestamp_for_restore) ?? Math.floor(nowMs) + DAY_MS,
    ...setOnly({
      RecentlyRestore: config.recently_restore,
      ClientToken: config.client_token,
      OwnerId: config.owner_id,
    }),
  };
  const answer = await client.call(describeRestoreRangeInfo, request, options);
  const { entries } = listedEntries(describeRestoreRangeInfo, answer, 'Items', answer.body.Items?.DBSRecoverRange);
  const conditions = [...typedConditions(config, typedFilters), ...blockConditions(config.filter, keyKinds)];
  return entries.filter(meetsAll(conditions, restorableRangeFields));
}

function toState(
  listed: readonly RestorableRange[],
  config: RangesState,
  { configured }: ResourceContext<Configured>,
): Partial<RangesState> {
  const rules = rulesOf({ ...config, random_seed: null }, configured.clock.now());
  const entries = rangesUntil(listed, rules);
  const point = rangeChoice.recoveryPointOf(entries, rules);
  if (!point && config.allow_missing !== true) {
    const looked = { noun: 'restorable range', entries, config, narrowing: NARROWING, choice: rangeChoice };
    throw new DiagnosticsError([noRecoveryPoint(looked, rules, configured.isEmulated)]);
  }
  return {
    restorable_ranges: listed.map((range) => responseValues(restorableRangeFields, range)),
    recovery_point: point ? pointState(point, config) : null,
  };
}

/** Arguments that say which ranges were looked at. */
const NARROWING = [
  'backup_plan_id',
  'begin_timestamp_for_restore',
  'end_timestamp_for_restore',
  'recently_restore',
  'instance_id',
  'range_type',
  'max_results',
] as const;

function pointState(point: RestorableRange, { backup_plan_id }: RangesState): RangesState['recovery_point'] {
  return {
    backup_plan_id,
    restore_time: toRfc3339(rangeChoice.timeOf(point)),
    source_instance_id: point.SourceEndpointInstanceID ?? null,
  };
}

function checkRanges(config: RangesConfig): readonly Diagnostic[] {
  return [
    ...checkTime(config, 'begin_timestamp_for_restore'),
    ...checkTime(config, 'end_timestamp_for_restore'),
    ...checkSpan(config, 'begin_timestamp_for_restore', 'end_timestamp_for_restore'),
    ...checkChoice(config),
    ...checkMaxResults(config),
    ...checkFilterBlocks(config.filter, { kinds: keyKinds }),
    ...checkTypedConditions(config, typedFilters),
  ];
}
