import { Token } from 'cdktf';
import { type Target, targetOf } from '../../target-rules/target';
import type { Text } from '../../target-rules/text';
import type { RestoreTarget } from '../restore-target';

/** Where a restore writes to. What only Terraform can tell comes later, and is checked by the provider. */
export function constructTarget({ restoreType, _settings }: RestoreTarget): Target {
  const settings = Object.entries(_settings.arguments).map(([name, value]) => [snakeCase(name), value]);
  const values: { readonly [name: string]: unknown } = {
    ...Object.fromEntries(settings),
    ..._settings.raw,
    restore_type: restoreType,
  };
  return targetOf({ text: (name) => textOf(values[name]), list: (name) => listOf(values[name]) });
}

/** A value that is a reference is known only later. */
export function textOf(value: unknown): Text | undefined {
  if (value === undefined || value === null) return undefined;
  if (Token.isUnresolved(value)) return { later: typeof value === 'string' ? value : Token.asString(value) };
  return typeof value === 'object' ? {} : String(value);
}

export function textsOf(values: readonly string[] | undefined): Text[] {
  return Token.isUnresolved(values) ? [] : (values ?? []).flatMap((value) => textOf(value) ?? []);
}

function listOf(value: unknown) {
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) && !Token.isUnresolved(value) ? value.map((one) => textOf(one) ?? '') : {};
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
