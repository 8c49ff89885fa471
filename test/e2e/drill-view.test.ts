import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import { drillRun, environmentOf, startDrill, startDrillRun } from './harness/drill-cli';
import { startOnTerminal } from './harness/drill-terminal';
import { until } from './harness/until';

/** Orders take so many emulated seconds; invoices fail at once. */
const scenario = (seconds: number): Scenario => ({
  courses: { long: { preset: 'complete', seconds }, bad: { preset: 'failed', errorMessage: 'The disk is full.' } },
  rules: [
    { match: { TargetPath: '/orders' }, course: 'long' },
    { match: { TargetPath: '/invoices' }, course: 'bad' },
  ],
});

/** The emulated cloud's clock stands still until a test moves it. */
async function start(name: string, seconds = 100) {
  const stack = await startDrill(`view-${name}`, scenario(seconds));
  onTestFinished(() => stack.emulator.close());
  stack.emulator.setClock({ frozen: true });
  const { folder } = stack.workspace;
  return {
    stack,
    folder,
    place: { cwd: folder, env: environmentOf(stack.workspace, stack.emulator.url) },
    /** When both restores of the first wave run: half-way of the one, and past the end of the other. */
    async goHalfWay() {
      await until(() => stack.executed('CreateRestoreJob') === 2, 60_000);
      stack.emulator.setClock({ advanceSeconds: seconds / 2 });
    },
    goOn: () => stack.emulator.setClock({ frozen: false }),
  };
}

describe('drill run on a terminal', { timeout: 120_000 }, () => {
  it.each([80, 120])('of %d columns shows what it will do, how it goes, and how it ended', async (columns) => {
    const { folder, place, goHalfWay, goOn } = await start(`terminal-${columns}`);
    const { shows, done, firstScreen } = startOnTerminal(
      columns,
      ['--run-id', 'run-1', '--memory', 'kept', '--out', 'evidence'],
      place,
    );
    await goHalfWay();
    await shows(/^wave 1 of 2; 1 of 3 ended: 1 failed/);
    const middle = (await shows(/orders +RUNNING +█/)).lines;
    expect(firstScreen()).toEqual([
      'Run run-1: terraform init and plan ...',
      'Drill shop, run run-1: 3 restores in 2 waves',
      'Objectives: RTO 10 d',
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
      'Checks: rows (after index)',
      'Clean-up: sweep (on-success)',
      '',
      'WAVE  RESTORE   STATUS   PROGRESS    SPEED  ENDS  ELAPSED',
      '1     invoices  waiting',
      '1     orders    waiting',
      '2     index     waiting',
      'wave 1 of 2; 0 of 3 ended',
      'Ctrl-C stops the waiting, not the restores. The next run continues with them.',
      '',
    ]);
    expect(middle.find((line) => line.includes('orders    RUNNING'))).toMatch(
      /^1 {5}orders {4}RUNNING {2}█+░+ {3}\d\d % {2}\d+(\.\d)? MiB\/s {2,}in \d+ s {2,}\d+ s$/,
    );
    goOn();
    const { code, written } = await done;
    const { lines, isCursorShown } = await shows(/^Evidence: /);
    expect({ code, isCursorShown }).toEqual({ code: 2, isCursorShown: true });
    expect(lines).toContain('3 of 3 ended: 2 succeeded, 1 failed');
    expect(lines).toContain('Drill shop: missed (run run-1), in a rehearsal');
    expect(lines).toContain('  restore invoices failed: The disk is full.');
    expect(lines.find((line) => line.startsWith('  RTO of the drill: '))).toBeDefined();
    expect(lines).toContain(`Evidence: ${join(folder, 'evidence')}`);
    expect(written).not.toContain('(known after apply)');
    const log = readFileSync(join(folder, 'evidence/terraform.log'), 'utf8');
    expect(log).toContain('Plan: 9 to add');
    expect(log).toContain('alirestore_job.orders: Creation complete');
    expect(log).not.toContain('\u001b');
  });

  it('gives the terminal back at Ctrl-C, and leaves the log', async () => {
    const { folder, place, goHalfWay } = await start('interrupted');
    const { shows, done, press, screen } = startOnTerminal(80, ['--run-id', 'run-1'], place);
    await goHalfWay();
    await shows(/orders +RUNNING/);
    press('\u0003');
    expect((await done).code).toBe(130);
    const { lines, isCursorShown } = screen();
    expect(isCursorShown).toBe(true);
    expect(lines.join('\n')).toContain('interrupted. Run the same command again to continue run run-1');
    const log = readFileSync(join(folder, 'drill-evidence/run-1/terraform.log'), 'utf8');
    expect(log).toContain('alirestore_gate.wave_1: Creating...');
  });
});

describe('drill run in a pipe', { timeout: 120_000 }, () => {
  it('writes a line for each change, and Terraform with --verbose', async () => {
    const { stack, goHalfWay, goOn } = await start('pipe');
    const running = startDrillRun(stack, '--run-id', 'run-1', '--verbose');
    await goHalfWay();
    await until(() => /orders: RUNNING \d\d %/.test(running.stdout.text), 60_000);
    goOn();
    const { code, stdout, stderr } = await running.done;
    expect(code).toBe(2);
    expect(stdout + stderr).not.toContain('\u001b');
    const changes = stdout.split('\n').filter((line) => /^\d{4}-/.test(line));
    expect(changes.find((line) => /orders: RUNNING \d\d %/.test(line))?.slice(21)).toMatch(
      /^shop, wave 1, orders: RUNNING \d\d %, \d+(\.\d)? MiB\/s, ends in \d+ s, running for \d+ s$/,
    );
    expect(changes.map((line) => line.slice(21))).toContain(
      'shop, wave 1, invoices: FAILED, took 11 s: The disk is full.',
    );
    expect(changes.at(-1)?.slice(21)).toBe('3 of 3 ended: 2 succeeded, 1 failed');
    expect(stderr).toContain('# alirestore_job.orders will be created');
    expect(stderr).toContain('Warning: 1 of 2 restores did not succeed');
  });

  it('takes files of variables from the folder of its caller, and shows what Terraform cannot do in full', async () => {
    const { stack, folder } = await start('variables');
    mkdirSync(join(folder, 'home/caller'), { recursive: true });
    const cwd = join(folder, 'home/caller');
    writeFileSync(join(cwd, 'bad.tfvars'), 'drill_cleanup = [');
    const elsewhere = { ...stack, workspace: Object.assign(Object.create(stack.workspace), { folder: cwd }) };
    const failed = await drillRun(elsewhere, '../..', '--', '-var-file=bad.tfvars');
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain('Error: Missing expression');
    const [, path] = /The output of Terraform is in (\S+)/.exec(failed.stderr) ?? [];
    expect(path).toBe(join(folder, '.terraform/alirestore/terraform.log'));
    expect(readFileSync(path, 'utf8')).toContain('Error: Missing expression');
    expect(existsSync(join(cwd, 'drill-evidence'))).toBe(false);
  });
});
