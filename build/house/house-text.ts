import { basename } from 'node:path';
import type { Clone } from './clones';
import type { FileLengths } from './file-lengths';
import type { Flow } from './flows';
import type { RoomPlan } from './room-plan';
import type { RuleHomes } from './rule-homes';

export interface House {
  readonly flows: readonly Flow[];
  readonly rooms: readonly RoomPlan[];
  readonly lengths: FileLengths;
  /** Paths of files that are named after none of their exports. */
  readonly misnamed: readonly string[];
  readonly rules: readonly RuleHomes[];
  readonly clones: readonly Clone[];
}

/** To be read from the top: what a person must walk through, the rooms, the files, and what stands twice. */
export function houseText({ flows, rooms, lengths, misnamed, rules, clones }: House): string {
  const { longest } = lengths;
  return [
    'Flows, each run once: files of which a function is called; calls from a function in one file to one in another',
    ...table(['flow', 'files', 'switches'], flows.map(flowRow)),
    '',
    'Rooms: boxes are loose files and sub-rooms, arrows are imports between them, floors are the longest chain of arrows.',
    'Files deep: the longest chain of imports from file to file, through its sub-rooms, too.',
    'Upward: an import by a file in a sub-room of a file that lies loose in the room above it.',
    ...table(['room', 'boxes', 'arrows', 'floors', 'files deep', 'upward'], rooms.map(roomRow)),
    '',
    `Files written by hand: ${lengths.files}. Lines: median ${lengths.median}, 90th percentile ${lengths.ninetieth}, longest ${longest.lines} (${longest.path})`,
    `Named after nothing that they export: ${misnamed.length || 'none'}`,
    ...misnamed.map((path) => `  ${path}`),
    '',
    `Rules that stand more than once: ${rules.filter(isDouble).length} of ${rules.length}`,
    ...rules.filter(isDouble).map(ruleLine),
    '',
    `Runs of at least six equal lines in two places: ${clones.length || 'none'}`,
    ...clones.map(({ lines, places }) => `  ${lines} lines: ${places.join(' and ')}`),
    '',
  ].join('\n');
}

const flowRow = ({ name, walk }: Flow) => [name, walk.files.size, walk.switches.size];

function roomRow({ room, boxes, arrows, floors, filesDeep, upward }: RoomPlan): (string | number)[] {
  const indent = '  '.repeat(room.split('/').length - 1);
  const count = [...arrows.values()].reduce((sum, targets) => sum + targets.size, 0);
  const height = Number.isFinite(floors) ? floors : 'circle';
  return [indent + basename(room), boxes.length, count, height, filesDeep, upward.length];
}

const isDouble = ({ places }: RuleHomes) => places.length > 1;

function ruleLine({ rule, places }: RuleHomes): string {
  return [`  ${rule}: ${places.length} files`, ...places.map((place) => `    ${place}`)].join('\n');
}

function table(heads: readonly string[], rows: readonly (string | number)[][]): string[] {
  const all = [heads, ...rows].map((row) => row.map(String));
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join('  ')
      .replace(/^/, '  '),
  );
}
