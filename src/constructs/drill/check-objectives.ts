import { Token } from 'cdktf';
import type { Duration } from '../duration';
import { criticalPath } from './critical-path';
import type { PlannedRestore } from './planned-restore';
import type { RestoreDrillProps } from './restore-drill-props';

/** What makes the promises of a drill empty, or impossible from the start. */
export function checkObjectives(props: RestoreDrillProps, restores: readonly PlannedRestore[]): string[] {
  const promises = [props.objectives, ...restores.map((restore) => restore.props)];
  const isEmpty = promises.every(({ rto, rpo }) => rto === undefined && rpo === undefined);
  return [
    ...(restores.length === 0 ? ['a drill without restores shows nothing; call addRestore'] : []),
    ...(isEmpty ? ['a drill without objectives can be neither met nor missed; set objectives: { rto, rpo }'] : []),
    ...restores.flatMap((restore) => checkRestore(props, restore)),
    ...checkPath(props, restores),
  ];
}

function checkRestore({ objectives, declaredAt }: RestoreDrillProps, { name, props }: PlannedRestore): string[] {
  return [
    ...contradiction(name, 'rto', props.rto, objectives.rto),
    ...contradiction(name, 'rpo', props.rpo, objectives.rpo),
    ...checkAge(name, props.recoveryPoint._choice, declaredAt, props.rpo ?? objectives.rpo),
  ];
}

function contradiction(name: string, kind: string, own: Duration | undefined, whole: Duration | undefined): string[] {
  if (!own || !whole || own.toSeconds() <= whole.toSeconds()) return [];
  return [
    `the ${kind} of restore "${name}" (${own}) is above that of the drill (${whole}); lower it, or raise that of the drill`,
  ];
}

function checkPath({ objectives: { rto } }: RestoreDrillProps, restores: readonly PlannedRestore[]): string[] {
  const { names, seconds } = criticalPath(restores);
  if (!rto || names.length < 2 || seconds <= rto.toSeconds()) return [];
  return [
    `the rto of the drill (${rto}) is below the sum of the rto of ${names.join(', ')}, which come after each other (${seconds} s); raise it, or lower theirs`,
  ];
}

type Choice = PlannedRestore['props']['recoveryPoint']['_choice'];

/** A recovery point that the choice itself makes too old. */
function checkAge(name: string, choice: Choice, declaredAt: string | undefined, rpo: Duration | undefined): string[] {
  if (!rpo || !choice?.atOrBefore || !declaredAt) return [];
  const age = secondsOf(declaredAt) - secondsOf(choice.atOrBefore);
  if (Number.isNaN(age) || age <= rpo.toSeconds()) return [];
  return [
    `the recovery point of restore "${name}" is at least ${age} s older than declaredAt, and its rpo is ${rpo}; choose a later time, or raise the rpo`,
  ];
}

/** NaN where it is known only later. */
function secondsOf(time: string): number {
  if (Token.isUnresolved(time)) return Number.NaN;
  return /^\d+$/.test(time) ? Number(time) : Date.parse(time) / 1000;
}
