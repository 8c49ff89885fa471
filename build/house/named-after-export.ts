import { basename } from 'node:path';
import ts from 'typescript';

/** Words that join others, and do not tell one name from another. */
const JOINTS = ['of', 'to', 'for', 'in', 'with', 'from', 'by', 'is', 'has'];

/** Parts that every resource and every data source has: there, the folder has the name. */
const PART = /^provider\/(resources|data-sources)\/.+\/(schema|checks|mapping|lifecycle|data-source)\.ts$/;

/** Where a folder, or a process, is entered. */
const ENTRANCES = ['index', 'main'];

/**
 * Whether a file is named after one of its exports: all words of the one are in the other, be it in another number or form
 * (`secrets` and `redactSecret`). Or after a family: two exports have the last word of the file's name, or its first. A
 * file that exports nothing is named after what it does.
 */
export function isNamedAfterExport(path: string, syntax: ts.SourceFile): boolean {
  const stem = basename(path, '.ts');
  const names = exportedNames(syntax).map(wordsOf);
  if (names.length === 0 || ENTRANCES.includes(stem) || PART.test(path)) return true;
  const words = wordsOf(stem);
  if (names.some((name) => areWithin(name, words) || areWithin(words, name))) return true;
  return [words[0], words[words.length - 1]].some((word) => names.filter((name) => areWithin([word], name)).length > 1);
}

export function exportedNames(syntax: ts.SourceFile): string[] {
  return syntax.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) return namesIn(statement.exportClause);
    if (!ts.canHaveModifiers(statement)) return [];
    const isExported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    return 'name' in statement ? [(statement.name as ts.Identifier).text] : [];
  });
}

function namesIn(clause: ts.NamedExportBindings | undefined): string[] {
  return clause && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [];
}

/** Of `maxResults`, `MAX_RESULTS`, `MaxResults` and `max-results` alike. */
function wordsOf(name: string): string[] {
  const spaced = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  const words = spaced.toLowerCase().split(/[^a-z0-9]+/);
  const telling = words.filter((word) => !JOINTS.includes(word));
  return telling.length > 0 ? telling : words;
}

function areWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.join('') === all.join('') || some.every((word) => all.some((other) => areAlike(word, other)));
}

/** One word in two forms: they share five letters and differ in the ending alone, or one is the plural of the other. */
function areAlike(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  const rest = Math.max(one.length, other.length) - shared;
  return rest === 0 || (shared >= 5 && rest <= 3) || `${one}s` === other || `${other}s` === one;
}
