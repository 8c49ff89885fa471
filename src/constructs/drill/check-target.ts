import type { RestoreTarget } from '../restore-target';
import type { DrillGuards } from './drill-guards';
import type { DrillRestoreProps } from './drill-restore-props';
import type { PlannedRestore } from './planned-restore';
import { targetParts } from './target-parts';
import { overlaps, type TargetParts } from './target-place';

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
  for (const other of others) refuseOverlap(name, props.target, other);
}

function refuseProtected(name: string, parts: TargetParts, guards: DrillGuards): void {
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
function refuseSource(name: string, { recoveryPoint, allowInPlace }: DrillRestoreProps, parts: TargetParts): void {
  const source: TargetParts = { ...recoveryPoint._choice?.place } as never;
  for (const part of ['instanceId', 'bucket', 'fileSystemId']) {
    if (allowInPlace || source[part] === undefined || source[part] !== parts[part]) continue;
    throw new Error(
      `restore "${name}" goes to the ${part} ${parts[part]} that its snapshot was taken of; restore to another one, or set allowInPlace: true if what is there may be overwritten`,
    );
  }
}

function refuseOverlap(name: string, target: RestoreTarget, { name: other, props }: PlannedRestore): void {
  if (!overlaps(props.target, target)) return;
  const [theirs, ours] = [props.target, target].map((one) => Object.values(targetParts(one)).join(' '));
  throw new Error(
    `restores "${other}" and "${name}" write to one target (${theirs} and ${ours}); give each a directory, prefix or table of its own`,
  );
}
