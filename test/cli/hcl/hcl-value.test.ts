import { describe, expect, it } from 'vitest';
import { hclValue } from '../../../src/cli/hcl/hcl-value';

const meaning = (text: string) => hclValue(text, [0, text.length]);

describe('a value in HCL', () => {
  it.each([
    ['"/restore"', '/restore'],
    ['"say \\"yes\\"\\n"', 'say "yes"\n'],
    ['"$${HOME}"', '$${HOME}'],
    ['true', true],
    ['null', null],
    ['-1.5', -1.5],
    ['24 * 3600', 86_400],
    ['[1, # one\n "two",\n]', [1, 'two']],
    ['{ a = 1, "b" : [true]\n c = { d = "e" } }', { a: 1, b: [true], c: { d: 'e' } }],
    ['{}', {}],
    ['[]', []],
  ])('%s stands as it is written', (text, value) => {
    expect(meaning(text)).toEqual(value);
  });

  it.each([
    ['var.region', '${var.region}'],
    ['"/drill/${each.key}"', '/drill/${each.key}'],
    [
      '{\n  for name, job in alirestore_job.all : name => job.id\n}',
      '${{\n  for name, job in alirestore_job.all : name => job.id\n}}',
    ],
    ['[for one in var.all : one]', '${[for one in var.all : one]}'],
    ['{ a = 1 }.a', '${{ a = 1 }.a}'],
    ['[1][0] + [2][0]', '${[1][0] + [2][0]}'],
    ['var.a ? 1 : 2', '${var.a ? 1 : 2}'],
    ['24 * var.hours', '${24 * var.hours}'],
    ['<<-EOT\n  text\n  EOT', '${<<-EOT\n  text\n  EOT}'],
  ])('%s is for Terraform to compute', (text, value) => {
    expect(meaning(text)).toEqual(value);
  });
});
