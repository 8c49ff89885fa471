import ts from 'typescript';
import type { SourceFile } from './source-tree';

/** A rule of the product, and how the syntax tells a place where it is written down. */
interface Rule {
  readonly name: string;
  isWrittenAt(node: ts.Node): boolean;
}

export interface RuleHomes {
  readonly rule: string;
  /** `path:line`; more than one is one too many. */
  readonly places: readonly string[];
}

const VERDICTS = ['failed', 'pending', 'partial', 'skipped', 'succeeded'];

/** Those of which a second copy was found, which then said something else. */
const rules: readonly Rule[] = [
  { name: 'what a partial restore may mean (fail, warn, accept)', isWrittenAt: lists('fail', 'warn', 'accept') },
  { name: 'when to clean up (always, on-success, never)', isWrittenAt: lists('always', 'on-success', 'never') },
  { name: 'the order of verdicts', isWrittenAt: ordersVerdicts },
  { name: 'a partial restore counts as good', isWrittenAt: takesPartialForGood },
  { name: 'which hosts are this machine', isWrittenAt: namesLoopback },
  {
    name: 'a length of time in words',
    isWrittenAt: isFunctionWith(/\b3_?600(_000)?\b|\bUNITS\b/, /[}`] ?(h|\$\{unit\})\b|\$\{unit\}/),
  },
  { name: 'an amount of bytes in words', isWrittenAt: lists('KiB', 'MiB', 'GiB') },
  { name: 'the critical path', isWrittenAt: isFunctionNamed(/critical|longest(Path|Chain|Way)/i) },
  { name: 'what lies within what', isWrittenAt: isFunctionWith(/startsWith\(\s*`[^`]*(\/|\$\{sep\})`/) },
];

export function ruleHomes(files: readonly SourceFile[]): RuleHomes[] {
  const nodes = files.filter(isOurs).flatMap((file) => nodesOf(file.syntax).map((node) => ({ file, node })));
  return rules.map(({ name, isWrittenAt }) => {
    const places = nodes.filter(({ node }) => isWrittenAt(node)).map(({ file, node }) => placeOf(file, node));
    return { rule: name, places: [...new Set(places)] };
  });
}

/** How the cloud's own jobs go is the emulator's knowledge, whatever we make of it. */
function isOurs({ path }: SourceFile): boolean {
  return !path.startsWith('emulator/restore-jobs/');
}

function placeOf({ path, syntax }: SourceFile, node: ts.Node): string {
  return `${path}:${syntax.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

function nodesOf(root: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return nodes;
}

/** The texts that a union, an enum or an array lists; none for whatever else. */
function textsOf(node: ts.Node): string[] {
  if (ts.isUnionTypeNode(node))
    return node.types.flatMap((type) => (ts.isLiteralTypeNode(type) ? textIn(type.literal) : []));
  if (ts.isEnumDeclaration(node)) return node.members.flatMap(({ initializer }) => textIn(initializer));
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(textIn);
  return [];
}

function textIn(node: ts.Node | undefined): string[] {
  return node && ts.isStringLiteralLike(node) ? [node.text] : [];
}

function lists(...texts: readonly string[]): Rule['isWrittenAt'] {
  return (node) => {
    const listed = textsOf(node);
    return texts.every((text) => listed.includes(text));
  };
}

function ordersVerdicts(node: ts.Node): boolean {
  const listed = textsOf(node);
  return ts.isArrayLiteralExpression(node) && listed.length > 2 && listed.every((text) => VERDICTS.includes(text));
}

/** `succeeded or partial`, as a comparison or as a list of the two; or partial beside the policy for it. */
function takesPartialForGood(node: ts.Node): boolean {
  if (ts.isArrayLiteralExpression(node)) return `${textsOf(node).sort()}` === 'partial,succeeded';
  if (!isCondition(node) || isCondition(node.parent) || isCondition(node.parent.parent)) return false;
  const text = node.getText();
  return text.includes("'partial'") && /'succeeded'|onPartial/.test(text);
}

function isCondition(node: ts.Node): boolean {
  const joints = [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.AmpersandAmpersandToken];
  return ts.isBinaryExpression(node) && joints.includes(node.operatorToken.kind);
}

function namesLoopback(node: ts.Node): boolean {
  if (ts.isRegularExpressionLiteral(node)) return /localhost/.test(node.text) && /127/.test(node.text);
  return lists('localhost', '127.0.0.1')(node);
}

function isFunctionNamed(name: RegExp): Rule['isWrittenAt'] {
  return (node) => ts.isFunctionDeclaration(node) && node.name !== undefined && name.test(node.name.text);
}

function isFunctionWith(...parts: readonly RegExp[]): Rule['isWrittenAt'] {
  return (node) => ts.isFunctionDeclaration(node) && parts.every((part) => part.test(node.getText()));
}
