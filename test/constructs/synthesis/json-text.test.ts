import { ref, Token } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { jsonText } from '../../../src/constructs/synthesis/json-text';
import { synthesizeJob } from '../synthesize';

const synthesized = (text: string) => synthesizeJob({ triggers: { text } }).triggers.text;
const reference = Token.asString(ref('alicloud_instance.a.id'));

describe('a JSON text', () => {
  it('is written at synthesis when everything is known, without what is not set', () => {
    expect(jsonText({ name: 'a "b"', on: true, none: undefined, list: [1] })).toBe(
      '{"name":"a \\"b\\"","on":true,"list":[1]}',
    );
  });

  it('is written by Terraform when it holds a reference', () => {
    expect(synthesized(jsonText({ id: reference, on: true }))).toBe(
      `\${jsonencode({"id" = alicloud_instance.a.id, "on" = true})}`,
    );
  });

  it('finds references in lists and objects', () => {
    expect(jsonText({ ids: ['i-1', { id: reference }] })).not.toContain('{"ids"');
  });

  it.each([
    ['a backslash', 'reports\\new\\table', '"reports\\\\new\\\\table"'],
    ['a quote', 'say "hi"', '"say \\"hi\\""'],
    ['a line break', 'a\nb', '"a\\nb"'],
    ['what looks like a template', '${a} %{b}', '"$${a} %%{b}"'],
  ])('writes %s beside a reference so that it arrives as it is', (_, text, written) => {
    expect(synthesized(jsonText({ ids: [text, reference] }))).toBe(
      `\${jsonencode({"ids" = [${written}, alicloud_instance.a.id]})}`,
    );
  });

  it('does so within a text that holds a reference', () => {
    expect(synthesized(jsonText({ path: `C:\\new\\${reference}` }))).toBe(
      '${jsonencode({"path" = join("", ["C:\\\\new\\\\", alicloud_instance.a.id])})}',
    );
  });
});
