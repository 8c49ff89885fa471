import { Token } from '../../framework';
import { snakeCase } from '../job/target-for-rules';
import type { RestoreTarget } from '../targets/restore-target';

/** Where a restore goes to, by short names, such as `instanceId` and `path`: for records and for guards. */
export function targetParts(target: RestoreTarget): { [name: string]: string } {
  return Object.fromEntries(
    partsOf(target).map(([name, value]) => [
      shortName(name),
      typeof value === 'string' ? value : Token.asString(value),
    ]),
  );
}

/** The attribute of the job that has each part, by the same short names. */
export function targetAttributes(target: RestoreTarget): { [name: string]: string } {
  return Object.fromEntries(partsOf(target).map(([name]) => [shortName(name), snakeCase(name)]));
}

function partsOf(target: RestoreTarget): [string, unknown][] {
  const { arguments: settings, raw = {} } = target._settings;
  const custom = Object.entries(raw).map(([name, value]): [string, unknown] => [camelCase(name), value]);
  const all: [string, unknown][] = [...Object.entries(settings), ...custom];
  return all.filter(([name, value]) => /^(target[A-Z]|udmDetail$)/.test(name) && value !== undefined);
}

function shortName(name: string): string {
  return name.replace(/^target([A-Z])/, (_, first) => first.toLowerCase());
}

/** A custom target names its arguments as Terraform does. */
function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}
