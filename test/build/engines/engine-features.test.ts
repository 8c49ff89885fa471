import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ENGINE_FEATURES, type EngineFeature, hasFeature } from '../../../build/engines/engine-features';

const page = readFileSync(join(__dirname, '../../../docs/reference/engines.md'), 'utf8');
const features: EngineFeature[] = Object.values(ENGINE_FEATURES);

it.each([
  ['Terraform', '1.8.0', true],
  ['Terraform', '1.5.7', false],
  ['OpenTofu', '1.10.0', true],
  ['OpenTofu', '1.9.1', false],
] as const)('%s %s moves from another type: %s', (name, version, does) => {
  expect(hasFeature({ name, version }, 'moved')).toBe(does);
});

it('what no OpenTofu has, none of it has', () => {
  expect(hasFeature({ name: 'OpenTofu', version: '9.0.0' }, 'actions')).toBe(false);
});

it.each(features)('the page of engines says since when there is: $name', ({ name, since }) => {
  const [keyword] = /`[^`]+`|^\S+/.exec(name) as RegExpExecArray;
  const rows = page.split('\n').filter((line) => line.startsWith('|') && line.includes(keyword.replaceAll('`', '')));
  const versions = rows.map((row) => row.split(' | ').slice(1, 3));
  expect(versions).toContainEqual([since.Terraform ?? 'none', since.OpenTofu ?? 'none']);
});
