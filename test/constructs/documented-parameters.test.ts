import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(__dirname, '../../src/constructs');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('generated'))
  .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
  .filter(([, text]) => /^export class \w+ extends (\w+Outputs|TerraformProvider)/m.test(text));

it.each(sources)('%s says what the id of a construct is: tools show the output of that name instead', (_, text) => {
  const places = text.split(/(?=\n {2}\/\*\*)/).filter((part) => /\(\s*scope: Construct,\s*id: string/.test(part));
  expect(places).not.toEqual([]);
  for (const place of places) {
    expect(place).toMatch(/@param scope The stack, or a construct in it\.\n/);
    expect(place).toMatch(/@param id Name of this construct, which no other one in the scope has\.\n/);
  }
});
