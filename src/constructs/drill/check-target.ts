import type { Occupancy } from '../../target-rules/occupancy';
import { overwrittenSource } from '../../target-rules/overwritten-source';
import { protectedTarget } from '../../target-rules/protected-target';
import type { Target, TargetAttribute } from '../../target-rules/target';
import { shown } from '../../target-rules/text';
import { placeOf } from '../../target-rules/written-place';
import { constructTarget, textsOf } from '../job/construct-target';
import type { RestoreTarget } from '../targets/restore-target';
import type { DrillRestoreProps } from './drill-restore-props';
import { guardedSource } from './guarded-source';
import type { DrillGuards } from './restore-drill-props';
import { targetParts } from './target-parts';

/** A restore that was added, by its name. */
export interface TargetOwner {
  readonly name: string;
  readonly target: RestoreTarget;
}

/** Throws where a restore would destroy what it must not, as far as synthesis knows. The provider knows the rest. */
export function checkTarget(
  name: string,
  props: DrillRestoreProps,
  others: Occupancy<TargetOwner>,
  guards: DrillGuards,
): void {
  const target = constructTarget(props);
  refuseProtected(name, target, guards);
  refuseSource(name, props, target);
  refuseOverlap({ name, target: props.target }, target, others);
}

function refuseProtected(name: string, target: Target, guards: DrillGuards): void {
  const found = protectedTarget(target, {
    instances: textsOf(guards.protectedInstanceIds),
    buckets: textsOf(guards.protectedBuckets),
    fileSystems: textsOf(guards.protectedFileSystemIds),
  });
  if (!found) return;
  throw new Error(
    `restore "${name}" goes to the protected ${partOf(found.attribute)} ${shown(found.id)}; choose another target, or take it out of guards`,
  );
}

function refuseSource(name: string, props: DrillRestoreProps, target: Target): void {
  const found = overwrittenSource(target, guardedSource(props));
  if (!found) return;
  throw new Error(
    `restore "${name}" goes to the ${partOf(found.attribute)} ${shown(found.id)} that its snapshot was taken of; restore to another one, or set allowInPlace: true if what is there may be overwritten`,
  );
}

function refuseOverlap(owner: TargetOwner, target: Target, others: Occupancy<TargetOwner>): void {
  const place = placeOf(target);
  if (!place) return;
  const other = others.find(place)?.owner;
  others.add(owner, place);
  if (!other) return;
  const [theirs, ours] = [other, owner].map((one) => Object.values(targetParts(one.target)).join(' '));
  throw new Error(
    `restores "${other.name}" and "${owner.name}" write to one target (${theirs} and ${ours}); give each a directory, prefix or table of its own`,
  );
}

/** Such as `instanceId`; what stands within JSON is an instance. */
function partOf(attribute: TargetAttribute): string {
  if (!attribute.startsWith('target_') || attribute === 'target_container') return 'instance';
  return attribute.slice('target_'.length).replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}
