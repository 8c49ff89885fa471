import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that was written into a stack's folder, the plugin itself and files of these names apart. */
export function writtenIn(folder: string, except?: RegExp): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/providers|plugins/.test(entry.parentPath) && !except?.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}
