import { describe, expect, it } from 'vitest';
import { templateWithStandIns, withStandIns } from '../../../src/cli/rehearsal/with-stand-ins';

const absent = {
  addresses: new Set(['alicloud_vpc.main', 'data.external.port', 'ephemeral.vault_secret.key', 'module.network']),
  values: new Map<string, unknown>([
    ['alicloud_vpc.main.cidrs', ['10.0.0.0/8']],
    ['module.network.name', 'a "${b}"'],
  ]),
};

describe('a reference to what is left out', () => {
  it.each([
    ['alicloud_vpc.main.id', '"alicloud_vpc.main.id"'],
    ['alicloud_vpc.main', '"alicloud_vpc.main"'],
    ['resource.alicloud_vpc.main.id', '"alicloud_vpc.main.id"'],
    ['data.external.port.result.n', '"data.external.port.result.n"'],
    ['data.external.port.result["n"]', '"data.external.port.result[n]"'],
    ['ephemeral.vault_secret.key.value', '"ephemeral.vault_secret.key.value"'],
    ['module.network.ids[0]', '"module.network.ids[0]"'],
    ['alicloud_vpc.main[each.key].id', '"alicloud_vpc.main[${each.key}].id"'],
    ['alicloud_vpc.main[module.network.at].id', '"alicloud_vpc.main[${"module.network.at"}].id"'],
    ['alicloud_vpc.main[*].id', '["alicloud_vpc.main[*].id"]'],
    ['alicloud_vpc.main.*.id', '["alicloud_vpc.main.*.id"]'],
    ['join(",", [alicloud_vpc.main.id, var.other])', 'join(",", ["alicloud_vpc.main.id", var.other])'],
    ['"vpc-${alicloud_vpc.main.id}-x"', '"vpc-${"alicloud_vpc.main.id"}-x"'],
    ['"${upper("${alicloud_vpc.main.id}")}"', '"${upper("${"alicloud_vpc.main.id"}")}"'],
    ['<<-EOT\n  a ${alicloud_vpc.main.id} }\n  EOT\n', '<<-EOT\n  a ${"alicloud_vpc.main.id"} }\n  EOT\n'],
    ['alicloud_vpc.main.cidrs[0]', '(["10.0.0.0/8"])[0]'],
    ['module.network.name', '("a \\"$${b}\\"")'],
  ])('%s becomes %s', (before, after) => {
    expect(withStandIns(before, absent)).toBe(after);
  });

  it.each([
    'alicloud_vpc.other.id',
    'data.alicloud_vpc.main',
    'var.alicloud_vpc.main',
    'alicloud_vpc.main2.id',
    'x-alicloud_vpc.main.id',
    '"alicloud_vpc.main.id"',
    '"$${alicloud_vpc.main.id}"',
    'a # alicloud_vpc.main.id',
    'a // alicloud_vpc.main.id',
    '/* alicloud_vpc.main.id\n*/ a',
    '"\\" # ${var.a} alicloud_vpc.main.id"',
    '<<EOT\nalicloud_vpc.main.id\nEOT\n',
    'alicloud_vpc',
  ])('is none: %s', (text) => {
    expect(withStandIns(text, absent)).toBe(text);
  });

  it('is found in a template, but not in its text', () => {
    const template = 'alicloud_vpc.main.id "${alicloud_vpc.main.id}" %{ if module.network.on == "y" }}%{ endif }';
    expect(templateWithStandIns(template, absent)).toBe(
      'alicloud_vpc.main.id "${"alicloud_vpc.main.id"}" %{ if "module.network.on" == "y" }}%{ endif }',
    );
  });
});
