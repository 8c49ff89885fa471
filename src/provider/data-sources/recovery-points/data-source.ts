import { EDITIONS } from '../../../api/operations/create-restore-job';
import type { ResourceContext } from '../../../plugin/call-context';
import { type Diagnostic, DiagnosticsError, errorDiagnostic } from '../../../plugin/diagnostic';
import { isUnknown } from '../../../plugin/unknown';
import { backupChoice } from '../../../sources/backup-choice';
import { findPoints } from '../../../sources/find-points';
import { listSources } from '../../../sources/list-sources';
import { matchesPattern } from '../../../sources/matches-pattern';
import type { Source } from '../../../sources/source';
import { takeSample } from '../../../sources/take-sample';
import type { Configured } from '../../configured/configured';
import { checkOneOf } from '../../values/attribute-checks';
import { checkWhole } from '../../values/number-checks';
import { listDataSource } from '../list/list-data-source';
import { checkAge, checkChoice, parseAgeSeconds, rulesOf } from '../recovery-point/choice-rules';
import { nothingIfGone } from '../recovery-point/nothing-if-gone';
import { SNAPSHOT_SOURCE_TYPES } from '../snapshots/snapshot-kinds';
import { noPoint, withoutPoint } from './missing-points';
import { pointState } from './point-state';
import { type RecoveryPointsConfig, type RecoveryPointsState, schema } from './schema';
import { takersOf } from './takers-of';

type Context = ResourceContext<Configured>;

/** The data source `alirestore_recovery_points`: what is backed up, and the recovery point of each. */
export const recoveryPoints = listDataSource({
  entries: 'sources',
  schema,
  check: checkRecoveryPoints,
  list: listWanted,
  timeOf: () => undefined,
  idOf: (source: Source) => source.name,
  toState,
  remarks: (listed, state, { configured }) => withoutPoint(listed, state, configured.clock.now()),
});

const asker = ({ configured, stop }: Context) => {
  return { client: configured.client(), signal: stop, nowMs: configured.clock.now() };
};
const edition = (config: RecoveryPointsState) =>
  config.edition === null ? {} : { edition: config.edition as 'BASIC' };

async function listWanted(config: RecoveryPointsState, context: Context): Promise<readonly Source[]> {
  const { vault_ids, plan_ids, instance_ids, buckets, file_system_ids, include, exclude } = config;
  const lookBack = parseAgeSeconds(config.look_back ?? '');
  const sources = await nothingIfGone(
    config,
    listSources(asker(context), {
      sourceType: config.source_type ?? '',
      ...listed({ vaultIds: vault_ids, planIds: plan_ids, instanceIds: instance_ids, buckets }),
      ...listed({ fileSystemIds: file_system_ids }),
      ...edition(config),
      ...(lookBack !== undefined && { sinceSeconds: Math.floor(context.configured.clock.now() / 1000 - lookBack) }),
    }),
  );
  const matches = ({ name, source }: Source, patterns: readonly (string | null)[]) =>
    patterns.some((pattern) => matchesPattern(source, pattern ?? '') || matchesPattern(name, pattern ?? ''));
  return sources.filter(
    (source) => (include === null || matches(source, include)) && !(exclude !== null && matches(source, exclude)),
  );
}

type Texts = readonly (string | null)[] | null;

function listed<T extends Readonly<Record<string, Texts>>>(lists: T): { [K in keyof T]?: readonly string[] } {
  const given = Object.entries(lists).flatMap(([name, texts]) => (texts ? [[name, texts.map(String)]] : []));
  return Object.fromEntries(given) as { [K in keyof T]?: readonly string[] };
}

async function toState(
  sources: readonly Source[],
  config: RecoveryPointsState,
  context: Context,
): Promise<Partial<RecoveryPointsState>> {
  const rules = rulesOf(config, context.configured.clock.now());
  const fitting = sources.flatMap((source) => {
    const backup = backupChoice.recoveryPointOf(source.backups, rules);
    return backup ? [{ source, backup, name: source.name, ...(backup.vaultId && { vaultId: backup.vaultId }) }] : [];
  });
  const { sample } = config;
  const chosen = sample === null ? fitting : takeSample(fitting, Number(sample.size), sample.seed ?? '');
  const points = await findPoints(asker(context), chosen, { rules, ...edition(config) });
  const isWithout = new Set(sources.map(({ name }) => name));
  for (const { name } of fitting) isWithout.delete(name);
  for (const { name } of chosen) if (!points.has(name)) isWithout.add(name);
  if (points.size === 0 && config.allow_missing !== true) {
    throw new DiagnosticsError([noPoint(sources, config, rules, context.configured.isEmulated)]);
  }
  const states = chosen.flatMap(({ source }) => {
    const point = points.get(source.name);
    return point ? [[source.name, pointState(source, point)] as const] : [];
  });
  return {
    sources: sources.length,
    recovery_points: Object.fromEntries(states),
    without_point: [...isWithout].sort(),
  };
}

function checkRecoveryPoints(config: RecoveryPointsConfig): readonly Diagnostic[] {
  const { sample } = config;
  return [
    ...checkOneOf(config, 'source_type', SNAPSHOT_SOURCE_TYPES),
    ...checkOneOf(config, 'edition', EDITIONS),
    ...checkChoice(config),
    ...checkAge(config.look_back, 'look_back'),
    ...(sample === null || isUnknown(sample) ? [] : checkWhole(sample.size, ['sample', 'size'], { minimum: 1 })),
    ...checkPlaces(config),
  ];
}

/** An argument that the type does not have would leave nothing, and not say why. */
function checkPlaces(config: RecoveryPointsConfig): Diagnostic[] {
  const { source_type: type } = config;
  if (type === null || isUnknown(type)) return [];
  const values: Readonly<Record<string, unknown>> = config;
  return Object.entries(takersOf).flatMap(([name, takers]) => {
    if (values[name] === null || isUnknown(values[name]) || takers.includes(type)) return [];
    const detail = `Backups of ${type} have no ${name}. Remove it, or choose a source_type that takes it: ${takers.join(', ')}.`;
    return [errorDiagnostic(`Unexpected ${name}`, detail, [name])];
  });
}
