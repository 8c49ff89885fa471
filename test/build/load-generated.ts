import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';

const folder = join(__dirname, '../../.try/generated');

/** What generated bindings import of the sources that are written by hand. */
const written = [
  'src/framework.ts',
  'src/constructs/synthesis/hcl-map.ts',
  'src/constructs/synthesis/hcl-text.ts',
  'src/constructs/synthesis/json-text.ts',
  'src/target-rules/text.ts',
  'src/constructs/synthesis/without-undefined.ts',
];

/** Compiles generated TypeScript files to where they find their imports, and returns what one of them exports. */
export function loadGenerated(name: string, files: Readonly<Record<string, string>>, entry: string): any {
  const imported = written.map((path) => [path, readFileSync(join(__dirname, '../..', path), 'utf8')] as const);
  for (const [path, text] of [...Object.entries(files), ...imported]) {
    const file = join(folder, name, path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, transformSync(text, { loader: 'ts', format: 'cjs', target: 'node20' }).code);
  }
  return createRequire(__filename)(join(folder, name, entry.replace(/\.ts$/, '.js')));
}
