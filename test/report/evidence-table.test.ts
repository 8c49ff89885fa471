import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const docs = join(__dirname, '../../docs');
const schema = JSON.parse(readFileSync(join(docs, 'drill-record.schema.json'), 'utf8')) as Schema;
const section = readFileSync(join(docs, 'reference/record.md'), 'utf8').split(
  '\n## Which field is evidence of what\n',
)[1];
const rows = section.split('\n').filter((line) => line.startsWith('| ') && !/^\| (---|requirement)/.test(line));
const cells = rows.map((row) => row.slice(2, -2).split(' | '));

/** Whether the schema has it: `waves[].restores` is a member of what each of `waves` is. */
function isField(path: string): boolean {
  const names = path.split('.');
  const last = names.reduce<Schema | undefined>((at, name) => {
    const member = at?.properties?.[name.replace('[]', '')];
    return name.endsWith('[]') ? member?.items : member;
  }, schema);
  return last !== undefined;
}

describe('the table of evidence', () => {
  it.each([
    ['DORA', 7],
    ['Art. 11', 2],
    ['Art. 12', 5],
    ['ISO/IEC 27001:2022, A.8.13', 1],
    ['SOC 2, A1.3', 1],
    ['NIST SP 800-34', 1],
    ['NIST SP 800-53 Rev. 5, CP-4', 1],
    ['NIST SP 800-53 Rev. 5, CP-9', 1],
  ])('tells of %s', (requirement, count) => {
    expect(cells.filter(([name]) => name.includes(requirement))).toHaveLength(count);
  });

  it.each(cells)('names for %s (%s) fields that a record has', (_, __, fields) => {
    const names = [...fields.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(3);
    expect(fields).toBe(names.map((name) => `\`${name}\``).join(', '));
    expect(names.filter((name) => !isField(name))).toEqual([]);
  });

  it('finds a field that no record has', () => {
    expect(['restores[].verdict', 'drill.name', 'environment.caller'].filter(isField)).toHaveLength(3);
    expect(
      ['restores[].proof', 'restores.verdict', 'environment.kind.real', 'waves[].restores[].x'].filter(isField),
    ).toEqual([]);
  });

  it('claims no compliance, and no evidence by a rehearsal', () => {
    expect(section.replaceAll('\n', ' ')).toContain('This is no claim of compliance');
    expect(section.replaceAll('\n', ' ')).toContain('Nothing of a rehearsal is evidence of a restore');
  });
});
