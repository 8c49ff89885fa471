import type { WrittenPlace } from './written-place';

/** Who writes where: finds those that write to one place, without comparing each with each. */
export interface Occupancy<Owner> {
  /** Who writes there already, or into it, or around it; the first that counts. */
  find(place: WrittenPlace, counts?: (owner: Owner) => boolean): Entry<Owner> | undefined;
  add(owner: Owner, place: WrittenPlace): Entry<Owner>;
  remove(entry: Entry<Owner>): void;
}

export interface Entry<Owner> {
  readonly owner: Owner;
  readonly place: WrittenPlace;
}

type Index<Owner> = Map<string, Set<Entry<Owner>>>;

export function createOccupancy<Owner>(): Occupancy<Owner> {
  const at: Index<Owner> = new Map();
  const below: Index<Owner> = new Map();
  return {
    find(place, counts = () => true) {
      for (const path of pathsOf(place)) {
        const own = path[path.length - 1];
        for (const found of [...path.flatMap((step) => [...(at.get(step) ?? [])]), ...(below.get(own) ?? [])]) {
          if (!areTwoDisks(found.place, place) && counts(found.owner)) return found;
        }
      }
      return undefined;
    },
    add(owner, place) {
      const entry = { owner, place };
      for (const path of pathsOf(place)) {
        put(at, path[path.length - 1], entry);
        for (const step of path.slice(0, -1)) put(below, step, entry);
      }
      return entry;
    },
    remove(entry) {
      for (const step of pathsOf(entry.place).flat()) {
        at.get(step)?.delete(entry);
        below.get(step)?.delete(entry);
      }
    },
  };
}

/** The container, and each folder down to the one that is written. */
function pathsOf({ container, folders }: WrittenPlace): string[][] {
  return folders.map((folder) => {
    const names = folder.split('/').filter((name) => name !== '');
    return [container, ...names.map((_, index) => `${container}\n/${names.slice(0, index + 1).join('/')}`)];
  });
}

function put<Owner>(index: Index<Owner>, step: string, entry: Entry<Owner>): void {
  const there = index.get(step);
  if (there) there.add(entry);
  else index.set(step, new Set([entry]));
}

/** A snapshot of a disk names the disk that is rolled back: only the same one is certain to mean the same disk. */
function areTwoDisks({ diskOf: a }: WrittenPlace, { diskOf: b }: WrittenPlace): boolean {
  return a !== undefined && b !== undefined && (a === '' || a !== b);
}
