import { Token } from 'cdktf';
import type { DrillGuards } from './drill-guards';
import type { DrillRestoreProps } from './drill-restore-props';
import type { PlannedRestore } from './planned-restore';
import { targetParts } from './target-parts';

type Parts = { readonly [name: string]: string };

/** Throws where a restore would destroy what it must not, as far as that is known at synthesis. */
export function checkTarget(
  name: string,
  props: DrillRestoreProps,
  others: readonly PlannedRestore[],
  guards: DrillGuards,
): void {
  const parts = targetParts(props.target);
  refuseProtected(name, parts, guards);
  refuseSource(name, props, parts);
  for (const other of others) refuseOverlap(name, parts, other);
}

function refuseProtected(name: string, parts: Parts, guards: DrillGuards): void {
  const kinds = [
    ['instanceId', guards.protectedInstanceIds],
    ['instanceName', guards.protectedInstanceIds],
    ['bucket', guards.protectedBuckets],
    ['fileSystemId', guards.protectedFileSystemIds],
  ] as const;
  for (const [part, ids = []] of kinds) {
    const id = parts[part];
    if (id === undefined || !ids.includes(id)) continue;
    throw new Error(
      `restore "${name}" goes to the protected ${part} ${id}; choose another target, or take it out of guards`,
    );
  }
  const inside = (guards.protectedInstanceIds ?? []).find((id) => parts.udmDetail?.includes(`"${id}"`));
  if (inside)
    throw new Error(
      `restore "${name}" goes to the protected instance ${inside}; choose another target, or take it out of guards`,
    );
}

/** What a snapshot is chosen by tells what it was taken of. */
function refuseSource(name: string, { recoveryPoint, allowInPlace }: DrillRestoreProps, parts: Parts): void {
  const source: Parts = { ...recoveryPoint._choice?.place } as never;
  for (const part of ['instanceId', 'bucket', 'fileSystemId']) {
    if (allowInPlace || source[part] === undefined || source[part] !== parts[part]) continue;
    throw new Error(
      `restore "${name}" goes to the ${part} ${parts[part]} that its snapshot was taken of; restore to another one, or set allowInPlace: true if what is there may be overwritten`,
    );
  }
}

const PLACES = ['instanceId', 'bucket', 'fileSystemId', 'instanceName'];

function refuseOverlap(name: string, parts: Parts, { name: other, props }: PlannedRestore): void {
  const theirs = targetParts(props.target);
  const isSamePlace = PLACES.some((place) => parts[place] !== undefined && parts[place] === theirs[place]);
  const isSame = isSamePlace && overlaps(inside(parts), inside(theirs));
  if (!isSame) return;
  throw new Error(
    `restores "${other}" and "${name}" write to one target (${Object.values(theirs).join(' ')} and ${Object.values(parts).join(' ')}); give each a directory, prefix or table of its own`,
  );
}

function inside({ path, prefix, tableName }: Parts): string {
  return tableName ?? path ?? prefix ?? '';
}

/** One directory holds the other; what is known only later differs from everything. */
function overlaps(a: string, b: string): boolean {
  if (Token.isUnresolved(a) || Token.isUnresolved(b)) return a === b;
  const [short, long] = [a, b].map((path) => `${path.replace(/\/+$/, '')}/`).sort((x, y) => x.length - y.length);
  return short === '/' || long.startsWith(short);
}
