import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../../src/clock';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import type { CommandState } from '../../../../src/provider/resources/command/schema';
import { temporaryFolder } from '../../../harness/temporary-folder';
import { commandRuns, inputs, SECRET, shell } from './command-runs';

const { run, plan, update, stop } = commandRuns();

describe('a command', () => {
  it('passes with exit code 0', async () => {
    const { state, diagnostics } = await run({ command: shell('echo fine') });
    expect(diagnostics).toBeUndefined();
    expect(state).toMatchObject({ id: 'nonce-1', verdict: 'passed', exit_code: 0, output: 'fine\n' });
    expect(state?.started_at).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
  });

  it('fails with another, and fails no apply', async () => {
    const { state, diagnostics } = await run({ command: shell('echo bad >&2; exit 3') });
    expect(diagnostics).toBeUndefined();
    expect(state).toMatchObject({ verdict: 'failed', exit_code: 3, output: 'bad\n' });
  });

  it('that cannot be run says why', async () => {
    const { state } = await run({ command: ['/nonexistent/program'] });
    expect(state).toMatchObject({ id: 'nonce-1', verdict: 'failed', exit_code: null });
    expect(state?.duration_seconds).toBeLessThan(10);
    expect(state?.output).toBe(
      'It could not be started: the program /nonexistent/program was not found (ENOENT); give its path, or the name of a program on the PATH.',
    );
  });

  it('is ended when its time is up, with all that it started', async () => {
    const mark = join(temporaryFolder(), 'mark');
    const { state } = await run({ command: shell(`echo begun; (sleep 2; touch ${mark}) & wait`), timeout: '300ms' });
    expect(state).toMatchObject({ verdict: 'timed_out', exit_code: null, output: 'begun\n' });
    await systemClock.sleep(2_200);
    expect(existsSync(mark)).toBe(false);
  });

  it('that has ended has ended, though a child of it holds its output', async () => {
    const mark = join(temporaryFolder(), 'mark');
    const { state } = await run({ command: shell(`(sleep 3; touch ${mark}) & echo ok`), timeout: '20s' });
    expect(state).toMatchObject({ verdict: 'passed', exit_code: 0, output: 'ok\n' });
    await systemClock.sleep(3_200);
    expect(existsSync(mark)).toBe(false);
  });

  it.each(['exec sleep 5', 'trap "" TERM; sleep 1; sleep 1; sleep 1; echo late'])(
    'is over when its time is up, also where it leaves in a session of its own what holds its output (%s)',
    async (end) => {
      const detach = `const child = require('node:child_process').spawn('sleep', ['7'], { detached: true, stdio: 'inherit' })`;
      const script = `"${process.execPath}" -e "${detach}; child.unref()"; echo begun; ${end}`;
      const begun = systemClock.now();
      const { state } = await run({ command: shell(script), timeout: '1s' });
      expect(state).toMatchObject({ verdict: 'timed_out', exit_code: null });
      expect(state?.output).toMatch(/^begun\n/);
      expect(systemClock.now() - begun).toBeLessThan(7_000);
    },
    20_000,
  );

  it('has the exit code of a shell where a signal ends it', async () => {
    const { state } = await run({ command: shell('kill -KILL $$') });
    expect(state).toMatchObject({ verdict: 'failed', exit_code: 137 });
  });

  it('that is stopped is an error, and nothing is saved', async () => {
    const running = run({ command: shell('sleep 30') });
    setTimeout(() => stop(new Error('stopped')), 100);
    const { state, diagnostics } = await running;
    expect(state).toBeNull();
    expect(diagnostics?.[0]).toMatchObject({ severity: 'error', summary: 'Interrupted while a command was running' });
  });

  it('has its own variables besides those of the machine, and none of what Terraform tells its plugin', async () => {
    const { state } = await run({ command: shell('env | sort'), environment: { TARGET: '/restore' } });
    const names = state?.output?.split('\n').map((line) => line.split('=')[0]);
    expect(names).toEqual(expect.arrayContaining(['HOME', 'PATH', 'TARGET']));
    expect(names).not.toContain('PLUGIN_CLIENT_CERT');
    expect(names).not.toContain('TF_PLUGIN_MAGIC_COOKIE');
  });

  it('runs where it is told to', async () => {
    const folder = temporaryFolder();
    const { state } = await run({ command: ['pwd'], working_directory: folder });
    expect(state?.output?.trim()).toBe(folder);
  });

  it('leaves the end of a long output', async () => {
    const { state } = await run({ command: shell('yes begin | head -20000; echo end') });
    expect(state?.output).toHaveLength(16 * 1024);
    expect(state?.output?.endsWith('begin\nend\n')).toBe(true);
  });

  it('leaves no secret', async () => {
    const { state } = await run({ command: ['echo', `key ${SECRET}`] });
    expect(state?.output).toBe('key ***\n');
  });

  it('does not run under run_when = false', async () => {
    const mark = join(temporaryFolder(), 'mark');
    const { state } = await run({ command: ['touch', mark], run_when: false });
    expect(state).toMatchObject({ id: 'skipped', verdict: 'skipped', exit_code: null, output: null });
    expect(existsSync(mark)).toBe(false);
  });
});

describe('the plan of a command', () => {
  it.each([true, null, UNKNOWN])('that was skipped runs it with run_when = %s', async (run_when) => {
    const skipped = inputs({ command: ['true'], run_when: false, verdict: 'skipped' });
    expect(await plan(skipped, { run_when })).toMatchObject({ planned: { verdict: UNKNOWN }, requiresReplace: [] });
  });

  it('that was skipped stays so while it must not run', async () => {
    const skipped = inputs({ command: ['true'], run_when: false, verdict: 'skipped' });
    expect(await plan(skipped)).toEqual({ planned: skipped, requiresReplace: [] });
  });

  it('that has run does not run again', async () => {
    const ran = inputs({ command: ['true'], run_when: true, verdict: 'failed' });
    const { planned } = (await plan(ran, { run_when: UNKNOWN }))!;
    expect(planned).toEqual({ ...ran, run_when: UNKNOWN });
  });

  it.each([{ command: ['false'] }, { command: UNKNOWN }, { triggers: { run: UNKNOWN } }, { results: UNKNOWN }])(
    'that has run runs again, in place, with %o, or may',
    async (changes) => {
      const ran = inputs({ command: ['true'], verdict: 'passed' });
      expect(await plan(ran, changes)).toMatchObject({ planned: { verdict: UNKNOWN }, requiresReplace: [] });
    },
  );
});

describe('an update of a command', () => {
  const updated = async (changes: Partial<CommandState>) => {
    const mark = join(temporaryFolder(), 'mark');
    const prior = inputs({ command: ['touch', mark], id: 'run-1', verdict: 'passed', exit_code: 0 });
    const planned = { ...prior, ...changes };
    const { state } = await update(prior, planned);
    return { prior, state, hasRun: existsSync(mark) };
  };

  it('whose inputs turn out to be the same does not run it', async () => {
    const { prior, state, hasRun } = await updated({ timeout: '1h' });
    expect(hasRun).toBe(false);
    expect(state).toEqual({ ...prior, timeout: '1h' });
  });

  it('whose inputs are others runs it again', async () => {
    const { state, hasRun } = await updated({ triggers: { run: '2' } });
    expect(hasRun).toBe(true);
    expect(state).toMatchObject({ verdict: 'passed', triggers: { run: '2' } });
    expect(state?.id).not.toBe('run-1');
  });
});
