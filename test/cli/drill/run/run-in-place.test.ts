import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDrillRun } from '../../../../src/cli/drill/drill-run';
import { systemClock } from '../../../../src/clock';
import { until } from '../../../e2e/harness/until';
import { temporaryFolder } from '../../../harness/temporary-folder';
import { missedRecord, sampleRestore } from '../../../report/sample-records';
import { cliMachine } from '../../cli-machine';
import { startCli } from '../../run-cli';

describe('a drill that cannot write its log', () => {
  it('ends at once, and no longer waits for the time to leave or for signals', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'main.tf.json'), JSON.stringify({ variable: { drill_run_id: {} } }));
    writeFileSync(join(cwd, 'no-folder'), '');
    const env = { PATH: process.env.PATH, TF_DATA_DIR: join(cwd, 'no-folder') };
    let waiting: AbortSignal | undefined;
    const sleep = (ms: number, signal?: AbortSignal) => {
      waiting = signal;
      return systemClock.sleep(ms, signal);
    };
    const command = createDrillRun({ ...cliMachine, clock: { ...systemClock, sleep } });
    const { done, signals } = startCli(['drill', 'run', '--max-wait', '5h'], [command], { cwd, env });
    expect(await done).toMatchObject({ code: 1, stderr: expect.stringMatching(/ENOTDIR.*no-folder/) });
    expect(waiting?.aborted).toBe(true);
    expect(signals.listenerCount('SIGINT') + signals.listenerCount('SIGTERM')).toBe(0);
  });
});

/** A stack with a remote state, and a script in the place of Terraform. Each of its commands is noted. */
function remoteStack({ state = {}, shown = {}, plan = 'exit 0' }: { state?: object; shown?: object; plan?: string }) {
  const cwd = temporaryFolder();
  const drill = { resource: { alirestore_drill: { shop: {} } }, variable: { drill_run_id: {} } };
  writeFileSync(join(cwd, 'main.tf.json'), JSON.stringify(drill));
  writeFileSync(join(cwd, 'state.json'), JSON.stringify(state));
  writeFileSync(join(cwd, 'shown.json'), JSON.stringify(shown));
  mkdirSync(join(cwd, '.terraform'));
  writeFileSync(join(cwd, '.terraform/terraform.tfstate'), JSON.stringify({ backend: { type: 'http' } }));
  const script = `echo "$1 $2" >> commands
    case "$1 $2" in
      "state pull") cat state.json ;;
      "show -json") cat shown.json ;;
      plan*) ${plan} ;;
    esac`;
  const binary = join(cwd, 'terraform.sh');
  writeFileSync(binary, `#!/bin/sh\n${script}\n`);
  chmodSync(binary, 0o755);
  const env = { PATH: process.env.PATH, TERRAFORM_BINARY_NAME: binary };
  const start = (...words: string[]) =>
    startCli(['drill', 'run', '--run-id', 'run-7', ...words], [createDrillRun(cliMachine)], { cwd, env });
  const commands = () =>
    existsSync(join(cwd, 'commands')) ? readFileSync(join(cwd, 'commands'), 'utf8').trim().split('\n') : [];
  return { cwd, start, commands };
}

const shownRecord = (record: object) => ({
  values: {
    root_module: {
      resources: [
        { type: 'alirestore_drill', address: 'alirestore_drill.shop', values: { record: JSON.stringify(record) } },
      ],
    },
  },
});

/** As an earlier attempt at a run leaves it in a remote state. */
const markOf = (runId: string) => ({
  resources: [
    {
      mode: 'managed',
      type: 'terraform_data',
      name: 'alirestore_drill_run',
      instances: [{ attributes: { input: { run_id: runId, begun_at: '2026-01-01T00:00:00Z' } } }],
    },
  ],
});

describe('a run that is over leaves no mark in the remote state', () => {
  it('where it could not run', async () => {
    const unable = sampleRestore({
      verdict: 'failed',
      status: null,
      restoreId: null,
      notStarted: 'setup',
      errorMessage: 'There are no keys.',
    });
    const { start, commands } = remoteStack({ shown: shownRecord(missedRecord({ restores: [unable] })) });
    const { code, stderr } = await start().done;
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('There are no keys.') });
    expect(commands().at(-1)).toBe('state rm');
  });

  it('where no drill in the state has it', async () => {
    const { start, commands } = remoteStack({});
    const { code, stderr } = await start().done;
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('the state has no alirestore_drill of this run'),
    });
    expect(commands().at(-1)).toBe('state rm');
  });
});

describe('a run that is left before its apply', () => {
  const WAITS = 'trap "exit 1" INT; while :; do sleep 0.05; done';

  async function interrupted(state: object, remembered?: string): Promise<string> {
    const { cwd, start, commands } = remoteStack({ state, plan: WAITS });
    mkdirSync(join(cwd, '.terraform/alirestore'));
    if (remembered) {
      writeFileSync(join(cwd, '.terraform/alirestore/drill-run.json'), JSON.stringify({ runId: remembered }));
    }
    const { done, signals } = start();
    await until(() => commands().some((one) => /^plan /.test(one)));
    signals.emit('SIGINT');
    const { code, stderr } = await done;
    expect(code).toBe(130);
    return stderr;
  }

  it('is open where the remote state tells of an earlier attempt, though nothing here remembers it', async () => {
    expect(await interrupted(markOf('run-7'))).toContain(
      'interrupted. Run the same command again to continue run run-7\n',
    );
  });

  it('is not open where another run is', async () => {
    const stderr = await interrupted(markOf('run-6'), 'run-6');
    expect(stderr).toMatch(/alirestore drill run: interrupted\.\n$/);
  });
});
