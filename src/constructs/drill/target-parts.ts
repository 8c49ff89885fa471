import { Token } from 'cdktf';
import type { RestoreTarget } from '../restore-target';

/** Where a restore goes to, by short names, such as `instanceId` and `path`: for records and for guards. */
export function targetParts(target: RestoreTarget): { [name: string]: string } {
  const { arguments: settings, raw = {} } = target._settings;
  const named = Object.entries(settings).flatMap(([name, value]) =>
    name.startsWith('target') ? [[uncapital(name.slice('target'.length)), value]] : [],
  );
  const udm = settings.udmDetail === undefined ? [] : [['udmDetail', settings.udmDetail]];
  const custom = Object.entries(raw).filter(([name]) => name.startsWith('target_'));
  return Object.fromEntries(
    [...named, ...udm, ...custom]
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, typeof value === 'string' ? value : Token.asString(value)]),
  );
}

function uncapital(name: string): string {
  return name[0].toLowerCase() + name.slice(1);
}
