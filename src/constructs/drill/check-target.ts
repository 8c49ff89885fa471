import type { Construct } from 'constructs';
import { DefaultTokenResolver, StringConcat, Tokenization } from '../../framework';
import type { Occupancy } from '../../target-rules/occupancy';
import { overwrittenSource } from '../../target-rules/overwritten-source';
import { protectedTarget } from '../../target-rules/protected-target';
import type { Target, TargetAttribute } from '../../target-rules/target';
import { shown } from '../../target-rules/text';
import { placeOf } from '../../target-rules/written-place';
import { targetForRules, textsOf } from '../job/target-for-rules';
import { propName } from '../synthesis/prop-name';
import type { DrillRestoreProps } from './drill-restore-props';
import { guardedSource } from './job-guard';
import type { DrillGuards } from './restore-drill-props';
import { targetParts } from './target-parts';

/** A restore that was added, by its name. */
export interface TargetOwner {
  readonly name: string;
  /** Where it writes to, for a message. */
  readonly shown: string;
}

/** Throws where a restore would destroy what it must not, as far as synthesis knows. The provider knows the rest. */
export function checkTarget(
  name: string,
  props: DrillRestoreProps,
  others: Occupancy<TargetOwner>,
  guards: DrillGuards,
): void {
  const target = targetForRules(props);
  refuseProtected(name, target, guards);
  refuseSource(name, props, target);
  refuseOverlap({ name, shown: Object.values(targetParts(props.target)).join(' ') }, target, others);
}

/** The same of the restores of a selection. Whether two of them, or another one, write to one place, the provider knows. */
export function checkSelectedTarget(
  drill: Construct,
  name: string,
  props: DrillRestoreProps,
  guards: DrillGuards,
): void {
  const target = targetForRules(props);
  refuseProtected(name, target, guards);
  refuseSource(name, props, target);
  const place = placeOf(target);
  // The snapshot decides where a restore goes to only where it names the disk.
  const told = place?.diskOf === undefined ? { ...target, snapshot_id: undefined } : target;
  if (!place || tellsOfSource(drill, told)) return;
  throw new Error(
    `the restores of selection "${name}" would all write to one target (${place.shown}); put SelectedSource.NAME into its path, prefix or name`,
  );
}

function tellsOfSource(drill: Construct, target: Target): boolean {
  const resolver = new DefaultTokenResolver(new StringConcat());
  const resolved = Tokenization.resolve(target, { scope: drill, resolver, preparing: false });
  return /\beach\./.test(JSON.stringify(resolved));
}

function refuseProtected(name: string, target: Target, guards: DrillGuards): void {
  const found = protectedTarget(target, {
    instances: textsOf(guards.protectedInstanceIds),
    buckets: textsOf(guards.protectedBuckets),
    fileSystems: textsOf(guards.protectedFileSystemIds),
  });
  if (!found) return;
  throw new Error(
    `restore "${name}" would write to the ${placeIn(found.attribute)} ${shown(found.id)}, which the guards of the drill protect; choose another target, or take it out of the guards`,
  );
}

function refuseSource(name: string, props: DrillRestoreProps, target: Target): void {
  const found = overwrittenSource(target, guardedSource(props));
  if (!found || typeof props.allowInPlace === 'object') return; // the provider knows it
  throw new Error(
    `restore "${name}" would overwrite the ${placeIn(found.attribute)} ${shown(found.id)}, which its snapshot was taken of; choose another target, or set ${propName('allowInPlace')} to true if what is there now may be lost`,
  );
}

function refuseOverlap(owner: TargetOwner, target: Target, others: Occupancy<TargetOwner>): void {
  const place = placeOf(target);
  if (!place) return;
  const other = others.find(place)?.owner;
  others.add(owner, place);
  if (!other) return;
  throw new Error(
    `restores "${other.name}" and "${owner.name}" write to one target (${other.shown} and ${owner.shown}); give each a directory, prefix or table of its own`,
  );
}

const PLACES: { readonly [name in TargetAttribute]?: string } = {
  target_bucket: 'bucket',
  target_file_system_id: 'file system',
  target_instance_name: 'Tablestore instance',
  target_table_name: 'table',
  target_container_cluster_id: 'cluster',
};

/** What stands within JSON is an instance, or a node. */
function placeIn(attribute: TargetAttribute): string {
  return PLACES[attribute] ?? (attribute === 'target_container' ? 'node' : 'instance');
}
