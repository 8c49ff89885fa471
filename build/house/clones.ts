import ts from 'typescript';
import type { SourceFile } from './source-tree';

/** So many lines that say the same in two places are one rule, written twice. */
const LEAST_LINES = 6;

interface Line {
  readonly path: string;
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

export interface Clone {
  readonly lines: number;
  /** `path:line` of each beginning. */
  readonly places: readonly [string, string];
}

/**
 * Runs of lines that are equal but for white space; imports, comments and lines of brackets alone are passed over. So are
 * the cloud's operations, each of which is what its own page says, and what the emulator writes for itself on purpose.
 */
export function clonesIn(files: readonly SourceFile[]): Clone[] {
  const texts = files.map(tellingLines);
  const windows = new Map<string, { file: number; index: number }[]>();
  for (const [file, lines] of texts.entries()) {
    for (let index = 0; index + LEAST_LINES <= lines.length; index++) {
      const key = lines
        .slice(index, index + LEAST_LINES)
        .map(({ text }) => text)
        .join('\n');
      windows.set(key, [...(windows.get(key) ?? []), { file, index }]);
    }
  }
  const pairs = [...windows.values()].flatMap(([first, ...others]) =>
    others
      .filter(({ file }) => mayNotAgree(files[first.file].path, files[file].path))
      .map((other) => cloneAt(texts[first.file], first.index, texts[other.file], other.index)),
  );
  return pairs.flatMap((clone) => clone ?? []);
}

function mayNotAgree(one: string, other: string): boolean {
  const isOperation = [one, other].some((path) => path.startsWith('api/operations/'));
  const areIndependent = one.startsWith('emulator/') !== other.startsWith('emulator/');
  const isPublic = [one, other].some((path) => path.startsWith('constructs/')); // jsii takes no interface from elsewhere
  return !isOperation && !areIndependent && !isPublic;
}

/** Undefined where the line before is equal as well: that is another one's middle. */
function cloneAt(one: readonly Line[], start: number, other: readonly Line[], otherStart: number): Clone | undefined {
  if (start > 0 && otherStart > 0 && one[start - 1].text === other[otherStart - 1].text) return undefined;
  let lines = LEAST_LINES;
  const isEqual = (offset: number) =>
    one[start + offset] !== undefined && one[start + offset].text === other[otherStart + offset]?.text;
  while (isEqual(lines)) lines++;
  return { lines, places: [placeOf(one[start]), placeOf(other[otherStart])] };
}

const placeOf = ({ path, number }: Line) => `${path}:${number}`;

function tellingLines({ path, text, syntax }: SourceFile): Line[] {
  const silent = silentLines(syntax);
  return text.split('\n').flatMap((line, index) => {
    const normal = line.trim().replace(/\s+/g, ' ');
    return /\w/.test(normal) && !silent.has(index) ? { path, number: index + 1, text: normal } : [];
  });
}

/** Line numbers, from 0, that hold an import, or a comment and nothing else. */
function silentLines(syntax: ts.SourceFile): Set<number> {
  const lineOf = (position: number) => syntax.getLineAndCharacterOfPosition(position).line;
  const silent = new Set<number>();
  const hush = (begin: number, end: number) => {
    for (let line = lineOf(begin); line <= lineOf(end); line++) silent.add(line);
  };
  for (const statement of syntax.statements) {
    if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) {
      hush(statement.getStart(), statement.getEnd());
    }
  }
  const lines = syntax.text.split('\n');
  for (const [index, line] of lines.entries()) if (/^\s*(\/\/|\/?\*)/.test(line)) silent.add(index);
  return silent;
}
