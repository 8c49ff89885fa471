import { Token } from 'cdktf';
import { parseTime } from '../../amounts/time';
import type { DrillDefinition, RecoveryTime, RestoreDefinition } from '../../drill-rules/drill-definition';
import type { PlannedRestore } from './planned-restore';
import type { RestoreDrillProps } from './restore-drill-props';

/** What synthesis knows of the promises of a drill. */
export function drillDefinitionOf(
  { objectives, declaredAt }: RestoreDrillProps,
  restores: readonly PlannedRestore[],
): DrillDefinition {
  return {
    rto: objectives.rto?.toSeconds(),
    rpo: objectives.rpo?.toSeconds(),
    declaredAt: secondsOf(declaredAt),
    restores: restores.map(restoreDefinitionOf),
  };
}

export function restoreDefinitionOf({ name, wave, props }: PlannedRestore): RestoreDefinition {
  const { after = [], rto, rpo, recoveryPoint } = props;
  return { name, wave, after, rto: rto?.toSeconds(), rpo: rpo?.toSeconds(), point: pointOf(recoveryPoint) };
}

function pointOf({ _choice: choice, _named: named }: PlannedRestore['props']['recoveryPoint']) {
  const seconds = secondsOf(choice ? choice.atOrBefore : named?.completedAt);
  return seconds === undefined ? undefined : ({ seconds, isLatest: choice !== undefined } satisfies RecoveryTime);
}

/** Undefined where it is known only later. */
function secondsOf(time: string | undefined): number | undefined {
  return time === undefined || Token.isUnresolved(time) ? undefined : parseTime(time);
}
