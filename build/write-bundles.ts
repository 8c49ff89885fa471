import { chmodSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { constants, createBrotliCompress } from 'node:zlib';
import { writeIfChanged } from '../src/installation/write-if-changed';
import { bundleCommandLine, commandLineStarter, type Span } from './bundle-command-line';
import { bundleProvider } from './bundle-provider';

const PACKED = 'alirestore.br';

/**
 * Writes the command line and the plugin into one packed file, since half of either is in the other: together they take
 * three fifths of what two files take. Beside it lies what starts the one, and what the other's installation must know.
 */
export async function writeBundles(folder: string, release: boolean): Promise<void> {
  const { zip, version, h1 } = await bundleProvider(release);
  const parts = await bundleCommandLine(version);
  const commandLine = Buffer.concat([...parts.values()]);
  const { packed, firstBytes } = await pack(commandLine, zip);
  const manifest = { version, h1, packed: PACKED, zipBegin: commandLine.length };
  const files = {
    'alirestore.js': commandLineStarter({ path: `provider/${PACKED}`, bytes: firstBytes, spans: spansOf(parts) }),
    'provider/manifest.json': `${JSON.stringify(manifest, null, 2)}\n`,
    [`provider/${PACKED}`]: packed,
  };
  for (const [name, content] of Object.entries(files)) writeIfChanged(join(folder, name), Buffer.from(content));
  chmodSync(join(folder, 'alirestore.js'), 0o755);
  removeOthers(folder, Object.keys(files));
}

function spansOf(parts: ReadonlyMap<string, Buffer>): Record<string, Span> {
  let end = 0;
  const spans = [...parts].map(([name, { length }]) => {
    end += length;
    return [name, { begin: end - length, end }];
  });
  return Object.fromEntries(spans);
}

/** The second can be unpacked with the first alone, and the first from so many bytes alone. */
async function pack(first: Buffer, second: Buffer): Promise<{ packed: Buffer; firstBytes: number }> {
  const stream = createBrotliCompress();
  let firstBytes = 0;
  const count = (chunk: Buffer) => {
    firstBytes += chunk.length;
  };
  const packed = buffer(stream.on('data', count));
  stream.write(first);
  stream.flush(constants.BROTLI_OPERATION_FLUSH, () => {
    firstBytes += stream.readableLength; // what nobody has read yet
    stream.off('data', count).end(second);
  });
  return { packed: await packed, firstBytes };
}

/** All that lies there ships. */
function removeOthers(folder: string, names: readonly string[]): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !names.some((name) => join(folder, name) === path)) rmSync(path);
  }
}
