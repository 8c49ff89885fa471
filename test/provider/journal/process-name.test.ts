import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { isRunning, processName } from '../../../src/provider/journal/process-name';

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
