import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { argumentsOf, isRunning, processName } from '../../../src/provider/journal/process-name';
import { temporaryFolder } from '../../harness/temporary-folder';

const own = processName(process.pid) as string;

describe('the name of a process', () => {
  it('begins with its id, and is the same whenever it is asked for', () => {
    expect(own).toMatch(new RegExp(`^${process.pid} .{10}`));
    expect(processName(process.pid)).toBe(own);
    expect(isRunning(own)).toBe(true);
  });

  it('means no later process that has the same id', () => {
    expect(isRunning(own.replace(/ \S+/, ' 1'))).toBe(false);
  });

  it('means nothing any more when the process has ended', async () => {
    const child = spawn('sleep', ['60']);
    const name = processName(child.pid as number) as string;
    expect(isRunning(name)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isRunning(name)).toBe(false);
    expect(processName(child.pid as number)).toBeUndefined();
  });

  it('means nothing any more when nobody has asked how it ended', async () => {
    const shell = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60']); // sleep does not ask
    const [line] = await once(shell.stdout, 'data');
    await expect.poll(() => processName(Number(line))).toBeUndefined();
    expect(() => process.kill(Number(line), 0)).not.toThrow();
    shell.kill();
  });
});

describe('on Windows', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  /** A PowerShell that prints this, and at which command. */
  function powerShell(script: string): () => string {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'powershell.exe'), `#!/bin/sh\nprintf %s "$4" > ${folder}/command\n${script}\n`);
    chmodSync(join(folder, 'powershell.exe'), 0o755);
    vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
    return () => readFileSync(join(folder, 'command'), 'utf8');
  }

  it('the name of a process tells when it began', () => {
    const command = powerShell("printf '133769856000000000\\r\\n'");
    expect(processName(42, 'win32')).toBe('42 133769856000000000');
    expect(command()).toBe('(Get-Process -Id 42).StartTime.ToFileTimeUtc()');
  });

  it.each(['exit 1', ':'])('a process that is not found has no name: %s', (script) => {
    powerShell(script);
    expect(processName(42, 'win32')).toBeUndefined();
  });

  it('the words of a process are those of its command line', () => {
    powerShell(`echo '"C:\\Program Files\\terraform.exe"  plan -target="alirestore_job.a b" -no-color'`);
    expect(argumentsOf(42, 'win32')).toEqual([
      'C:\\Program Files\\terraform.exe',
      'plan',
      '-target=alirestore_job.a b',
      '-no-color',
    ]);
  });
});
