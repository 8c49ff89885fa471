import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import { drillRun, environmentOf, startDrill } from './drill-cli';
import { startOnTerminal } from './drill-terminal';

/** Orders take so many emulated seconds; invoices fail at once. */
const scenario = (seconds: number): Scenario => ({
  courses: { long: { preset: 'complete', seconds }, bad: { preset: 'failed', errorMessage: 'The disk is full.' } },
  rules: [
    { match: { TargetPath: '/orders' }, course: 'long' },
    { match: { TargetPath: '/invoices' }, course: 'bad' },
  ],
});

async function start(name: string, seconds: number) {
  const stack = await startDrill(`view-${name}`, scenario(seconds), {}, 20);
  onTestFinished(() => stack.emulator.close());
  const { folder } = stack.workspace;
  const place = { cwd: folder, env: environmentOf(stack.workspace, stack.emulator.url) };
  return { stack, folder, place };
}

describe('drill run on a terminal', () => {
  it.each([80, 120])('of %d columns shows what it will do, how it goes, and how it ended', async (columns) => {
    const { folder, place } = await start(`terminal-${columns}`, 100);
    const { shows, done } = startOnTerminal(columns, ['--run-id', 'run-1', '--out', 'evidence'], place);
    const first = (await shows(/orders +waiting/)).lines;
    expect(first.slice(0, 19)).toEqual([
      'Run run-1: terraform init and plan ...',
      'Drill shop, run run-1: 3 restores in 2 waves',
      'Objectives: RTO 1 h',
      'Wave 1',
      '  invoices: ECS_FILE',
      '    from s-1 of v-1',
      '    to path=/invoices',
      '  orders: ECS_FILE',
      '    from s-1 of v-1',
      '    to path=/orders',
      'Wave 2',
      '  index: ECS_FILE, after orders',
      '    from s-1 of v-1',
      '    to path=/index',
      'Validations: rows (after index)',
      'Clean-up: sweep (on-success)',
      '',
      'WAVE  RESTORE   STATUS   PROGRESS    SPEED  ENDS  ELAPSED',
      '1     invoices  waiting',
    ]);
    const middle = (await shows(/orders +RUNNING/)).lines;
    expect(middle.find((line) => line.includes('orders   '))).toMatch(
      /^1 {5}orders {4}RUNNING {2}[█░]{12} {2}[ \d]{2}\d % {2}\d+\.\d MiB\/s {2}in \d+s/,
    );
    expect(middle.find((line) => line.startsWith('wave 1 of 2; 1 of 3 ended: 1 failed'))).toBeDefined();
    const { code, written } = await done;
    const { lines, isCursorShown } = await shows(/^Evidence: /);
    expect({ code, isCursorShown }).toEqual({ code: 2, isCursorShown: true });
    expect(lines).toContain('3 of 3 ended: 2 succeeded, 1 failed');
    expect(lines).toContain('Drill shop: missed (run run-1)');
    expect(lines).toContain('  restore invoices failed: The disk is full.');
    expect(lines.find((line) => line.startsWith('  RTO of the drill: '))).toBeDefined();
    expect(lines).toContain(`Evidence: ${join(folder, 'evidence')}`);
    expect(written).not.toContain('(known after apply)');
    const log = readFileSync(join(folder, 'evidence/terraform.log'), 'utf8');
    expect(log).toContain('Plan: 9 to add');
    expect(log).toContain('alirestore_job.orders: Creation complete');
    expect(log).not.toContain('\u001b');
  });

  it('gives the terminal back at Ctrl-C', async () => {
    const { place } = await start('interrupted', 3_000);
    const { shows, done, press, screen } = startOnTerminal(80, ['--run-id', 'run-1'], place);
    await shows(/orders +RUNNING/);
    press('\u0003');
    expect((await done).code).toBe(130);
    const { lines, isCursorShown } = screen();
    expect(isCursorShown).toBe(true);
    expect(lines.join('\n')).toContain('interrupted. Run it again: it goes on with the run run-1');
  });
});

describe('drill run in a pipe', () => {
  it('writes a line for each change, and Terraform with --verbose', async () => {
    const { stack } = await start('pipe', 100);
    const { code, stdout, stderr } = await drillRun(stack, '--run-id', 'run-1', '--verbose');
    expect(code).toBe(2);
    expect(stdout + stderr).not.toContain('\u001b');
    const changes = stdout.split('\n').filter((line) => /^\d{4}-/.test(line));
    expect(changes.filter((line) => line.includes('wave 1, orders: RUNNING')).length).toBeGreaterThan(0);
    expect(changes.map((line) => line.slice(21))).toContain(
      'shop, wave 1, invoices: FAILED, took 11s: The disk is full.',
    );
    expect(changes.at(-1)?.slice(21)).toBe('3 of 3 ended: 2 succeeded, 1 failed');
    expect(stderr).toContain('# alirestore_job.orders will be created');
    expect(stderr).toContain('Warning: 1 of 2 restores did not succeed');
  });

  it('takes files of variables from the folder of its caller, and shows what Terraform cannot do in full', async () => {
    const { stack, folder } = await start('variables', 10);
    mkdirSync(join(folder, 'home/caller'), { recursive: true });
    const cwd = join(folder, 'home/caller');
    writeFileSync(join(cwd, 'bad.tfvars'), 'drill_cleanup = [');
    const elsewhere = { ...stack, workspace: Object.assign(Object.create(stack.workspace), { folder: cwd }) };
    const failed = await drillRun(elsewhere, '../..', '--', '-var-file=bad.tfvars');
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain('Error: Missing expression');
    const [, path] = /All that Terraform said: (\S+)/.exec(failed.stderr) ?? [];
    expect(path).toBe(join(folder, '.terraform/alirestore/terraform.log'));
    expect(readFileSync(path, 'utf8')).toContain('Error: Missing expression');
    expect(existsSync(join(cwd, 'drill-evidence'))).toBe(false);
  });
});
