import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that was written into a stack's folder, the plugin itself apart. */
export function writtenIn(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/providers|plugins/.test(entry.parentPath))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}
