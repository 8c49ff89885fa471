import { createOccupancy, type Entry, type Occupancy } from '../../target-rules/occupancy';
import type { WrittenPlace } from '../../target-rules/written-place';

/** A restore of a group of restores. */
export interface GroupMember {
  readonly group: string;
  readonly name: string;
  /** Whether it is about to start. What has run may stand where others stand. */
  readonly starts: boolean;
}

/** Where the restores of this process write to, as each was last planned or applied. */
export interface TargetRegistry {
  /** Notes where a restore writes to, and tells which other one of its group writes there; then it is not noted. */
  enter(member: GroupMember, place: WrittenPlace | undefined): Entry<GroupMember> | undefined;
  /** Told of each restore that is applied. */
  apply(): void;
  /** Whether this process applies. Terraform plans once more then, with what it knows by now, and does not say so. */
  isApplying(): boolean;
}

export function createTargetRegistry(): TargetRegistry {
  const groups = new Map<string, Occupancy<GroupMember>>();
  const entries = new Map<string, Entry<GroupMember>>();
  let applies = false;
  return {
    apply: () => {
      applies = true;
    },
    isApplying: () => applies,
    enter(member, place) {
      const occupancy = groups.get(member.group) ?? createOccupancy<GroupMember>();
      groups.set(member.group, occupancy);
      const key = JSON.stringify([member.group, member.name]);
      const former = entries.get(key);
      if (former) occupancy.remove(former);
      entries.delete(key);
      if (!place) return undefined;
      const other = occupancy.find(place, ({ starts }) => starts || member.starts);
      if (!other) entries.set(key, occupancy.add(member, place));
      return other;
    },
  };
}
