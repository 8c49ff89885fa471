import { clipped } from '../../clipped';

const LINES = 10;
const COLUMNS = 200;

/** The first lines of the list of files that could not be restored, and how many more there are. */
export function firstLines(errorFile: string, limit = LINES): string[] {
  const all = errorFile.split(/\r?\n/).filter((line) => line.trim() !== '');
  const more = all.length > limit ? [`... and ${all.length - limit} more lines`] : [];
  return [...all.slice(0, limit).map((line) => clipped(line, COLUMNS)), ...more];
}
