import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * Takes out of a compiled package what nobody reads, since it has a limit: comments of JavaScript (editors show those of the
 * types), and types that no public type leads to.
 */
export function trimLib(lib: string): void {
  const printer = ts.createPrinter({ removeComments: true });
  const reached = typesReachedFrom(join(lib, 'index.d.ts'));
  for (const name of readdirSync(lib, { recursive: true, encoding: 'utf8' })) {
    const path = join(lib, name);
    if (name.endsWith('.d.ts') && !reached.has(path)) rmSync(path);
    if (!name.endsWith('.js')) continue;
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022);
    writeFileSync(path, printer.printFile(source));
  }
}

function typesReachedFrom(path: string, reached = new Set<string>()): Set<string> {
  if (reached.has(path)) return reached;
  reached.add(path);
  const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'), true, true);
  for (const { fileName } of importedFiles) {
    if (fileName.startsWith('.')) typesReachedFrom(`${join(dirname(path), fileName)}.d.ts`, reached);
  }
  return reached;
}
