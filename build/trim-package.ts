import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import ts from 'typescript';

/** Node shows the line that has thrown: it must stay one that can be read. */
const LINE_LIMIT = 160;

/** Members of the assembly that only say which line of our source something comes from, or that everything is stable. */
const NOT_SHIPPED = ['locationInModule', 'symbolId', 'stability'];

/** The types of a generated binding: a public class holds one, but nobody outside gets at it. */
const BINDING = /generated\/(?!.*-outputs\.)[^/]*\.d\.ts$/;

/**
 * Takes out of a compiled package what nobody reads, since it has a limit: comments, spaces and local names of JavaScript
 * (editors show the types), types that no public type leads to, and where in our source a class or a member stands.
 */
export function trimPackage(folder: string): void {
  const lib = join(folder, 'lib');
  const reached = typesReachedFrom(join(lib, 'index.d.ts'));
  for (const name of readdirSync(lib, { recursive: true, encoding: 'utf8' })) {
    const path = join(lib, name);
    if (name.endsWith('.d.ts') && !reached.has(path)) rmSync(path);
    if (reached.has(path) && BINDING.test(name)) writeFileSync(path, withoutComments(path));
    if (name.endsWith('.js')) writeFileSync(path, trimmedCode(readFileSync(path, 'utf8')));
  }
  const assembly = join(folder, '.jsii');
  writeFileSync(assembly, JSON.stringify(JSON.parse(readFileSync(assembly, 'utf8'), shipped)));
}

function trimmedCode(code: string): string {
  return transformSync(code, {
    minify: true,
    lineLimit: LINE_LIMIT,
    legalComments: 'none',
  }).code;
}

function withoutComments(path: string): string {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022);
  return ts.createPrinter({ removeComments: true }).printFile(source);
}

function shipped(name: string, value: unknown): unknown {
  return NOT_SHIPPED.includes(name) ? undefined : value;
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
