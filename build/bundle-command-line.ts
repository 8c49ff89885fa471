import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { bundleOptions } from './bundle-options';
import { packageVersion } from './bundle-provider';

/** Where a part of the command line lies in a file. */
export interface Span {
  readonly begin: number;
  readonly end: number;
}

/**
 * The command line: its main part, and those that are imported dynamically, by their names. Node reads a part when it is
 * first wanted: most commands want no emulated cloud, and no library of the vendor's. `version` is that of the plugin.
 */
export async function bundleCommandLine(version: string): Promise<Map<string, Buffer>> {
  const { outputFiles } = await build({
    ...bundleOptions,
    format: 'esm', // the only form that esbuild splits
    splitting: true,
    entryPoints: ['src/cli/main.ts'],
    outdir: '.',
    define: { ALIRESTORE_VERSION: JSON.stringify(version), PACKAGE_VERSION: JSON.stringify(packageVersion()) },
    write: false,
  });
  const { minify, target } = bundleOptions;
  const supported = { 'dynamic-import': false }; // Node would look for a file; require is that of the starter
  const parts = outputFiles.map(async ({ path, text }) => {
    const { code } = await transform(text, { format: 'cjs', platform: 'node', minify, target, supported });
    return [`.${path.slice(join(process.cwd()).length)}`, Buffer.from(code)] as const;
  });
  return new Map(await Promise.all(parts));
}

/** Where the command line lies packed: a file, how many of its bytes are needed, and the parts in what they unpack to. */
export interface PackedCommandLine {
  readonly path: string;
  readonly bytes: number;
  readonly spans: Readonly<Record<string, Span>>;
}

/** What `npx` runs: it unpacks the command line, and has Node read the parts of it that are wanted. */
export function commandLineStarter({ path, bytes, spans }: PackedCommandLine): string {
  return `#!/usr/bin/env node
'use strict';
const { brotliDecompressSync, constants } = require('node:zlib');
const { wrap } = require('node:module');
const { Script } = require('node:vm');
const packed = require('node:fs').readFileSync(require('node:path').join(__dirname, '${path}')).subarray(0, ${bytes});
const text = brotliDecompressSync(packed, { finishFlush: constants.BROTLI_OPERATION_FLUSH });
const spans = ${JSON.stringify(spans)};
const loaded = {};
function load(name) {
  if (!spans[name]) return require(name);
  if (loaded[name]) return loaded[name].exports;
  const part = { exports: {} };
  loaded[name] = part;
  const code = wrap(text.toString('utf8', spans[name].begin, spans[name].end));
  const run = new Script(code, { filename: __filename }).runInThisContext();
  run(part.exports, load, part, __filename, __dirname);
  return part.exports;
}
load('./main.js');
`;
}
