import { type HclAttribute, type HclBlock, hclBlocks } from '../hcl/hcl-blocks';
import { hclTokens, type Span } from '../hcl/hcl-tokens';
import { CONDITIONS, type ConfigurationFile, type DeclaredBlock, type Removal } from './configuration-file';

interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A file in Terraform's own syntax. What stays is left as it was written. */
export function hclFile(text: string): ConfigurationFile {
  const blocks = hclBlocks(text);
  return {
    text,
    declared: blocks.map((block) => declaredIn(text, block)),
    without(removal) {
      const edits = blocks.flatMap((block) => editsOf(text, block, removal));
      let at = 0;
      const parts = edits.map((edit) => {
        const part = removal.standIn(text.slice(at, edit.span[0])) + edit.text;
        at = edit.span[1];
        return part;
      });
      return parts.join('') + removal.standIn(text.slice(at));
    },
  };
}

function declaredIn(text: string, block: HclBlock): DeclaredBlock {
  const valueOfAttribute = (name: string) => {
    const found = attributeOf(block, name);
    return found && text.slice(...found.value);
  };
  const source = valueOfAttribute('source');
  const provider = valueOfAttribute('provider');
  const to = valueOfAttribute('to');
  return {
    kind: block.type,
    labels: block.labels,
    provisioners: block.blocks.some(({ type }) => type === 'provisioner'),
    handsOn: providersHandedOn(valueOfAttribute('providers') ?? '').map(([inner, outer]) => [
      localName(inner),
      localName(outer),
    ]),
    ...(provider && { provider: localName(bare(provider)) }),
    ...(source && { source: bare(source) }),
    ...(to && { to }),
  };
}

function attributeOf({ attributes }: HclBlock, name: string): HclAttribute | undefined {
  return attributes.find((attribute) => attribute.name === name);
}

function bare(text: string): string {
  return text.trim().replace(/^"(.*)"$/s, '$1');
}

/** Each `inner = outer` of a map of providers. */
function providersHandedOn(map: string): (readonly [string, string])[] {
  return [...map.matchAll(/"?([\w.-]+)"?\s*[=:]\s*"?([\w.-]+)"?/g)].map(([, inner, outer]) => [inner, outer]);
}

function localName(reference: string): string {
  return reference.split('.')[0];
}

/** What of a block goes, in the order of the file. */
function editsOf(text: string, block: HclBlock, removal: Removal): Edit[] {
  const { type, labels, span } = block;
  const isGone = removal.isLeftOut(type, labels) || isUnusedOutput(text, block, removal);
  if (isGone) return [{ span, text: '' }];
  if (type === 'locals') return [];
  const ofModule = type === 'module' ? moduleEdits(text, block, removal) : [];
  return [
    ...ofModule,
    ...(type === 'terraform' ? providerEdits(block, removal) : bodyEdits(text, block, removal)),
  ].sort((a, b) => a.span[0] - b.span[0]);
}

function isUnusedOutput(text: string, { type, span }: HclBlock, { isRoot, standIn }: Removal): boolean {
  const body = text.slice(...span);
  return isRoot && type === 'output' && standIn(body) !== body;
}

function moduleEdits(text: string, block: HclBlock, removal: Removal): Edit[] {
  const source = removal.sourceOf(block.labels[0]);
  const [named, providers] = [attributeOf(block, 'source'), attributeOf(block, 'providers')];
  return [
    ...(source !== undefined && named ? [{ span: named.value, text: JSON.stringify(source) }] : []),
    ...(providers
      ? [{ span: providers.value, text: usedProviders(text.slice(...providers.value), block.labels[0], removal) }]
      : []),
  ];
}

function usedProviders(map: string, module: string, { isHandedOn }: Removal): string {
  const kept = providersHandedOn(map).filter(([inner]) => isHandedOn(module, localName(inner)));
  return `{\n${kept.map(([inner, outer]) => `    ${inner} = ${outer}\n`).join('')}  }`;
}

function providerEdits({ blocks }: HclBlock, { isProviderUsed }: Removal): Edit[] {
  return blocks
    .filter(({ type }) => type === 'required_providers')
    .flatMap(({ attributes }) => attributes.filter(({ name }) => !isProviderUsed(name)))
    .map(({ span }) => ({ span, text: '' }));
}

function bodyEdits(text: string, block: HclBlock, removal: Removal): Edit[] {
  const lists = block.attributes.filter(({ name }) => name === 'depends_on');
  const triggers = block.attributes.filter(({ name }) => name === 'replace_triggered_by');
  const edits = [
    ...lists.map(({ value }) => ({ span: value, text: remaining(text, value, removal) })),
    ...triggers.map(({ span }) => ({ span, text: '' })),
    ...block.blocks.flatMap((inner) =>
      isInnerGone(text, inner, removal) ? [{ span: inner.span, text: '' }] : bodyEdits(text, inner, removal),
    ),
  ];
  return edits.sort((a, b) => a.span[0] - b.span[0]);
}

function isInnerGone(text: string, { type, span }: HclBlock, { standIn, keepsCommands }: Removal): boolean {
  const body = text.slice(...span);
  if (['provisioner', 'action_trigger'].includes(type)) return !keepsCommands;
  return CONDITIONS.includes(type) && standIn(body) !== body;
}

/** The elements of a list that refer to what is there. */
function remaining(text: string, [start, end]: Span, { standIn }: Removal): string {
  const words = hclTokens(text, [start + 1, end - 1]).filter(({ kind }) => kind !== 'space' && kind !== 'line');
  const elements = words
    .map(({ start: from, end: to }) => text.slice(from, to))
    .join('')
    .split(',');
  return `[${elements.filter((one) => one !== '' && standIn(bare(one)) === bare(one)).join(', ')}]`;
}
