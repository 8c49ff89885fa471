import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { run } from './workspace';

const root = join(__dirname, '../..');
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');

function demo(env: NodeJS.ProcessEnv = {}) {
  const args = [tsx, '--tsconfig', 'examples/tsconfig.json', 'examples/demo.ts'];
  return run(process.execPath, args, root, { ...process.env, ...env });
}

describe('the demo', () => {
  it('shows a restore that fails, says why, and restores only that one again', async () => {
    const { code, text: coloured } = await demo();
    const text = stripVTControlCharacters(coloured);
    expect(text).toContain('Reason: The bucket restored-invoices does not exist.');
    expect(text).toContain('Plan: 2 to add');
    expect(text).toContain('1 added, 0 changed, 1 destroyed');
    expect(text).toMatch(/3 restores started, \d+ looks at them/);
    expect(code).toBe(0);
    expect(existsSync(join(root, '.try/demo/cdktf.out/stacks/restore/cdk.tf.json'))).toBe(true);
  }, 60_000);

  it('says what to install where there is no Terraform', async () => {
    const { code, text } = await demo({ TERRAFORM_BINARY_NAME: 'no-such-terraform' });
    expect(code).toBe(1);
    expect(text).toContain('there is no "no-such-terraform": the demo needs Terraform 1.5 or later, or OpenTofu');
    expect(text).not.toContain('ENOENT');
  }, 60_000);
});
