import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import ts from 'typescript';

/** Node shows the line that has thrown: it must stay one that can be read. */
const LINE_LIMIT = 160;

/**
 * Members of the assembly that only say which line of our source something comes from, or that everything is stable; and the
 * README, which stands beside it (build/packages/stage-package.ts puts in that of a language).
 */
const NOT_SHIPPED = ['locationInModule', 'symbolId', 'stability', 'readme'];

/** The types of a generated binding: a public class holds one, but nobody outside gets at it. */
const BINDING = /generated\/(?!.*-outputs\.)[^/]*\.d\.ts$/;

/**
 * Takes out of a compiled package what nobody reads, since it has a limit: its JavaScript becomes one file without comments,
 * spaces and local names (editors show the types); types that no public type leads to, and where in our source a class or a
 * member stands, are gone.
 */
export function trimPackage(folder: string): void {
  const lib = join(folder, 'lib');
  const code = inOneFile(join(lib, 'index.js'));
  const reached = typesReachedFrom(join(lib, 'index.d.ts'));
  for (const name of readdirSync(lib, { recursive: true, encoding: 'utf8' })) {
    const path = join(lib, name);
    if (reached.has(path) && BINDING.test(name)) writeFileSync(path, bare(path));
    if (/\.(d\.ts|js)$/.test(name) && !reached.has(path)) rmSync(path);
  }
  writeFileSync(join(lib, 'index.js'), code);
  const assembly = join(folder, '.jsii');
  writeFileSync(assembly, JSON.stringify(JSON.parse(readFileSync(assembly, 'utf8'), shipped)));
}

/** What asks for its own folder gets one that lies as deep as that of src/installation, which alone does. */
function inOneFile(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    minify: true,
    lineLimit: LINE_LIMIT,
    legalComments: 'none',
    define: { __dirname: 'ownFolder' },
    banner: { js: '"use strict";const ownFolder=__dirname+"/installation";' },
    write: false,
  });
  return outputFiles[0].text;
}

/** Without comments and, since nobody outside reads or sets them, without the properties of its class. */
function bare(path: string): string {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022);
  const { transformed } = ts.transform(source, [
    (context) => (file) =>
      ts.visitEachChild(file, (node) => (ts.isClassDeclaration(node) ? withoutProperties(node) : node), context),
  ]);
  return ts.createPrinter({ removeComments: true }).printFile(transformed[0] as ts.SourceFile);
}

function withoutProperties(node: ts.ClassDeclaration): ts.ClassDeclaration {
  const { modifiers, name, typeParameters, heritageClauses, members } = node;
  const kept = members.filter((member) => ts.isConstructorDeclaration(member));
  return ts.factory.updateClassDeclaration(node, modifiers, name, typeParameters, heritageClauses, kept);
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
