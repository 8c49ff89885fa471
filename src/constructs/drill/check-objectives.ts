import { spanText } from '../../amounts/span-text';
import { type ObjectiveFault, objectiveFaults } from '../../drill-rules/objective-faults';
import { propName } from '../synthesis/prop-name';
import { drillDefinitionOf } from './drill-definition-of';
import type { DrillRestore } from './drill-restore';
import type { RestoreDrillProps } from './restore-drill-props';

/** What makes the promises of a drill empty, or impossible from the start. */
export function checkObjectives(props: RestoreDrillProps, restores: readonly DrillRestore[]): string[] {
  const faults = objectiveFaults(drillDefinitionOf(props, restores));
  return faults.filter(({ kind }) => kind !== 'no objective' || !isPromised(props, restores)).map(textOf);
}

/** An objective may be a reference, which no rule knows yet. */
function isPromised({ objectives }: RestoreDrillProps, restores: readonly DrillRestore[]): boolean {
  return [objectives, ...restores.map((restore) => restore.props)].some(({ rto, rpo }) => rto ?? rpo);
}

function textOf(fault: ObjectiveFault): string {
  switch (fault.kind) {
    case 'no restores':
      return `the drill has no restores, so it would prove nothing; add one with ${propName('addRestore')}`;
    case 'no objective':
      return 'the drill has no objective, so it could be neither met nor missed; give it an rto or an rpo in objectives, or give one to a restore';
    case 'above the drill':
      return `the ${fault.objective} of restore "${fault.restore}" (${spanText(fault.seconds)}) is longer than that of the drill (${spanText(fault.limit)}); shorten it, or lengthen that of the drill`;
    case 'too old':
      return `the recovery point of restore "${fault.restore}" is ${fault.atLeast ? 'at least ' : ''}${spanText(fault.seconds)} older than the disaster, which is ${propName('declaredAt')}, but the rpo allows ${spanText(fault.limit)}; choose a later recovery point, or lengthen the rpo`;
    case 'after the disaster':
      return `the recovery point of restore "${fault.restore}" is ${spanText(fault.seconds)} newer than the disaster, which is ${propName('declaredAt')}: no such backup would be left; choose an earlier recovery point, or correct the time of the disaster`;
    case 'no such restore':
      return `"${fault.restore}" is to come after "${fault.other}", which was not added; add "${fault.other}" first, or correct the name`;
    case 'not earlier':
      return `"${fault.restore}" is to come after "${fault.other}", but is in the same wave, or in an earlier one; add "${fault.other}" first`;
    case 'long path':
      return `the rto of the drill (${spanText(fault.limit)}) is shorter than those of ${fault.names.join(', ')} together (${spanText(fault.seconds)}), which run one after another; lengthen it, or shorten theirs`;
  }
}
