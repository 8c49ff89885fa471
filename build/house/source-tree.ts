import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

export interface SourceFile {
  /** Below `src`, with `/`: cloud/rpc/flatten.ts */
  readonly path: string;
  readonly text: string;
  readonly syntax: ts.SourceFile;
  /** Paths of the files of `src` that it imports, each once; types count, too. */
  readonly imports: readonly string[];
}

/** What people have written below `src`, or another folder; what is generated is left out. */
export function readSourceTree(root: string, below = 'src'): SourceFile[] {
  const folder = join(root, below);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !path.split('/').includes('generated'))
    .sort();
  const known = new Set(paths);
  return paths.map((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    const syntax = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    return { path, text, syntax, imports: importsOf(path, text, known) };
  });
}

function importsOf(path: string, text: string, known: ReadonlySet<string>): string[] {
  const found = ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return [];
    const target = posix.join(dirname(path), fileName);
    return [`${target}.ts`, `${target}/index.ts`].find((candidate) => known.has(candidate)) ?? [];
  });
  return [...new Set(found)];
}
