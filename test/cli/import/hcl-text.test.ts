import { expect, it } from 'vitest';
import { hclArguments, hclText } from '../../../src/cli/import/hcl-text';

it.each([
  ['a "word"\n', '"a \\"word\\"\\n"'],
  ['${a} %{b} $c 100% {', '"$${a} %%{b} $c 100% {"'],
  [7, '7'],
  [true, 'true'],
  [['/srv', '${a}'], '["/srv", "$${a}"]'],
  [[{ db_name: 'orders' }], '[{\n  db_name = "orders"\n}]'],
  [{ create: '1h', delete: null }, '{\n  create = "1h"\n}'],
])('%j is written as %s', (value, text) => {
  expect(hclText(value)).toBe(text);
});

it('arguments stand on lines of their own, objects are indented, and what is not set is left out', () => {
  expect(hclArguments({ path: '/', include: [], expect: { min_files: 1, of: { a: 'b' } }, edition: null }, '  ')).toBe(
    '  path = "/"\n  expect = {\n    min_files = 1\n    of = {\n      a = "b"\n    }\n  }\n',
  );
});
