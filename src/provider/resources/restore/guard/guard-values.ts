import { type Diagnostic, errorDiagnostic } from '../../../../plugin/diagnostic';
import { isUnknown } from '../../../../plugin/unknown';
import { isKnown, type Text } from '../../../../target-rules/text';
import type { WrittenPlace } from '../../../../target-rules/written-place';
import type { Configured } from '../../../configured/configured';

type Values = Readonly<Record<string, unknown>>;

/** The guard of a restore, as far as it is known. */
export function guardOf({ guard }: { readonly guard: unknown }): Values | undefined {
  return guard === null || guard === undefined || isUnknown(guard) ? undefined : (guard as Values);
}

/** A group needs names, or nothing could be told apart. */
export function checkGuardNames(inputs: { readonly guard: unknown }): Diagnostic[] {
  const { group, name } = guardOf(inputs) ?? {};
  if (!group || name || isUnknown(name)) return [];
  const detail = `guard.group is set, guard.name is not. Give each restore of the group its own name: guard = { group = ${JSON.stringify(group)}, name = "orders" }.`;
  return [errorDiagnostic('Missing guard.name', detail, ['guard', 'name'])];
}

/** Another restore of the group that writes there, too. `instead` says how to tell the two apart. */
export function overlapFault(
  place: WrittenPlace | undefined,
  { group, name }: Values,
  { starts, instead }: { readonly starts: boolean; readonly instead: string },
  configured: Pick<Configured, 'targets'> | undefined,
): Diagnostic[] {
  if (!configured || typeof group !== 'string' || typeof name !== 'string' || group === '') return [];
  const other = configured.targets.enter({ group, name, starts }, place);
  if (!other || !place) return [];
  const detail = `Restores "${other.owner.name}" and "${name}" of ${group} write to the same target (${other.place.shown} and ${place.shown}), so one would overwrite the other. Nothing was sent for "${name}". ${instead}`;
  return [errorDiagnostic('Two restores write to the same target', detail, [place.attribute])];
}

export function restoreOf({ name, group }: Values): string {
  const whole = typeof group === 'string' && group !== '' ? ` of ${group}` : '';
  return isKnown(textOf(name)) ? `Restore "${name}"${whole}` : 'The restore';
}

export function textOf(value: unknown): Text | undefined {
  if (isUnknown(value)) return {};
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function textsOf(value: unknown): Text[] {
  return Array.isArray(value) ? value.flatMap((one) => textOf(one) ?? []) : [];
}
