import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { writeIfChanged } from '../../src/installation/write-if-changed';

/** A folder as the bundler makes it, with a plugin that nobody can run. */
export function writeFakePlugin(folder: string, version = '0.1.0', content = 'the zip'): string {
  const before = 'the command line';
  const manifest = { version, h1: `h1:of ${version}`, packed: 'plugin.br', zipBegin: before.length };
  writeIfChanged(join(folder, 'manifest.json'), Buffer.from(JSON.stringify(manifest)));
  writeIfChanged(join(folder, 'plugin.br'), brotliCompressSync(`${before}${content}`));
  return folder;
}

/** One for all who only read it, made before the tests: a thousand stacks took longer for their own than for the rest. */
export const FAKE_PLUGIN = join(__dirname, '../../.try/fake-plugin');
