import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emulator } from '../../src/cli/emulator';
import { emulatorExec } from '../../src/cli/emulator-exec';
import { systemClock } from '../../src/clock';
import { temporaryFolder } from '../temporary-folder';
import { runCli, startCli } from './run-cli';

const commands = [emulator, emulatorExec];
const node = process.execPath;

describe('alirestore emulator', () => {
  it.each(['SIGINT', 'SIGTERM'])('serves until %s', async (signal) => {
    const cli = startCli(['emulator', '--speed', '60'], commands);
    while (!cli.stdout.text.includes('listening')) await systemClock.sleep(5);
    const url = /http:\S+/.exec(cli.stdout.text)?.[0] as string;
    const clock = (await (await fetch(`${url}/_emulator/clock`)).json()) as { speed: number };
    expect(clock.speed).toBe(60);
    cli.signals.emit(signal);
    const { code, stdout } = await cli.done;
    expect(code).toBe(0);
    expect(stdout).toContain(`export ALIRESTORE_EMULATOR=${url}`);
    expect(stdout).toContain('Emulator stopped after 0 calls');
    await expect(fetch(url)).rejects.toThrow();
  });

  it.each([
    [['--port', '99999'], '--port takes a number up to 65535'],
    [['--speed', 'fast'], '--speed takes a number from 0; got "fast"'],
    [['--seed', ''], '--seed takes a number from 0; got ""'],
  ])('refuses %o', async (flags, problem) => {
    const { code, stderr } = await runCli(['emulator', ...flags], commands);
    expect(code).toBe(64);
    expect(stderr).toContain(problem);
  });

  it('does not listen beyond this machine unless it is told to', async () => {
    const { code, stderr } = await runCli(['emulator', '--host', '0.0.0.0'], commands);
    expect(code).toBe(1);
    expect(stderr).toContain('does not listen on 0.0.0.0');
  });

  it('names what is wrong in a scenario', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'scenario.json'), '{"sped": 2}');
    const { code, stderr } = await runCli(['emulator', '--scenario', 'scenario.json'], commands, { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('got the member "sped"');
    const missing = await runCli(['emulator', '--scenario', 'none.json'], commands, { cwd });
    expect(missing.stderr).toContain('none.json: ENOENT');
  });
});

describe('alirestore emulator exec', () => {
  const script = (text: string) => ['emulator', 'exec', '--', node, '-e', text];

  it('hands on the exit code of the command', async () => {
    expect((await runCli(script('process.exit(7)'), commands)).code).toBe(7);
  });

  it('gives the command an emulated cloud, and keys that open nothing', async () => {
    const check = `
      const { ALIRESTORE_EMULATOR: url, HBR_ENDPOINT: host, ALICLOUD_ACCESS_KEY: key, ALICLOUD_SECURITY_TOKEN: token } = process.env;
      fetch(url + '/_emulator/health').then((answer) => process.exit(
        answer.ok && url === 'http://' + host && key === 'emulator' && token === undefined ? 0 : 1));`;
    const env = { ...process.env, ALICLOUD_ACCESS_KEY: 'real', ALICLOUD_SECURITY_TOKEN: 'real' };
    expect((await runCli(script(check), commands, { env })).code).toBe(0);
  });

  it('tells the command to end when it is told to', async () => {
    const cli = startCli(script('setInterval(() => {}, 1000)'), commands);
    await systemClock.sleep(300);
    cli.signals.emit('SIGINT'); // which a terminal sends to the command itself
    cli.signals.emit('SIGTERM');
    expect((await cli.done).code).toBe(128 + 15);
  });

  it('says when there is no such program', async () => {
    const { code, stderr } = await runCli(['emulator', 'exec', '--', 'no-such-program'], commands);
    expect(code).toBe(1);
    expect(stderr).toContain('cannot run no-such-program: there is no such program');
  });

  it('needs a command', async () => {
    expect((await runCli(['emulator', 'exec'], commands)).code).toBe(64);
  });
});
