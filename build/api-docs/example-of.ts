import ts from 'typescript';

/** A part of a program in examples/typescript. */
export interface Example {
  readonly file: string;
  readonly code: string;
}

interface Statement {
  readonly code: string;
  /** Whether an empty line is above it. */
  readonly startsBlock: boolean;
  /** The variable that it declares. */
  readonly declares?: string;
}

/** Every program has them. */
const GIVEN = ['app', 'stack'];

/**
 * What the first of the programs that uses the class (or one of several, with a | between them) does with it: the statements
 * that make or call it, those that use what they declare, and those that declare what all of them use.
 */
export function exampleOf(name: string, programs: readonly Example[]): Example {
  const uses = new RegExp(`\\bnew (${name})\\(|\\b(${name})\\.`);
  const program = programs.find(({ code }) => uses.test(code));
  if (!program) throw new Error(`no program in examples/typescript uses ${name}: write one, for its page in docs/api`);
  return { file: program.file, code: partOf(program.code, uses) };
}

function partOf(program: string, uses: RegExp): string {
  const statements = statementsOf(program);
  const makes = statements.filter(({ code }) => uses.test(code));
  const made = makes.flatMap(({ declares }) => declares ?? []);
  const chosen = new Set([...makes, ...statements.filter(({ code }) => made.some((name) => mentions(code, name)))]);
  for (const statement of chosen) {
    for (const other of statements) if (other.declares && mentions(statement.code, other.declares)) chosen.add(other);
  }
  return statements
    .filter((statement) => chosen.has(statement))
    .map(({ code, startsBlock }, index) => (startsBlock && index > 0 ? `\n${code}` : code))
    .join('\n');
}

function mentions(code: string, name: string): boolean {
  return new RegExp(`(?<![.'\\w])${name}\\b(?!['])`).test(code);
}

function statementsOf(program: string): Statement[] {
  const source = ts.createSourceFile('program.ts', program, ts.ScriptTarget.ESNext, true);
  return source.statements
    .filter((statement) => !ts.isImportDeclaration(statement))
    .map((statement): Statement => {
      const name = ts.isVariableStatement(statement)
        ? statement.declarationList.declarations[0].name.getText()
        : undefined;
      const trailing = /^[^\n]*/.exec(program.slice(statement.end))![0];
      const startsBlock = /\n\s*\n/.test(statement.getFullText().slice(0, statement.getLeadingTriviaWidth()));
      return {
        code: statement.getText() + trailing,
        startsBlock,
        declares: name && !GIVEN.includes(name) ? name : undefined,
      };
    });
}
