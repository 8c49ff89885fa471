import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { SourceFile } from './source-tree';
import { TRACE_GLOBAL, tracedSource } from './traced-source';
import * as trace from './walk';

/** What a flow needs of the product: found by name, since a file may lie elsewhere in another tree. */
const NEEDED = ['startProvider', 'startEmulator', 'createSeededRandom', 'systemClock'] as const;

export type TracedModules = Readonly<Record<(typeof NEEDED)[number], (...args: any[]) => any>> & {
  readonly systemClock: unknown;
};

/** The tree's own provider and emulator, each function of which tells the trace that it is called. */
export async function tracedModules(
  root: string,
  files: readonly SourceFile[],
  folder: string,
): Promise<TracedModules> {
  const outfile = join(folder, 'traced.cjs');
  await build({
    stdin: { contents: NEEDED.map((name) => exportOf(name, files)).join('\n'), resolveDir: join(root, 'src') },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    nodePaths: [join(__dirname, '../../node_modules')], // another tree may have none
    plugins: [tracing(join(root, 'src'))],
  });
  (globalThis as Record<string, unknown>)[TRACE_GLOBAL] = trace;
  return createRequire(__filename)(outfile);
}

function exportOf(name: string, files: readonly SourceFile[]): string {
  const declaration = new RegExp(`^export (async )?(function|const) ${name}\\b`, 'm');
  const found = files.filter(({ text }) => declaration.test(text)).map(({ path }) => path);
  if (found.length !== 1) {
    throw new Error(
      `The flows need ${name}, which ${found.length} files of src export: ${found.join(', ') || 'none'}.`,
    );
  }
  return `export { ${name} } from './${found[0].replace(/\.ts$/, '')}';`;
}

function tracing(src: string): Plugin {
  return {
    name: 'tracing',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const name = relative(src, path).replaceAll('\\', '/');
        if (name.startsWith('..') || name.includes('generated/')) return undefined;
        return { contents: tracedSource(name, readFileSync(path, 'utf8')), loader: 'ts' };
      });
    },
  };
}
