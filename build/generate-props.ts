import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..');
const folder = 'src/constructs/generated';
const header = '// Generated from the public interfaces of src/constructs by `npm run generate`. Do not edit.';

/** How the documentation says that a text is a time. */
const TIME = /seconds since 1970/i;

type Members = Readonly<Record<string, string>>;

/** Makes the table by which synthesis checks what it is given, of what the public interfaces say. */
export function generateProps(): void {
  for (const [file, text] of Object.entries(renderProps(publicDeclarations()))) writeFileSync(join(root, file), text);
}

/** The text of the file, by its path in the repository. */
export function renderProps(declarations: ReadonlyMap<string, ts.Declaration>): Record<string, string> {
  const all = [...declarations].sort(([a], [b]) => (a < b ? -1 : 1));
  const structs = all.flatMap(([name, one]) =>
    ts.isInterfaceDeclaration(one) ? [[name, propsText(one, declarations)]] : [],
  );
  const enums = all.flatMap(([name, one]) => (ts.isEnumDeclaration(one) ? [[name, membersText(one)]] : []));
  const named = [...new Set(structs.flatMap(([, props]) => props.match(/\b[A-Z]\w+/g) ?? []))].sort();
  const others = named.filter(
    (name) => !['IResolvable', 'Time'].includes(name) && !structs.concat(enums).some(([known]) => known === name),
  );
  const marks = others.map((name) => [name, markOf(name, others, declarations)]);
  return {
    [`${folder}/props.ts`]: `${header}

/** Interfaces of props: each prop with its type, and \`!\` after its name if it is needed. A \`Time\` is a text. */
export const STRUCTS: { readonly [name: string]: string } = ${table(structs)};

/** Enums: each member, with its value if that is another word. */
export const ENUMS: { readonly [name: string]: string } = ${table(enums)};

/** Classes, and interfaces of the framework: a member that nothing else has. */
export const MARKS: { readonly [name: string]: string } = ${table(marks)};
`,
    [`${folder}/enums.ts`]: `${header}\n${enumsText(all)}`,
  };
}

/** A module that makes all enums throw for members that they do not have. */
function enumsText(all: readonly [string, ts.Declaration][]): string {
  const enums = all.filter(([, one]) => ts.isEnumDeclaration(one));
  const imports = enums.map(([name, one]) => {
    const file = relative(join(root, folder), one.getSourceFile().fileName).replaceAll('\\', '/').replace(/\.ts$/, '');
    return `import { ${name} } from '${file}';\n`;
  });
  const names = enums.map(([name]) => name).join(', ');
  return `${imports.join('')}import { refuseUnknownMembers } from '../synthesis/refuse-unknown-members';\n\nrefuseUnknownMembers({ ${names} });\n`;
}

function table(rows: readonly (readonly string[])[]): string {
  return `{\n${rows.map(([name, text]) => `  ${name}: '${text}',\n`).join('')}}`;
}

/** What index.ts exports, by name. */
export function publicDeclarations(): Map<string, ts.Declaration> {
  const index = parse(join(root, 'src', 'index.ts'));
  return new Map(
    index.statements.filter(ts.isExportDeclaration).flatMap(({ exportClause, moduleSpecifier }) => {
      const file = parse(join(root, 'src', `${(moduleSpecifier as ts.StringLiteral).text}.ts`));
      const names = (exportClause as ts.NamedExports).elements.map(({ name }) => name.text);
      return names.flatMap((name) => {
        const found = declarationIn(file, name);
        return found ? [[name, found] as const] : [];
      });
    }),
  );
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
}

type Declaration = ts.InterfaceDeclaration | ts.ClassDeclaration | ts.EnumDeclaration;

function declarationIn(file: ts.SourceFile, name: string): Declaration | undefined {
  return file.statements.find(
    (one): one is Declaration =>
      (ts.isInterfaceDeclaration(one) || ts.isClassDeclaration(one) || ts.isEnumDeclaration(one)) &&
      one.name?.text === name,
  );
}

function propsText(declaration: ts.InterfaceDeclaration, declarations: ReadonlyMap<string, ts.Declaration>): string {
  return Object.entries(propsOf(declaration, declarations))
    .map(([name, type]) => `${name}: ${type}`)
    .join('; ');
}

/** Its own props, and those that it inherits. */
function propsOf(declaration: ts.InterfaceDeclaration, declarations: ReadonlyMap<string, ts.Declaration>): Members {
  const own = declaration.members.filter(ts.isPropertySignature).map((member) => {
    const name = `${member.name.getText()}${member.questionToken ? '' : '!'}`;
    const isTime = TIME.test(
      ts
        .getJSDocCommentsAndTags(member)
        .map((doc) => doc.getText())
        .join(''),
    );
    return [name, isTime ? 'Time' : typeText(member.type as ts.TypeNode)];
  });
  const parents = (declaration.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => expression));
  const inherited = parents.map((parent) =>
    propsOf(declarations.get(parent.getText()) as ts.InterfaceDeclaration, declarations),
  );
  return Object.assign(Object.fromEntries(own), ...inherited);
}

/** A map is written as `string{}`. */
function typeText(type: ts.TypeNode): string {
  if (ts.isUnionTypeNode(type)) return type.types.map(typeText).join(' | ');
  if (ts.isArrayTypeNode(type)) return `${typeText(type.elementType)}[]`;
  if (!ts.isTypeLiteralNode(type)) return type.getText();
  return `${typeText((type.members[0] as ts.IndexSignatureDeclaration).type)}{}`;
}

function membersText({ members }: ts.EnumDeclaration): string {
  return members
    .map(({ name, initializer }) => [name.getText(), (initializer as ts.StringLiteral).text])
    .map(([name, value]) => (name === value ? name : `${name}=${value}`))
    .join(' ');
}

/** By its class alone, an object of another copy of this package would not be known. */
function markOf(name: string, names: readonly string[], declarations: ReadonlyMap<string, ts.Declaration>): string {
  const find = (one: string) => declarations.get(one) ?? frameworkDeclaration(one);
  const classes = names
    .filter((other) => other !== name)
    .map(find)
    .filter(ts.isClassDeclaration);
  const taken = ts.isClassDeclaration(find(name)) ? classes.flatMap(memberNames) : [];
  const own = memberNames(find(name)).filter((member) => !taken.includes(member));
  const mark = own.find((member) => member.startsWith('_')) ?? own[0]; // props have no such names
  if (mark === undefined)
    throw new Error(`nothing tells ${name} from ${names.join(', ')}: give it a member of its own`);
  return mark;
}

/** Of what each instance has at run time. */
function memberNames(declaration: ts.Declaration): string[] {
  const { members, heritageClauses = [] } = declaration as ts.ClassDeclaration | ts.InterfaceDeclaration;
  const own = [...members].flatMap((member) => {
    const isStatic =
      ts.canHaveModifiers(member) && member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
    return isStatic || !member.name || ('questionToken' in member && member.questionToken)
      ? []
      : [member.name.getText()];
  });
  if (own.length > 0 || ts.isClassDeclaration(declaration)) return own;
  return heritageClauses.flatMap(({ types }) =>
    types.flatMap(({ expression }) => memberNames(frameworkDeclaration(expression.getText()))),
  );
}

function frameworkDeclaration(name: string): ts.Declaration {
  const folder = dirname(require.resolve('cdktf'));
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const mayHave =
      file.endsWith('.d.ts') &&
      new RegExp(`(interface|class) ${name}\\b`).test(readFileSync(join(folder, file), 'utf8'));
    const found = mayHave ? declarationIn(parse(join(folder, file)), name) : undefined;
    if (found) return found;
  }
  throw new Error(`no such type: ${name} is neither exported by src/index.ts nor by the framework`);
}
