import { type Diagnostic, errorDiagnostic } from '../../../../plugin/diagnostic';
import { isUnknown } from '../../../../plugin/unknown';
import { overwrittenSource, type Source } from '../../../../target-rules/overwritten-source';
import { protectedTarget } from '../../../../target-rules/protected-target';
import { type Target, targetOf } from '../../../../target-rules/target';
import { shown } from '../../../../target-rules/text';
import { placeOf } from '../../../../target-rules/written-place';
import type { Configured } from '../../../configured/configured';
import { guardOf, overlapFault, restoreOf, textOf, textsOf } from '../../restore/guard/guard-values';
import type { JobPlan } from '../state/schema';

type Values = Readonly<Record<string, unknown>>;

const INSTEAD = 'Give each its own directory, prefix or table.';

/** Whether the restore is about to start: one that has ended is not refused, but others may not write over it. */
export interface GuardedStep {
  readonly starts: boolean;
}

/** What a restore would destroy, as far as that is known. What is unknown in a plan is known when it is applied. */
export function checkGuards(
  inputs: JobPlan,
  { starts }: GuardedStep,
  configured: Pick<Configured, 'targets'> | undefined,
): Diagnostic[] {
  const guard = guardOf(inputs);
  if (!guard) return [];
  const target = targetOfJob(inputs);
  const refusals = starts ? [...protectedFault(target, guard), ...sourceFault(target, guard)] : [];
  return [...refusals, ...overlapFault(placeOf(target), guard, { starts, instead: INSTEAD }, configured)];
}

export function targetOfJob(inputs: JobPlan): Target {
  const values = inputs as Values;
  return targetOf({
    text: (name) => textOf(values[name]),
    list: (name) => {
      const value = values[name];
      if (isUnknown(value)) return {};
      return Array.isArray(value) ? value.map((one) => textOf(one) ?? '') : undefined;
    },
    chosen: () =>
      isUnknown(values.chosen_snapshot) ? {} : textOf((values.chosen_snapshot as Values | null)?.snapshot_id),
  });
}

function protectedFault(target: Target, guard: Values): Diagnostic[] {
  const found = protectedTarget(target, {
    instances: textsOf(guard.protected_instance_ids),
    buckets: textsOf(guard.protected_buckets),
    fileSystems: textsOf(guard.protected_file_system_ids),
  });
  if (!found) return [];
  const detail = `${restoreOf(guard)} would write to ${shown(found.id)} (its ${found.attribute}), which its guard protects. Nothing was sent. Choose another target, or remove ${shown(found.id)} from the guard.`;
  return [errorDiagnostic('The target is protected', detail, [found.attribute])];
}

function sourceFault(target: Target, guard: Values): Diagnostic[] {
  const source: Source = {
    instanceId: textOf(guard.source_instance_id),
    bucket: textOf(guard.source_bucket),
    fileSystemId: textOf(guard.source_file_system_id),
    instanceName: textOf(guard.source_instance_name),
    tableName: textOf(guard.source_table_name),
  };
  const found = overwrittenSource(target, source);
  if (!found) return [];
  const detail = `${restoreOf(guard)} would write to ${shown(found.id)} (its ${found.attribute}), from which its snapshot was taken. Nothing was sent. Choose another target; or, if the source may be overwritten, leave out guard.source_* (in a RestoreDrill, allow the restore in place).`;
  return [errorDiagnostic('The restore would overwrite its source', detail, [found.attribute])];
}
