import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder as the bundler makes it, with a plugin that nobody can run. */
export function writeFakePlugin(folder: string, version = '0.1.0', content = 'the zip'): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ version, h1: `h1:of ${version}`, zip: 'plugin.zip' }));
  writeFileSync(join(folder, 'plugin.zip'), content);
  return folder;
}
