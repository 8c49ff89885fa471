import { SNAPSHOT_STATUSES } from '../../../api/backup-types';
import { describeOtsTableSnapshots } from '../../../api/operations/describe-ots-table-snapshots';
import { searchHistoricalSnapshots } from '../../../api/operations/search-historical-snapshots';
import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import { holdsUnknown, isUnknown } from '../../../plugin/unknown';
import { checkOneOf, checkTime } from '../../values/attribute-checks';
import { checkWhole } from '../../values/number-checks';
import { checkFilterBlocks, checkTypedConditions } from '../filter-checks';
import { checkSpan } from '../list-checks';
import { checkMaxResults } from '../max-results';
import { keyKindsOf, typedConditionsOf } from './conditions';
import { parseAgeSeconds } from './recovery-point';
import type { SnapshotsConfig } from './schema';
import { requiredOf, SNAPSHOT_SOURCE_TYPES, snapshotKind, takenBy } from './snapshot-kinds';

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
    ...checkTime(config, 'at_or_before'),
    ...checkAge(config),
    ...checkWhole(config.cross_account_user_id, ['cross_account_user_id'], { minimum: 0 }),
    ...checkMaxResults(config),
    ...checkFilterBlocks(config.filter, { kinds: keyKindsOf(kind) }),
    ...(kind ? [...checkPlaces(config), ...checkRequired(config)] : []),
  ];
}

function checkAge({ max_age: value }: SnapshotsConfig): Diagnostic[] {
  if (typeof value !== 'string' || parseAgeSeconds(value) !== undefined) return [];
  const detail = `Got "${value}", expected seconds, such as 3600, or a duration such as "90m", "24h" or "1h30m".`;
  return [errorDiagnostic('Invalid max_age', detail, ['max_age'])];
}

function checkPlaces(config: Values): Diagnostic[] {
  return Object.entries(takenBy).flatMap(([name, takers]) => {
    const value = config[name];
    if (value === null || isUnknown(value) || takers.includes(String(config.source_type))) return [];
    const detail = `Snapshots of ${config.source_type} have no ${name}. Remove it, or choose a source_type that takes it: ${takers.join(', ')}.`;
    return [errorDiagnostic(`${name} does not belong here`, detail, [name])];
  });
}

/** A filter block may ask what an argument does not, so unknown blocks may, too. */
function checkRequired(config: SnapshotsConfig): Diagnostic[] {
  if (holdsUnknown(config.filter)) return [];
  const asked = (config.filter as readonly { readonly key: unknown }[]).map(({ key }) => key);
  return Object.entries(requiredOf(config.source_type)).flatMap(([name, field]) => {
    if ((config as Values)[name] !== null || asked.includes(field)) return [];
    const detail = `The service searches snapshots of ${config.source_type} only by ${field}, among others. Set ${name}.`;
    return [errorDiagnostic(`Missing ${name}`, detail, [name])];
  });
}
