import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/clock';
import type { Emulator } from '../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../harness/emulated-cloud';

const cli = join(__dirname, '../../bundle/alirestore.js');
const job = {
  RestoreType: 'ECS_FILE',
  VaultId: 'v-1',
  SnapshotId: 's-1',
  TargetInstanceId: 'i-1',
  TargetPath: '/r',
} as const;

let emulator: Emulator;
beforeEach(async () => {
  const jobs = ['complete', 'partial', 'never'].map((course) => ({ ...job, RestoreId: `r-${course}`, course }));
  emulator = await startEmulatedCloud({ speed: 2, scenario: { jobs } });
});
afterEach(() => emulator.close());

/** Starts a program with nothing in its environment but the emulator and the locale. */
function start(program: string, args: readonly string[]) {
  const env = { PATH: process.env.PATH, LANG: 'C.UTF-8', TERM: 'xterm', ALIRESTORE_EMULATOR: emulator.url };
  const child = spawn(program, args, { env });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  const done = once(child, 'close').then(([code]) => ({ code: code as number | null, ...said }));
  const until = async (text: string) => {
    for (let count = 0; !said.stdout.includes(text); count++) {
      if (count > 4_800) throw new Error(`"${text}" was not said, but: ${said.stdout}${said.stderr}`);
      await systemClock.sleep(25);
    }
  };
  return { child, done, until };
}

const piped = (...words: string[]) => start(process.execPath, [cli, 'watch', ...words]);

/** Under a pseudo terminal of 100 columns and 24 lines, which script(1) makes. */
function onTerminal(...words: string[]) {
  const command = `stty cols 100 rows 24; exec '${process.execPath}' '${cli}' watch ${words.join(' ')}`;
  const isBsd = process.platform === 'darwin';
  return start('script', isBsd ? ['-q', '/dev/null', 'sh', '-c', command] : ['-qec', command, '/dev/null']);
}

describe('the built command line, piped', () => {
  it('writes JSON lines, and ends by the verdicts', async () => {
    const { code, stdout, stderr } = await piped('r-complete', 'r-partial').done;
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
    const ends = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ event }) => event === 'ended');
    expect(ends.map(({ id, status }) => `${id} ${status}`).sort()).toEqual([
      'r-complete COMPLETE',
      'r-partial PARTIAL_COMPLETE',
    ]);
    expect(stdout).not.toContain('\u001b');
  });

  it('ends with 130 at SIGINT, and cancels nothing', async () => {
    const { child, done, until } = piped('r-never');
    await until('r-never');
    child.kill('SIGINT');
    const { code, stderr } = await done;
    expect(code).toBe(130);
    expect(stderr).toBe('The restores keep running. To watch them again: alirestore watch r-never\n');
    expect(emulator.calls().calls.filter(({ action }) => action !== 'DescribeRestoreJobs2')).toEqual([]);
  });

  it('ends when nobody reads any more', async () => {
    const { child, done, until } = piped('r-never', 'r-complete');
    await until('r-never');
    child.stdout.destroy();
    expect((await done).code).toBe(130);
  });
});

describe('the built command line, on a terminal', () => {
  it('redraws a table in place until all have ended', async () => {
    const { code, stdout } = await onTerminal('r-complete', 'r-partial').done;
    expect(code).toBe(3);
    expect(stdout).toContain('\u001b[1mID          TYPE      WHAT          STATUS');
    expect(stdout.split('\u001b[6F').length).toBeGreaterThanOrEqual(2);
    expect(stdout).toContain('\u001b[33mPARTIAL_COMPLETE\u001b[0m  \u001b[33m████████████\u001b[0m  100 %');
    expect(stdout).toContain('2 of 2 ended: 1 succeeded, 1 partial');
    expect(stdout.trimEnd().endsWith('\u001b[?25h')).toBe(true);
  });

  it('gives the terminal back at Ctrl-C, and says that the restores go on', async () => {
    const { child, done, until } = onTerminal('r-never');
    await until('Ctrl-C stops the watching');
    child.stdin.write('\u0003');
    const { code, stdout } = await done;
    expect(code).toBe(130);
    expect(stdout).toContain('\u001b[?25h');
    expect(stdout).toContain('The restores keep running.');
  });
});
