import { posix } from 'node:path';
import { Token } from 'cdktf';
import type { RestoreTarget } from '../restore-target';
import { targetParts } from './target-parts';

export type TargetParts = { readonly [name: string]: string };

/** What a restore writes into, such as `bucket drills`; nothing for what it makes anew. */
function placeOf(parts: TargetParts): string | undefined {
  const { containerClusterId, container } = parts;
  if (containerClusterId) return `container ${container} in ${containerClusterId}`;
  const kind = ['instanceId', 'bucket', 'fileSystemId', 'instanceName'].find((name) => parts[name] !== undefined);
  if (kind) return `${kind} ${parts[kind]}`;
  const rolledBack = /"sourceInstanceId":"([^"]+)"/.exec(parts.udmDetail ?? '')?.[1];
  return rolledBack && `instanceId ${rolledBack}`;
}

/** Whether two restores write to the same directory, prefix or table, or one into that of the other. */
export function overlaps(a: RestoreTarget, b: RestoreTarget): boolean {
  if ([a, b].every(({ restoreType }) => restoreType === 'UDM_ECS_DISK_ROLLBACK')) return false; // the snapshot names the disk
  const [partsOfA, partsOfB] = [targetParts(a), targetParts(b)];
  const place = placeOf(partsOfA);
  return place !== undefined && place === placeOf(partsOfB) && nests(inside(partsOfA), inside(partsOfB));
}

/** A rollback has none: it overwrites all. */
function inside({ path, prefix, tableName }: TargetParts): string {
  return tableName ?? path ?? prefix ?? '';
}

/** What is known only later differs from everything but itself. */
function nests(a: string, b: string): boolean {
  if (Token.isUnresolved(a) || Token.isUnresolved(b)) return a === b;
  const [short, long] = [a, b].map(folder).sort((x, y) => x.length - y.length);
  return long.startsWith(short);
}

/** Windows writes backslashes; `/a/../b` is `/b`. */
function folder(path: string): string {
  return posix.normalize(`/${path.replaceAll('\\', '/')}/`);
}
