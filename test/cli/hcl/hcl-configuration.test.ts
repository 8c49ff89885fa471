import { expect, it } from 'vitest';
import { hclConfiguration } from '../../../src/cli/hcl/hcl-configuration';
import { isUnknown } from '../../../src/plugin/unknown';

it('has each block under its labels, and blocks in a block as lists', () => {
  const { provider, resource, locals } = hclConfiguration(`
provider "alirestore" {
  region = "cn-hangzhou"
  assume_role { role_arn = var.role }
}
locals { a = 1 }
resource "alirestore_job" "a" { vault_id = "v-1" }
resource "alirestore_job" "b" { vault_id = "v-2" }
`);
  expect(provider).toEqual([{ alirestore: { region: 'cn-hangzhou', assume_role: [{ role_arn: '${var.role}' }] } }]);
  expect(locals).toEqual([{ a: 1 }]);
  expect(resource).toEqual([
    { alirestore_job: { a: { vault_id: 'v-1' } } },
    { alirestore_job: { b: { vault_id: 'v-2' } } },
  ]);
});

it('does not know how many blocks a dynamic one makes', () => {
  const { data } = hclConfiguration(
    'data "alirestore_snapshots" "a" {\n  dynamic "filter" {\n    for_each = []\n  }\n}',
  );
  const [{ alirestore_snapshots: found }] = data as [{ alirestore_snapshots: { a: { filter: unknown } } }];
  expect(isUnknown(found.a.filter)).toBe(true);
});
