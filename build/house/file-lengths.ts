import type { SourceFile } from './source-tree';

export interface FileLengths {
  readonly files: number;
  readonly median: number;
  readonly ninetieth: number;
  readonly longest: { readonly path: string; readonly lines: number };
}

export function fileLengths(files: readonly SourceFile[]): FileLengths {
  const sorted = files
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .sort((one, other) => one.lines - other.lines);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { files: sorted.length, median: at(0.5).lines, ninetieth: at(0.9).lines, longest: at(1) };
}
