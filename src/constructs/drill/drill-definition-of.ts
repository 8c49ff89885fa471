import type { DrillDefinition, RestoreDefinition } from '../../drill-rules/drill-definition';
import type { DrillRestore } from './drill-restore';
import { secondsOf } from './recovery-time-of';
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

export function restoreDefinitionOf({ name, wave, props, time }: DrillRestore): RestoreDefinition {
  const { after = [], rto, rpo } = props;
  return { name, wave, after, rto: rto?._seconds, rpo: rpo?._seconds, point: time };
}
