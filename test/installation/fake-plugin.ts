import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** A zip as the bundler makes it, of a plugin that nobody can run. */
export function fakeZip(version: string): Uint8Array {
  const attributes = { os: 3, attrs: 0o100755 << 16, mtime: new Date(1980, 0, 1), level: 0 as const };
  return zipSync({ [`terraform-provider-alirestore_v${version}`]: [strToU8('the plugin'), attributes] });
}

/** A folder as the bundler makes it. */
export function writeFakePlugin(folder: string, version = '0.1.0', content: string | Uint8Array = fakeZip(version)) {
  mkdirSync(folder, { recursive: true });
  const before = 'the command line';
  const manifest = { version, h1: `h1:of ${version}`, packed: 'plugin.br', zipBegin: before.length };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'plugin.br'),
    brotliCompressSync(Buffer.concat([Buffer.from(before), Buffer.from(content)])),
  );
  return folder;
}
