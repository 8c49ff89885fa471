import { Token } from '../../framework';
import { type Target, targetOf } from '../../target-rules/target';
import { isExpression, type Text } from '../../target-rules/text';
import type { RecoveryPoint } from '../recovery-point/recovery-point';
import type { RestoreTarget } from '../targets/restore-target';

/** Where a restore writes to. What only Terraform can tell comes later, and is checked by the provider. */
export function targetForRules({ target, recoveryPoint }: TargetedRestore): Target {
  const { restoreType, _settings } = target;
  const settings = Object.entries(_settings.arguments).map(([name, value]) => [snakeCase(name), value]);
  const values: { readonly [name: string]: unknown } = {
    ...Object.fromEntries(settings),
    ..._settings.raw,
    restore_type: restoreType,
    snapshot_id: recoveryPoint._named?.snapshotId,
  };
  return targetOf({ text: (name) => textOf(values[name]), list: (name) => listOf(values[name]) });
}

/** What says where a restore writes to: a snapshot names the disk that is rolled back. */
export interface TargetedRestore {
  readonly target: RestoreTarget;
  readonly recoveryPoint: RecoveryPoint;
}

/** A value that is a reference is known only later. */
export function textOf(value: unknown): Text | undefined {
  if (value === undefined || value === null) return undefined;
  if (Token.isUnresolved(value)) return { later: typeof value === 'string' ? value : Token.asString(value) };
  if (typeof value === 'string' && isExpression(value)) return { later: value };
  return typeof value === 'object' ? {} : String(value);
}

export function textsOf(values: readonly string[] | undefined): Text[] {
  return Token.isUnresolved(values) ? [] : (values ?? []).flatMap((value) => textOf(value) ?? []);
}

function listOf(value: unknown) {
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) && !Token.isUnresolved(value) ? value.map((one) => textOf(one) ?? '') : {};
}

export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
