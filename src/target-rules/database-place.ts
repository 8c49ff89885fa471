import { type DatabaseTarget, serverOf, writtenNames } from './database-target';
import { isKnown, keyOf, shown, type Text } from './text';
import type { WrittenPlace } from './written-place';

/** The databases that a restore writes; undefined where that cannot be told yet. */
export function databasePlaceOf(target: DatabaseTarget): WrittenPlace | undefined {
  const server = serverOf(target);
  const keys = server?.parts.map(keyOf);
  const names = writtenNames(target);
  if (!server || keys?.includes(undefined) || (names !== undefined && !isList(names))) return undefined;
  const folders = names?.map(keyOf) ?? [];
  if (folders.includes(undefined)) return undefined;
  const where = [server.parts.map(shown).join(':'), ...(names ?? []).map(shown)];
  return {
    container: ['database server', ...(keys ?? [])].join('\n'),
    folders: folders.length === 0 ? ['/'] : folders.map((key) => `/${encodeURIComponent(key as string)}/`),
    attribute: server.attribute,
    shown: where.join(', '),
  };
}

/** What a restore of Compute Nest overwrites; undefined where that cannot be told yet. */
export function serviceInstancePlaceOf(serviceInstanceId: Text | undefined): WrittenPlace | undefined {
  const key = serviceInstanceId && keyOf(serviceInstanceId);
  if (!serviceInstanceId || key === undefined) return undefined;
  return {
    container: ['service instance', key].join('\n'),
    folders: ['/'],
    attribute: 'service_instance_id',
    shown: isKnown(serviceInstanceId) ? serviceInstanceId : shown(serviceInstanceId),
  };
}

function isList(names: ReturnType<typeof writtenNames>): names is readonly Text[] {
  return Array.isArray(names);
}
