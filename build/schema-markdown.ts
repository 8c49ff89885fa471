import type { Attribute, Attributes, Blocks, NestedAttribute, NestedBlock, Type } from '../src/plugin/schema';

type Nested = NestedAttribute | NestedBlock;
type Named<T> = readonly [name: string, member: T];

/** As the registries link it. */
const WRITE_ONLY = 'https://developer.hashicorp.com/terraform/language/resources/ephemeral#write-only-arguments';

/** The section "Schema" of a page, in the form that the registries show. */
export function schemaMarkdown(attributes: Attributes, blocks: Blocks = {}): string {
  const nested = nestedIn(attributes, blocks, []);
  return ['## Schema', ...againIn(attributes), ...lists({ attributes, blocks }, []), ...nested.map(nestedSection)].join(
    '\n\n',
  );
}

function againIn(attributes: Attributes): string[] {
  if (!Object.values(attributes).some(({ runsAgain }) => runsAgain)) return [];
  return ['Where it says *runs again*, another value runs this again, within an update.'];
}

interface NestedSection {
  readonly path: readonly string[];
  readonly nested: Nested;
}

function nestedIn(attributes: Attributes, blocks: Blocks, path: readonly string[]): NestedSection[] {
  const members: Named<Attribute | NestedBlock>[] = [...Object.entries(attributes), ...Object.entries(blocks)];
  return members.flatMap(([name, member]) => {
    if (!('nesting' in member)) return [];
    const here = [...path, name];
    const inner = 'blocks' in member ? member.blocks : undefined;
    return [{ path: here, nested: member }, ...nestedIn(member.attributes, inner ?? {}, here)];
  });
}

function nestedSection({ path, nested }: NestedSection): string {
  const blocks = 'blocks' in nested ? nested.blocks : undefined;
  const title = `<a id="nested--${path.join('--')}"></a>\n### Nested Schema for \`${path.join('.')}\``;
  return [title, ...lists({ attributes: nested.attributes, blocks }, path)].join('\n\n');
}

interface Body {
  readonly attributes: Attributes;
  readonly blocks?: Blocks;
}

/** What must be set, what can be, and what is read, each in alphabetical order. */
function lists({ attributes, blocks = {} }: Body, path: readonly string[]): string[] {
  const all = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = (chosen: Named<Attribute>[]) => chosen.map((named) => attributeRow(named, path));
  const blockRows = Object.entries(blocks).map((named) => blockRow(named, path));
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : `${path.length > 0 ? `${title}:` : `### ${title}`}\n\n${lines.join('\n')}`;
  return [
    list('Required', rows(all.filter(([, { required }]) => required))),
    list('Optional', [...rows(all.filter(([, { optional }]) => optional)), ...blockRows]),
    list('Read-Only', rows(all.filter(([, mode]) => mode.computed && !mode.optional))),
  ].filter((text) => text !== '');
}

function attributeRow([name, attribute]: Named<Attribute>, path: readonly string[]): string {
  const type = 'type' in attribute ? typeName(attribute.type) : nestedName(attribute);
  const sensitive = attribute.sensitive ? ', Sensitive' : '';
  const writeOnly = attribute.writeOnly ? `, [Write-only](${WRITE_ONLY})` : '';
  const again = attribute.runsAgain ? ', *runs again*' : '';
  const link = 'nesting' in attribute ? ` ${below(path, name)}` : '';
  return `- \`${name}\` (${type}${sensitive}${writeOnly}${again}) ${attribute.description}${link}`;
}

function blockRow([name, block]: Named<NestedBlock>, path: readonly string[]): string {
  const kind = block.nesting === 'single' ? 'Block' : `Block ${capital(block.nesting)}`;
  return `- \`${name}\` (${kind}) ${block.description} ${below(path, name)}`;
}

function below(path: readonly string[], name: string): string {
  return `(see [below](#nested--${[...path, name].join('--')}))`;
}

function nestedName({ nesting }: NestedAttribute): string {
  return nesting === 'single' ? 'Attributes' : `Attributes ${capital(nesting)}`;
}

function typeName(type: Type): string {
  if (type === 'bool') return 'Boolean';
  if (typeof type === 'string') return capital(type);
  if ('object' in type) return 'Object';
  const [[kind, element]] = Object.entries(type) as [string, Type][];
  return `${capital(kind)} of ${typeName(element)}`;
}

function capital(word: string): string {
  return word[0].toUpperCase() + word.slice(1);
}
