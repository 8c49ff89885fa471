import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { DrillRecord } from '../../src/record/schema/drill-record-schema';
import { run } from './harness/workspace';

const root = join(__dirname, '../..');
const folder = join(root, '.try/demo');
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');

function demo(env: NodeJS.ProcessEnv = {}) {
  const args = [tsx, '--tsconfig', 'examples/tsconfig.json', 'examples/demo.ts'];
  return run(process.execPath, args, root, { ...process.env, ...env });
}

const record = (runId: string): DrillRecord => JSON.parse(readFileSync(join(folder, `records/${runId}.json`), 'utf8'));

describe('the demo', () => {
  it('shows a drill that is missed, why, and the same drill met in another run, with reports of both', async () => {
    const { code, text: coloured } = await demo();
    const text = stripVTControlCharacters(coloured);
    expect(text).toContain('5 restores in 2 waves. Longest chain: orders > catalogue (1 h 15 min by their rto).');
    expect(text).toContain('Plan: 11 to add, 0 to change, 0 to destroy.');
    expect(text).toContain('Nothing was found that would fail, in what was checked.');
    expect(text).toContain('restore invoices failed: The bucket drill-invoices does not exist.');
    expect(text).toContain('# ✅ Drill shop: met');
    expect(text).toMatch(/9 restores started, \d+ requests for their progress/);
    for (const runId of ['first', 'second']) expect(text).toContain(join(folder, `${runId}.html`));
    expect(code).toBe(0);
    expect(['first', 'second'].map((runId) => record(runId).verdict)).toEqual(['missed', 'met']);
    expect(readFileSync(join(folder, 'second.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  }, 240_000);

  it('says what to install where there is no Terraform', async () => {
    const { code, text } = await demo({ TERRAFORM_BINARY_NAME: 'no-such-terraform' });
    expect(code).toBe(1);
    expect(text).toContain('cannot find "no-such-terraform": the demo needs Terraform 1.5 or later, or OpenTofu');
    expect(text).not.toContain('ENOENT');
  }, 240_000);
});
