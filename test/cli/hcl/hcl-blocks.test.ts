import { describe, expect, it } from 'vitest';
import { type HclBlock, hclBlocks } from '../../../src/cli/hcl/hcl-blocks';

const shape = ({ type, labels, attributes, blocks }: HclBlock): unknown => [
  [type, ...labels].join(' '),
  attributes.map(({ name }) => name),
  ...blocks.map(shape),
];

describe('the blocks of HCL', () => {
  it('are found whatever stands in comments, texts and heredocs', () => {
    const text = `
      # resource "a" "comment" {
      /* resource "a" "comment" { */ resource "a" "b" { // }
        text    = "} resource \\"x\\" \${ { "y" = "}" }["y"] } {"
        object  = { a = { b = 1 }, list = [1,
          2] }
        script  = <<-EOT
          resource "a" "heredoc" {
            \${ join("", ["}"]) }
        EOT
        provisioner "local-exec" { command = "rm" }
        lifecycle {
          ignore_changes = [text]
        }
      }
      resource c d {}
      variable "v" { type = map(object({ a = string })) }`;
    expect(hclBlocks(text).map(shape)).toEqual([
      [
        'resource a b',
        ['text', 'object', 'script'],
        ['provisioner local-exec', ['command']],
        ['lifecycle', ['ignore_changes']],
      ],
      ['resource c d', []],
      ['variable v', ['type']],
    ]);
  });

  it('know where they stand', () => {
    const text = 'a {\n  b = [\n    1 ]\n  c "d" { e = 2 }\n}\n';
    const [block] = hclBlocks(text);
    expect(text.slice(...block.span)).toBe(text.trim());
    expect(text.slice(...block.attributes[0].span)).toBe('b = [\n    1 ]');
    expect(text.slice(...block.attributes[0].value)).toBe('[\n    1 ]');
    expect(text.slice(...block.blocks[0].span)).toBe('c "d" { e = 2 }');
    expect(text.slice(...block.blocks[0].attributes[0].value)).toBe('2');
  });

  it.each(['', '{', '}', 'a', 'a {', 'a = ', 'a "b', 'a = <<X\n', 'a { b = "${', '= 1', 'a = [1'])(
    'end with a file that Terraform refuses: %j',
    (text) => {
      expect(() => hclBlocks(text)).not.toThrow();
    },
  );
});
