import { type Diagnostic, errorDiagnostic } from '../../../../plugin/diagnostic';
import { isUnknown } from '../../../../plugin/unknown';
import { overwrittenSource, type Source } from '../../../../target-rules/overwritten-source';
import { protectedTarget } from '../../../../target-rules/protected-target';
import { type Target, targetOf } from '../../../../target-rules/target';
import { isKnown, shown, type Text } from '../../../../target-rules/text';
import { placeOf } from '../../../../target-rules/written-place';
import type { Configured } from '../../../configured/configured';
import type { JobPlan } from '../state/schema';

type Values = Readonly<Record<string, unknown>>;

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
  const guard = inputs.guard as Values | null;
  if (guard === null || isUnknown(guard)) return [];
  const target = targetOfJob(inputs);
  const refusals = starts ? [...protectedFault(target, guard), ...sourceFault(target, guard)] : [];
  return [...refusals, ...overlapFault(target, guard, starts, configured)];
}

/** A group needs names, or nothing could be told apart. */
export function checkGuardNames({ guard }: JobPlan): Diagnostic[] {
  const { group, name } = (isUnknown(guard) ? {} : (guard ?? {})) as Values;
  if (!group || name || isUnknown(name)) return [];
  const detail = `guard.group is set, guard.name is not. Give each restore of the group its own name: guard = { group = ${JSON.stringify(group)}, name = "orders" }.`;
  return [errorDiagnostic('Missing guard.name', detail, ['guard', 'name'])];
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

function textOf(value: unknown): Text | undefined {
  if (isUnknown(value)) return {};
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function listOf(value: unknown): Text[] {
  return Array.isArray(value) ? value.flatMap((one) => textOf(one) ?? []) : [];
}

function protectedFault(target: Target, guard: Values): Diagnostic[] {
  const found = protectedTarget(target, {
    instances: listOf(guard.protected_instance_ids),
    buckets: listOf(guard.protected_buckets),
    fileSystems: listOf(guard.protected_file_system_ids),
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

function overlapFault(
  target: Target,
  { group, name }: Values,
  starts: boolean,
  configured: Pick<Configured, 'targets'> | undefined,
): Diagnostic[] {
  if (!configured || typeof group !== 'string' || typeof name !== 'string' || group === '') return [];
  const place = placeOf(target);
  const other = configured.targets.enter({ group, name, starts }, place);
  if (!other || !place) return [];
  const detail = `Restores "${other.owner.name}" and "${name}" of ${group} write to the same target (${other.place.shown} and ${place.shown}), so one would overwrite the other. Nothing was sent for "${name}". Give each its own directory, prefix or table.`;
  return [errorDiagnostic('Two restores write to the same target', detail, [place.attribute])];
}

function restoreOf({ name, group }: Values): string {
  const whole = typeof group === 'string' && group !== '' ? ` of ${group}` : '';
  return isKnown(textOf(name)) ? `Restore "${name}"${whole}` : 'The restore';
}
