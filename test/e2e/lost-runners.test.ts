import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDrillRun } from '../../src/cli/drill/drill-run';
import { systemClock } from '../../src/clock';
import { cliMachine } from '../cli/cli-machine';
import { startCli } from '../cli/run-cli';
import { environmentOf, recordIn, startDrill } from './harness/drill-cli';
import type { DrillKill } from './harness/drill-kill';
import { startHttpState } from './harness/http-state';
import { type LostRunner, runLostRunner } from './harness/lost-runner';
import { until } from './harness/until';
import { Workspace } from './harness/workspace';

/** `npm run bench -- drill-kills` tries many more, also on PostgreSQL. */
const everything = (calls: number, delayMs: number): DrillKill => ({
  seed: calls,
  ends: 'SIGKILL of everything',
  calls,
  delayMs,
});
const ONCE = ['/index', '/invoices', '/orders', 'computenest', 'dbs'];

async function loseOne(lost: Omit<LostRunner, 'backend' | 'locksStay'>, isRemote = true) {
  if (!isRemote) return runLostRunner(lost);
  const http = await startHttpState();
  onTestFinished(() => http.close());
  return runLostRunner({ ...lost, backend: http.backend, locksStay: true });
}

describe('a pipeline that has lost its runner goes on in a fresh folder, by its run id', () => {
  it('with a remote state alone, after a run that was met: each is restored once more, and recorded', async () => {
    const lost = { name: 'remote', kill: everything(6, 300), memory: false, before: 'pipeline-76' };
    const { code, restored, verdict, hit, output } = await loseOne(lost);
    expect({ hit, code, verdict }, output).toEqual({ hit: true, code: 0, verdict: 'met' });
    expect(restored).toEqual(ONCE.flatMap((restore) => [restore, restore]));
    expect(output).toContain(
      'the remote state shows that run pipeline-77 has begun before; looking for the restores that it started',
    );
    expect(output).toMatch(/the state has been locked for \d s by \S+ \(lock [\w-]+, OperationTypeApply, since /);
    expect(output).toContain(
      'the lock is older than the 1 s of --force-unlock-after: removing it with terraform force-unlock',
    );
  }, 240_000);

  it('with a remote state and a memory folder: nothing is restored twice', async () => {
    const { code, restored, unrecorded, output } = await loseOne({
      name: 'both',
      kill: everything(3, 50),
      memory: true,
    });
    expect({ code, restored, unrecorded }, output).toEqual({ code: 0, restored: ONCE, unrecorded: [] });
  }, 240_000);

  it('with a local state, which the memory folder holds: nothing is restored twice', async () => {
    const lost = { name: 'local', kill: everything(7, 200), memory: true };
    const { code, restored, unrecorded, output } = await loseOne(lost, false);
    expect({ code, restored, unrecorded }, output).toEqual({ code: 0, restored: ONCE, unrecorded: [] });
    expect(output).not.toContain('warning: if run pipeline-77 was started before');
  }, 240_000);

  it('with a local state in the memory folder, while the lost Terraform still runs: its end is waited for', async () => {
    const kill = { ...everything(3, 50), ends: 'SIGKILL of the command' as const };
    // It runs long enough that the next runner, which has to initialize first, finds it at work on any machine.
    const lost = { name: 'orphan', kill, memory: true, speed: 10 };
    const { code, restored, unrecorded, output } = await loseOne(lost, false);
    expect({ code, restored, unrecorded }, output).toEqual({ code: 0, restored: ONCE, unrecorded: [] });
    expect(output).toContain('The lock ends with the process that holds it');
  }, 240_000);

  it('with nothing: that is said before anything starts', async () => {
    const { output } = await loseOne({ name: 'nothing', kill: everything(99, 0), memory: false }, false);
    const warning =
      'alirestore drill run: warning: if run pipeline-77 was started before, that cannot be seen here: the state is local, ';
    expect(output).toContain(warning);
    expect(output).toContain('or --memory DIR with a folder that the pipeline keeps');
    expect(output.indexOf(warning)).toBeLessThan(output.indexOf('Drill shop, run pipeline-77: 5 restores'));
  }, 240_000);
});

describe('a run that must leave its runner', () => {
  const HOURS_MS = 5 * 3_600_000;

  it('ends with 4, cancels nothing, and is brought to its record from a fresh folder', async () => {
    const http = await startHttpState();
    onTestFinished(() => http.close());
    const long = { preset: 'complete' as const, seconds: 3600 };
    const course = {
      courses: { long },
      rules: [{ match: { TargetPath: '/index' }, course: 'completeAtOnce' }],
      defaultCourse: 'long',
    };
    const stack = await startDrill('leaves', course);
    onTestFinished(() => stack.emulator.close());
    const configuration = JSON.parse(readFileSync(join(stack.workspace.folder, 'main.tf.json'), 'utf8'));
    Object.assign(configuration.terraform, { backend: http.backend });
    const runner = (name: string) => {
      const workspace = new Workspace(`leaves-${name}`);
      workspace.configure(configuration);
      return workspace;
    };
    let isTime = () => {};
    const time = new Promise<void>((resolve) => {
      isTime = resolve;
    });
    const clock = { ...systemClock, sleep: (ms: number) => (ms === HOURS_MS ? time : systemClock.sleep(ms)) };
    const start = (workspace: Workspace, ...words: string[]) =>
      startCli(['drill', 'run', '--run-id', 'p-1', ...words], [createDrillRun({ ...cliMachine, clock })], {
        cwd: workspace.folder,
        env: environmentOf(workspace, stack.emulator.url),
      }).done;

    const first = start(runner('first'), '--max-wait', '5h');
    await until(() => stack.executed('CreateRestoreJob') === 2);
    isTime();
    const { code, stderr } = await first;
    expect(code, stderr).toBe(4);
    expect(stderr).toContain(
      'alirestore drill run: --max-wait 5h has passed. What it has started keeps running. To continue this run: alirestore drill run --run-id p-1\n',
    );
    expect(stack.emulator.jobs().map(({ Status }) => Status)).toEqual(['RUNNING', 'RUNNING']);
    expect(http.lock()).toBeUndefined();
    expect(http.state()).not.toContain('"status": "tainted"');

    stack.emulator.setClock({ advanceSeconds: 3600 });
    const second = runner('second');
    const last = await start(second, '--out', 'evidence');
    expect(last.code, last.stderr).toBe(0);
    expect(recordIn(join(second.folder, 'evidence'))).toMatchObject({ verdict: 'met', drill: { runId: 'p-1' } });
    expect(stack.executed('CreateRestoreJob')).toBe(3);
    expect(stack.executed('CancelRestoreJob')).toBe(0);
    expect(http.state()).not.toContain('alirestore_drill_run');
  }, 240_000);
});
