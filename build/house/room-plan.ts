import type { SourceFile } from './source-tree';

/** A folder as a reader meets it: the files that lie loose in it and its sub-rooms are boxes, imports are arrows. */
export interface RoomPlan {
  readonly room: string;
  /** Names below the room: `flatten.ts` is a file, `transport` a sub-room. */
  readonly boxes: readonly string[];
  readonly arrows: ReadonlyMap<string, ReadonlySet<string>>;
  /** The longest chain of arrows; Infinity where they run in a circle. */
  readonly floors: number;
  /** The longest chain of imports from file to file, sub-rooms included. */
  readonly filesDeep: number;
  /** From a file in a sub-room to a file that lies loose in the room: `path imports path`. */
  readonly upward: readonly string[];
}

export function roomPlans(files: readonly SourceFile[]): RoomPlan[] {
  return roomsOf(files).map((room) => roomPlan(room, files));
}

export function roomPlan(room: string, files: readonly SourceFile[]): RoomPlan {
  const inRoom = (path: string) => path.startsWith(`${room}/`);
  const boxOf = (path: string) => path.slice(room.length + 1).split('/')[0];
  const isLoose = (path: string) => boxOf(path).endsWith('.ts');
  const members = files.filter(({ path }) => inRoom(path));
  const boxes = [...new Set(members.map(({ path }) => boxOf(path)))].sort();
  const arrows = new Map(boxes.map((box) => [box, new Set<string>()]));
  const upward: string[] = [];
  for (const { path, imports } of members) {
    for (const other of imports.filter((target) => inRoom(target) && boxOf(target) !== boxOf(path))) {
      arrows.get(boxOf(path))?.add(boxOf(other));
      if (!isLoose(path) && isLoose(other)) upward.push(`${path} imports ${other}`);
    }
  }
  const imports = new Map(members.map((file) => [file.path, new Set(file.imports.filter(inRoom))]));
  return { room, boxes, arrows, floors: floorsOf(arrows), filesDeep: floorsOf(imports), upward };
}

function roomsOf(files: readonly SourceFile[]): string[] {
  const rooms = files.flatMap(({ path }) => {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  });
  return [...new Set(rooms)].sort();
}

function floorsOf(arrows: RoomPlan['arrows']): number {
  const heights = new Map<string, number>();
  const heightOf = (box: string, trail: readonly string[]): number => {
    if (trail.includes(box)) return Number.POSITIVE_INFINITY;
    const known = heights.get(box);
    if (known !== undefined) return known;
    const below = [...(arrows.get(box) ?? [])].map((next) => heightOf(next, [...trail, box]));
    const height = 1 + Math.max(0, ...below);
    heights.set(box, height);
    return height;
  };
  return Math.max(0, ...[...arrows.keys()].map((box) => heightOf(box, [])));
}
