import type { AboveDrill, ObjectiveFault, TooOld } from '../../drill-rules/objective-faults';
import { objectiveFaults } from '../../drill-rules/objective-faults';
import { drillDefinitionOf } from './drill-definition-of';
import type { DrillRestore } from './drill-restore-props';
import type { RestoreDrillProps } from './restore-drill-props';

/** What makes the promises of a drill empty, or impossible from the start, in the words of its props. */
export function checkObjectives(props: RestoreDrillProps, restores: readonly DrillRestore[]): string[] {
  return objectiveFaults(drillDefinitionOf(props, restores)).map((fault) => textOf(fault, props, restores));
}

function textOf(fault: ObjectiveFault, props: RestoreDrillProps, restores: readonly DrillRestore[]): string {
  const own = (name: string) => restores.find((one) => one.name === name)?.props;
  switch (fault.kind) {
    case 'no restores':
      return 'a drill without restores shows nothing; call addRestore';
    case 'no objective':
      return 'a drill without objectives can be neither met nor missed; set objectives: { rto, rpo }';
    case 'above the drill':
      return contradiction(fault, own(fault.restore)?.[fault.objective], props.objectives[fault.objective]);
    case 'too old':
      return tooOld(
        fault,
        [own(fault.restore)?.rpo, props.objectives.rpo].find((one) => one?.toSeconds() === fault.limit),
      );
    case 'after the disaster':
      return `the recovery point of restore "${fault.restore}" is ${fault.seconds} s newer than declaredAt: no backup of after the disaster is left; choose an earlier one, or mend declaredAt`;
    case 'no such restore':
      return `"${fault.restore}" comes after "${fault.other}", which is not there; add it first, or mend the name`;
    case 'not earlier':
      return `"${fault.restore}" comes after "${fault.other}", which is in the same wave, or in a later one; add it first`;
    case 'long path':
      return `the rto of the drill (${props.objectives.rto}) is below the sum of the rto of ${fault.names.join(', ')}, which come after each other (${fault.seconds} s); raise it, or lower theirs`;
  }
}

function contradiction({ restore, objective }: AboveDrill, own: unknown, whole: unknown): string {
  return `the ${objective} of restore "${restore}" (${own}) is above that of the drill (${whole}); lower it, or raise that of the drill`;
}

function tooOld({ restore, seconds, atLeast }: TooOld, rpo: unknown): string {
  return `the recovery point of restore "${restore}" is ${atLeast ? 'at least ' : ''}${seconds} s older than declaredAt, and its rpo is ${rpo}; choose a later time, or raise the rpo`;
}
