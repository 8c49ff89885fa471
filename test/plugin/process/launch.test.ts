import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StartedPlugin, terraformEnvironment } from '../started-plugin';
import { bundleToy, tryFolder } from '../toy-bundle';

const folder = tryFolder('launch');
const path = join(folder, 'toy.js');

beforeAll(() => bundleToy(path));
afterAll(() => spawnSync('rm', ['-r', folder]));

describe('a plugin that the launcher has started', () => {
  it('answers on descriptor 3, and sends the watcher home', async () => {
    const watcher = spawn('sleep', ['60']);
    const plugin = spawn(process.execPath, [path, `--watched-by=${watcher.pid}`], {
      env: terraformEnvironment,
      stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    });
    expect(await once(watcher, 'close')).toEqual([null, 'SIGKILL']);
    const line = text(plugin.stdio[3] as NodeJS.ReadableStream & AsyncIterable<Buffer>);
    const printed = text(plugin.stdout!);
    plugin.kill('SIGTERM');
    expect(await line).toMatch(/^1\|6\|unix\|\/[^|]+\/socket\|grpc\|\n$/);
    expect(await printed).toBe('');
  });

  it('answers as well when the watcher has gone', async () => {
    const gone = spawnSync('true').pid;
    const plugin = spawn(process.execPath, [path, `--watched-by=${gone}`], {
      env: terraformEnvironment,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const [line] = await once(plugin.stdio[3]!, 'data');
    expect(String(line)).toMatch(/^1\|6\|unix\|/);
    plugin.kill('SIGTERM');
  });
});

describe('a plugin that is to be checked', () => {
  it('comes as far as its answer, does not give it, and ends well', async () => {
    const plugin = new StartedPlugin(path, terraformEnvironment, ['--check']);
    expect(await plugin.end()).toBe(0);
    expect(plugin.stdout).toBe('');
  });

  it('fails where it could not answer', async () => {
    const plugin = new StartedPlugin(path, { ...terraformEnvironment, TMPDIR: '/nowhere' }, ['--check']);
    expect(await plugin.end()).toBe(1);
    expect(plugin.stderr).toContain("Error: ENOENT: no such file or directory, mkdtemp '/nowhere/");
  });
});
