import { describe, expect, it } from 'vitest';
import { engineTable, withRows } from '../../../build/engines/engine-table';

const row = (engine: string, failed = '0') => [engine, 'everything', '9', failed, ...Array(6).fill('yes')];
const other = '| what | Terraform |\n| --- | --- |\n| moved | 1.8 |\n';
const names = (table: string) => [...table.matchAll(/^\| (\S+ \S+) \|.*\n/gm)].map(([, name]) => name);

describe('the table of engines', () => {
  it('has the oldest engine first', () => {
    const table = engineTable([row('Terraform 1.11.4'), row('Terraform 1.5.7'), row('OpenTofu 1.12.6')]);
    expect(names(table)).toEqual(['OpenTofu 1.12.6', 'Terraform 1.5.7', 'Terraform 1.11.4']);
    expect(table).toContain('| Terraform 1.5.7 | everything | 9 | 0 | yes |');
  });

  it('takes in a page the place of what it said before of the same engine', () => {
    const page = `${other}\n${engineTable([row('Terraform 1.5.7', '3'), row('Terraform 1.11.4')])}\nAfter.\n`;
    const written = withRows(page, [row('Terraform 1.5.7'), row('OpenTofu 1.8.8')]);
    expect(written).toBe(
      `${other}\n${engineTable([row('OpenTofu 1.8.8'), row('Terraform 1.5.7'), row('Terraform 1.11.4')])}\nAfter.\n`,
    );
  });
});
