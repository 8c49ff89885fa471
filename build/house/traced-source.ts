import ts from 'typescript';

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** The name under which a traced file finds the trace. */
export const TRACE_GLOBAL = '__houseTrace';

/**
 * The source with each function told to the trace: `name` and the function's number. A body is run inside the call, so that
 * the trace knows who calls whom, also after an `await`. Of constructors and generators the entry alone is told: their
 * bodies cannot be moved into another function.
 */
export function tracedSource(name: string, text: string): string {
  const syntax = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const insertions: Insertion[] = [];
  let number = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      insertions.push(
        ...insertionsFor(node as ts.FunctionLikeDeclaration, node.body as ts.ConciseBody, name, ++number),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return withInsertions(text, insertions);
}

function insertionsFor(
  node: ts.FunctionLikeDeclaration,
  body: ts.ConciseBody,
  name: string,
  number: number,
): Insertion[] {
  const [begin, end] = [body.getStart(), body.getEnd()];
  const place = `${JSON.stringify(name)}, ${number}`;
  if (ts.isConstructorDeclaration(node) || node.asteriskToken) {
    return [{ at: begin + 1, text: `${TRACE_GLOBAL}.call(${place}, () => {});` }];
  }
  const isAsync = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword);
  const opening = `${TRACE_GLOBAL}.call(${place}, ${isAsync ? 'async ' : ''}() => `;
  if (!ts.isBlock(body)) {
    return [
      { at: begin, text: `${opening}(` },
      { at: end, text: '))' },
    ];
  }
  return [
    { at: begin + 1, text: `return ${opening}{` },
    { at: end - 1, text: '});' },
  ];
}

function withInsertions(text: string, insertions: readonly Insertion[]): string {
  let out = '';
  let from = 0;
  for (const { at, text: inserted } of [...insertions].sort((one, other) => one.at - other.at)) {
    out += text.slice(from, at) + inserted;
    from = at;
  }
  return out + text.slice(from);
}
