import { spanText } from '../amounts/span-text';
import { clipped } from '../clipped';
import { wasThereBefore } from '../policies/origins';
import { restoreNoun } from '../policies/services';
import { NOTHING_RESTORED } from './judge-restore';
import { objectiveTitle } from './objective-title';
import type { DrillObjective, DrillRestore, DrillValidation } from './schema/drill-record-schema';
import { CONTRADICTED } from './shortfall-of';
import { isOfOtherRun, otherRunText } from './without-other-runs';

/** Why each restore shows nothing, by its name; see `shortfallOf`. */
export type Shortfalls = ReadonlyMap<string, string>;

/** Why restores do not show what was promised; nothing when they do. */
export function restoreReasons(restores: readonly DrillRestore[], shortfalls: Shortfalls, runId: string): string[] {
  const isStarted = restores.some(({ verdict }) => verdict !== 'skipped');
  const told = isStarted ? restores : restores.filter((restore) => isOfOtherRun(restore, runId));
  const whys = whysOf(told, runId);
  return [
    ...(isStarted ? [] : ['no restore was started in this run']),
    ...told.flatMap((restore) => {
      const shortfall = shortfalls.get(restore.name);
      // Both times are told elsewhere.
      return shortfall === undefined || shortfall === CONTRADICTED
        ? []
        : [`restore ${restore.name} ${shortfall}${whys.get(restore.name)}`];
    }),
  ];
}

/** What keeps all of them from starting is told once. */
function whysOf(restores: readonly DrillRestore[], runId: string): ReadonlyMap<string, string> {
  const firstOf = new Map<string, string>();
  return new Map(
    restores.map((restore) => {
      const why = whyOf(restore, runId);
      const first = firstOf.get(why);
      if (restore.notStarted === 'setup' && first === undefined) firstOf.set(why, restore.name);
      return [restore.name, first === undefined ? why : `: for the same reason as ${first}`];
    }),
  );
}

function whyOf(restore: DrillRestore, runId: string): string {
  const { verdict, errorMessage, restoreId, origin } = restore;
  const which = `${restoreNoun(restore.service)} ${restoreId}`;
  if (isOfOtherRun(restore, runId)) return `: ${which} ${otherRunText(restore)}`;
  if (verdict === 'failed') return errorMessage ? `: ${inOneLine(errorMessage)}` : '';
  if (verdict === 'empty') return inOneLine(errorMessage ?? '').replace(NOTHING_RESTORED, '');
  if (verdict === 'skipped' || verdict === 'pending' || !wasThereBefore(origin)) return '';
  return `: ${which} existed already, and was ${origin}`;
}

const MESSAGE_LENGTH = 300;

/** The whole message stands beside the restore. */
function inOneLine(message: string): string {
  return clipped(message.replace(/\s+/g, ' ').trim(), MESSAGE_LENGTH);
}

export function validationReasons(validations: readonly DrillValidation[]): string[] {
  return validations
    .filter(({ verdict }) => verdict !== 'passed')
    .map(({ name, observed }) => `validation ${name}: ${observed}`);
}

export function objectiveReasons(objectives: readonly DrillObjective[], shortfalls: Shortfalls): string[] {
  return objectives.filter(({ met }) => !met).map((objective) => objectiveReason(objective, shortfalls));
}

function objectiveReason(objective: DrillObjective, shortfalls: Shortfalls): string {
  const limit = spanText(objective.limitSeconds);
  return `${objectiveTitle(objective)}: ${gotOf(objective, shortfalls)}, limit ${limit}`;
}

function gotOf({ of, achievedSeconds }: DrillObjective, shortfalls: Shortfalls): string {
  if (achievedSeconds !== null) return spanText(achievedSeconds);
  const short = of === 'drill' ? [...shortfalls].map(([name, why]) => `${name} ${why}`) : ownShortfall(of, shortfalls);
  return short.length === 0 ? 'not known' : `not achieved because ${enumerated(short)}`;
}

function ownShortfall(of: string, shortfalls: Shortfalls): string[] {
  const why = shortfalls.get(of);
  return why === undefined ? [] : [`it ${why}`];
}

const MOST_NAMED = 3;

function enumerated(all: readonly string[]): string {
  const left = all.length - MOST_NAMED;
  const parts = left > 0 ? [...all.slice(0, MOST_NAMED), `${left} more were not restored`] : all;
  return parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
