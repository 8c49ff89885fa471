import { toRfc3339 } from '../../../amounts/time';
import { type Diagnostic, errorDiagnostic, warningDiagnostic } from '../../../plugin/diagnostic';
import { backupChoice } from '../../../sources/backup-choice';
import type { RecoveryRules } from '../../../sources/choice-among';
import type { Source } from '../../../sources/source';
import { emulatedAdvice } from '../../values/emulated-advice';
import type { RecoveryPointsState } from './schema';

const MOST_TOLD = 10;

/** Says which sources cannot be restored as they are asked for: they are in no sample. */
export function withoutPoint(
  sources: readonly Source[],
  { without_point, source_type }: RecoveryPointsState,
  nowMs: number,
): Diagnostic[] {
  const names = new Set(without_point ?? []);
  if (names.size === 0) return [];
  const one = names.size === 1;
  const summary = `${names.size} of ${sources.length} sources ${one ? 'has' : 'have'} no recovery point that fits`;
  const missing = sources.filter(({ name }) => names.has(name));
  const detail = `${lines(missing, nowMs)}\n${one ? 'It is' : 'They are'} backed up as ${source_type}, but nothing of ${one ? 'it' : 'them'} is selected, and \`without_point\` has ${one ? 'its name' : 'their names'}. Look after the backups, loosen at_or_before or max_age, or leave ${one ? 'it' : 'them'} out by exclude.`;
  return [warningDiagnostic(summary, detail)];
}

function lines(sources: readonly Source[], nowMs: number): string {
  const told = sources.slice(0, MOST_TOLD).map((source) => ` ${source.source}: ${latestOf(source, nowMs)}`);
  const others = sources.length - told.length;
  return [...told, ...(others > 0 ? [` and ${others} more`] : [])].join('\n');
}

function latestOf({ backups }: Source, nowMs: number): string {
  const latest = backupChoice.latestOf(backups, nowMs / 1000);
  return latest
    ? `last backed up well at ${toRfc3339(latest.completedSeconds)}`
    : 'never backed up well, as far as the service lists';
}

/** A selection of nothing looks like a drill that is met. */
export function noPoint(
  sources: readonly Source[],
  config: RecoveryPointsState,
  { nowSeconds }: RecoveryRules,
  isEmulated: boolean | undefined,
): Diagnostic {
  const what = `source of ${config.source_type}${narrowed(config)}`;
  const found =
    sources.length === 0
      ? `Found no ${what}.`
      : `None of ${sources.length} sources of ${config.source_type} has a recovery point that fits:\n${lines(sources, nowSeconds * 1000)}\n`;
  const detail = [
    found,
    ...(isEmulated && sources.length === 0 ? [emulatedAdvice(what)] : []),
    'Check the arguments and the backups, loosen at_or_before or max_age, or set allow_missing = true to get an empty map instead of this error.',
  ].join(' ');
  return errorDiagnostic('Nothing can be restored', detail);
}

const NARROWING = [
  'vault_ids',
  'plan_ids',
  'instance_ids',
  'buckets',
  'file_system_ids',
  'include',
  'exclude',
  'look_back',
];

function narrowed(config: RecoveryPointsState): string {
  const values: Readonly<Record<string, unknown>> = config;
  const set = NARROWING.filter((name) => (values[name] ?? null) !== null);
  const told = set.map((name) => `${name} = ${[values[name]].flat().join(', ')}`);
  return told.length > 0 ? ` with ${told.join('; ')}` : '';
}
