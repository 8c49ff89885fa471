import { countText } from '../../../amounts/count-text';
import { selectionText } from '../../../report/drill/selection-text';
import { targetText } from '../../../report/drill/target-text';
import { durationText } from '../../../report/text/duration-text';
import { timeText } from '../../../report/text/time-text';
import { withoutControls, wrapText } from '../../terminal/fit-text';
import type { PlannedDrill, PlannedRestore } from './planned-drill';

/** Of one drill; the log of Terraform names all. */
const MOST_RESTORES = 50;

/** What a drill will do: what is restored from where to where, in which waves, against which objectives. */
export function drillOverview(drill: PlannedDrill, width = Number.POSITIVE_INFINITY): string[] {
  const shown = drill.restores.slice(0, MOST_RESTORES);
  const more = drill.restores.length - shown.length;
  const waves = [...new Set(drill.restores.map(({ wave }) => wave))];
  return [
    `Drill ${drill.name}, run ${drill.runId}: ${countText(drill.restores.length, 'restore')} in ${countText(waves.length, 'wave')}`,
    `Objectives: ${objectives(drill)}`,
    ...drill.selections.map((one) => `Selection ${one.name}: ${selectionText(one)}`),
    ...waves.flatMap((wave) => waveLines(shown.filter((restore) => restore.wave === wave))),
    ...(more > 0 ? [`  and ${more} more; the log of Terraform names them all`] : []),
    ...checks('Checks', drill.validations, ({ after }) => after.join(', '), 'after '),
    ...checks('Clean-up', drill.cleanups, ({ when }) => when),
  ].flatMap((line) => wrapped(withoutControls(line), width));
}

function waveLines(restores: readonly PlannedRestore[]): string[] {
  if (restores.length === 0) return [];
  return [`Wave ${restores[0].wave}`, ...restores.flatMap(restoreLines)];
}

function restoreLines({
  name,
  restoreType,
  after,
  source,
  backedUp,
  completedAt,
  target,
  ...limits
}: PlannedRestore): string[] {
  const waits = after.length > 0 ? `, after ${after.join(', ')}` : '';
  const own = limitTexts(limits).map((text) => `, ${text}`);
  const age = completedAt === undefined ? '' : `, completed at ${timeOrText(completedAt)}`;
  return [
    `  ${name}: ${restoreType}${waits}${own.join('')}`,
    `    from ${source}${backedUp === undefined ? '' : `, of ${backedUp}`}${age}`,
    `    to ${targetText(target) || 'a new target'}`,
  ];
}

function objectives(drill: PlannedDrill): string {
  const own = drill.restores.filter((restore) => limitTexts(restore).length > 0).length;
  const texts = [
    ...limitTexts(drill),
    ...(own > 0 ? [own === 1 ? '1 restore with its own' : `${own} restores with their own`] : []),
  ];
  return texts.join(', ') || 'none';
}

function limitTexts({ rtoSeconds, rpoSeconds }: Pick<PlannedDrill, 'rtoSeconds' | 'rpoSeconds'>): string[] {
  return [
    ...(rtoSeconds === undefined ? [] : [`RTO ${durationText(rtoSeconds)}`]),
    ...(rpoSeconds === undefined ? [] : [`RPO ${durationText(rpoSeconds)}`]),
  ];
}

function checks<T extends { readonly name: string }>(
  title: string,
  all: readonly T[],
  detail: (one: T) => string,
  before = '',
): string[] {
  if (all.length === 0) return [];
  const texts = all.slice(0, MOST_RESTORES).map((one) => {
    const more = detail(one);
    return more ? `${one.name} (${before}${more})` : one.name;
  });
  const more = all.length - texts.length;
  return [`${title}: ${[...texts, ...(more > 0 ? [`${more} more`] : [])].join(', ')}`];
}

function timeOrText(time: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(time) ? timeText(new Date(time).toISOString()) : time;
}

function wrapped(line: string, width: number): string[] {
  const indent = `${/^ */.exec(line)?.[0]}  `;
  return wrapText(line, width, indent);
}
