import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../../../src/clock';
import { redactor } from '../../../../src/cloud/secrets';
import type { ResourceContext } from '../../../../src/plugin/provider';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { createCommands } from '../../../../src/provider/commands';
import type { Configured } from '../../../../src/provider/configured';
import { validation } from '../../../../src/provider/resources/command/lifecycle';
import { type CommandState, validationSchema } from '../../../../src/provider/resources/command/schema';
import { temporaryFolder } from '../../../temporary-folder';

const SECRET = 'canary-secret-0001';
let stopping: AbortController;
let context: ResourceContext<Configured>;

beforeEach(() => {
  stopping = new AbortController();
  const env = { PATH: process.env.PATH, HOME: '/h', PLUGIN_CLIENT_CERT: 'x', TF_PLUGIN_MAGIC_COOKIE: 'x' };
  let nonces = 0;
  const nonce = () => `nonce-${++nonces}`;
  const commands = createCommands({ clock: systemClock, env, nonce, redact: redactor(undefined, [SECRET]) });
  const ignore = () => undefined;
  const log = { trace: ignore, debug: ignore, info: ignore, warn: ignore, error: ignore };
  context = { configured: { clock: systemClock, commands } as never, stop: stopping.signal, log };
});

const nothing = Object.fromEntries(Object.keys(validationSchema.attributes).map((name) => [name, null]));
const inputs = (settings: Partial<CommandState>) => ({ ...nothing, ...settings }) as CommandState;
const shell = (script: string) => ['sh', '-c', script];

async function run(settings: Partial<CommandState>) {
  const planned = inputs(settings);
  return validation.create({ prior: null, planned, config: planned }, context);
}

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
    expect(state).toMatchObject({ verdict: 'failed', exit_code: null });
    expect(state?.output).toContain('ENOENT');
  });

  it('is ended when its time is up, with all that it started', async () => {
    const mark = join(temporaryFolder(), 'mark');
    const { state } = await run({ command: shell(`echo begun; (sleep 2; touch ${mark}) & wait`), timeout: '300ms' });
    expect(state).toMatchObject({ verdict: 'timed_out', exit_code: null, output: 'begun\n' });
    await systemClock.sleep(2_200);
    expect(existsSync(mark)).toBe(false);
  });

  it('that is stopped is an error, and nothing is saved', async () => {
    const running = run({ command: shell('sleep 30') });
    setTimeout(() => stopping.abort(new Error('stopped')), 100);
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
  const plan = (prior: CommandState, changes: object = {}) => {
    const proposed = { ...prior, ...changes };
    return validation.plan?.({ prior, proposed, config: proposed }, context);
  };

  it.each([true, null, UNKNOWN])('that was skipped runs it with run_when = %s', async (run_when) => {
    const skipped = inputs({ command: ['true'], run_when: false, verdict: 'skipped' });
    expect((await plan(skipped, { run_when }))?.requiresReplace).toEqual([['verdict']]);
  });

  it('that was skipped stays so while it must not run', async () => {
    const skipped = inputs({ command: ['true'], run_when: false, verdict: 'skipped' });
    expect(await plan(skipped)).toEqual({ planned: skipped });
  });

  it('that has run does not run again', async () => {
    const ran = inputs({ command: ['true'], run_when: true, verdict: 'failed' });
    expect((await plan(ran, { run_when: UNKNOWN }))?.requiresReplace).toBeUndefined();
  });

  it('without a program is refused', () => {
    const found = validation.validate?.(inputs({ command: [] }));
    expect(found?.map(({ path }) => path)).toEqual([['command']]);
  });
});
