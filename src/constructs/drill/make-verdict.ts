import { TerraformOutput, TerraformStack } from '../../framework';
import type { DrillOutputs } from '../generated/drill-outputs';
import { DrillVerdict } from '../generated/drill-verdict';
import { asText } from '../synthesis/as-text';
import { nameResourceAfter } from '../synthesis/name-resource-after';
import type { RestoreDrillProps } from './restore-drill-props';

/** Nothing refers to it: what depends on a failed resource is not made. */
export function makeVerdict(
  drill: DrillOutputs,
  { onMissedObjective, provider }: RestoreDrillProps,
  { name, runId }: { readonly name: string; readonly runId: string },
): void {
  const { verdict, reasons, missedObjectivesOnly } = drill;
  const told = { name, runId, verdict, reasons, missedObjectivesOnly, onMissedObjective: asText(onMissedObjective) };
  nameResourceAfter(drill, new DrillVerdict(drill, 'Verdict', { ...told, provider }));
}

export function makeOutput(drill: DrillOutputs): void {
  const output = new TerraformOutput(drill, 'Output', {
    value: drill.record,
    description: 'Record of the drill.',
    sensitive: true, // it holds no secret, but whole pages, which each apply would print
  });
  output.overrideLogicalId(`${TerraformStack.of(drill).getLogicalId(drill.node)}_record`);
}
