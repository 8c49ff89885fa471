import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A folder as the bundler makes it, with a plugin that nobody can run. */
export function writeFakePlugin(folder: string, version = '0.1.0', content = 'the zip'): string {
  mkdirSync(folder, { recursive: true });
  const before = 'the command line';
  const manifest = { version, h1: `h1:of ${version}`, packed: 'plugin.br', zipBegin: before.length };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'plugin.br'), brotliCompressSync(`${before}${content}`));
  return folder;
}
