import { spanText } from '../../amounts/span-text';
import type { AboveDrill, ObjectiveFault, TooOld } from '../../drill-rules/objective-faults';
import { objectiveFaults } from '../../drill-rules/objective-faults';
import { drillDefinitionOf } from './drill-definition-of';
import type { PlannedRestore } from './planned-restore';
import type { RestoreDrillProps } from './restore-drill-props';

/** What makes the promises of a drill empty, or impossible from the start, in the words of its props. */
export function checkObjectives(props: RestoreDrillProps, restores: readonly PlannedRestore[]): string[] {
  return objectiveFaults(drillDefinitionOf(props, restores)).map(textOf);
}

function textOf(fault: ObjectiveFault): string {
  switch (fault.kind) {
    case 'no restores':
      return 'a drill without restores shows nothing; call addRestore';
    case 'no objective':
      return 'a drill without objectives can be neither met nor missed; set objectives: { rto, rpo }';
    case 'above the drill':
      return contradiction(fault);
    case 'too old':
      return tooOld(fault);
    case 'after the disaster':
      return `the recovery point of restore "${fault.restore}" is ${spanText(fault.seconds)} newer than declaredAt: no backup of after the disaster is left; choose an earlier one, or mend declaredAt`;
    case 'no such restore':
      return `"${fault.restore}" comes after "${fault.other}", which is not there; add it first, or mend the name`;
    case 'not earlier':
      return `"${fault.restore}" comes after "${fault.other}", which is in the same wave, or in a later one; add it first`;
    case 'long path':
      return `the rto of the drill (${spanText(fault.limit)}) is below the sum of the rto of ${fault.names.join(', ')}, which come after each other (${spanText(fault.seconds)}); raise it, or lower theirs`;
  }
}

function contradiction({ restore, objective, seconds, limit }: AboveDrill): string {
  return `the ${objective} of restore "${restore}" (${spanText(seconds)}) is above that of the drill (${spanText(limit)}); lower it, or raise that of the drill`;
}

function tooOld({ restore, seconds, limit, atLeast }: TooOld): string {
  return `the recovery point of restore "${restore}" is ${atLeast ? 'at least ' : ''}${spanText(seconds)} older than declaredAt, and its rpo is ${spanText(limit)}; choose a later time, or raise the rpo`;
}
