import { parseTime } from '../../amounts/time';
import type { DrillDefinition, RecoveryTime, RestoreDefinition } from '../../drill-rules/drill-definition';
import { Token } from '../../framework';
import type { DrillRestore } from './drill-restore-props';
import type { RestoreDrillProps } from './restore-drill-props';

/** What synthesis knows of the promises of a drill. */
export function drillDefinitionOf(
  { objectives, declaredAt }: RestoreDrillProps,
  restores: readonly DrillRestore[],
): DrillDefinition {
  return {
    rto: objectives.rto?._seconds,
    rpo: objectives.rpo?._seconds,
    declaredAt: secondsOf(declaredAt),
    restores: restores.map(restoreDefinitionOf),
  };
}

export function restoreDefinitionOf({ name, wave, props }: DrillRestore): RestoreDefinition {
  const { after = [], rto, rpo, recoveryPoint } = props;
  return { name, wave, after, rto: rto?._seconds, rpo: rpo?._seconds, point: pointOf(recoveryPoint) };
}

function pointOf({ _choice: choice, _named: named }: DrillRestore['props']['recoveryPoint']) {
  const seconds = secondsOf(choice ? choice.atOrBefore : named?.completedAt);
  return seconds === undefined ? undefined : ({ seconds, isLatest: choice !== undefined } satisfies RecoveryTime);
}

/** Undefined where it is known only later. */
function secondsOf(time: string | undefined): number | undefined {
  return time === undefined || Token.isUnresolved(time) ? undefined : parseTime(time);
}
