import { UNKNOWN } from '../../plugin/unknown';
import { type HclBlock, hclBlocks } from './hcl-blocks';
import { hclValue } from './hcl-value';

type Values = Readonly<Record<string, unknown>>;

/** A file in HCL as it would be in Terraform's JSON syntax. Each kind of block is a list of what stands under its labels. */
export function hclConfiguration(text: string): Values {
  const members: Record<string, unknown[]> = {};
  for (const block of hclBlocks(text)) {
    const labelled = block.labels.reduceRight<unknown>((inner, label) => ({ [label]: inner }), bodyOf(text, block));
    members[block.type] = [...(members[block.type] ?? []), labelled];
  }
  return members;
}

function bodyOf(text: string, { attributes, blocks }: HclBlock): Values {
  const body: Record<string, unknown> = {};
  for (const { name, value } of attributes) body[name] = hclValue(text, value);
  for (const block of blocks.filter(({ type }) => type !== 'dynamic')) {
    body[block.type] = [...((body[block.type] as unknown[]) ?? []), bodyOf(text, block)];
  }
  // How many there will be of them, Terraform alone can tell.
  for (const { labels } of blocks.filter(({ type }) => type === 'dynamic')) body[labels[0]] = UNKNOWN;
  return body;
}
