import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emulator } from '../../../src/cli/emulator/emulator';
import { emulatorExec } from '../../../src/cli/emulator/emulator-exec';
import { systemClock } from '../../../src/clock';
import { temporaryFolder } from '../../harness/temporary-folder';
import { runCli, startCli } from '../run-cli';

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
    [['--port', '99999'], '--port takes a number of at most 65535'],
    [['--speed', 'fast'], '--speed takes a number of at least 0; got "fast"'],
    [['--speed', '1e15'], '--speed takes a number of at most 1000000; got "1e15"'],
    [['--seed', ''], '--seed takes a number of at least 0; got ""'],
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

describe('a scenario with members that nobody knows', () => {
  it('is taken, with a warning', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'real.json'), '{"restoreJobs":[{"RestoreId":"r-1","RestoreType":"OSS","NewThing":1}]}');
    const words = ['emulator', 'exec', '--scenario', 'real.json', '--', node, '-e', ''];
    const { code, stderr } = await runCli(words, commands, { cwd });
    expect(code).toBe(0);
    expect(stderr).toBe(
      'emulator warning: restoreJobs.NewThing is a member that no operation is known to answer: it is passed on as it is written; check its spelling\n',
    );
  });
});

describe('alirestore emulator exec', () => {
  const script = (text: string) => ['emulator', 'exec', '--', node, '-e', text];

  it('hands on the exit code of the command', async () => {
    expect((await runCli(script('process.exit(7)'), commands)).code).toBe(7);
  });

  /** What the command has in its environment, where these variables are there from the start. */
  async function environmentWithin(env: Record<string, string>) {
    const out = join(temporaryFolder(), 'environment.json');
    const write = `require('node:fs').writeFileSync(${JSON.stringify(out)}, JSON.stringify(process.env))`;
    const { code } = await runCli(script(write), commands, { env: { PATH: process.env.PATH, ...env } });
    expect(code).toBe(0);
    return JSON.parse(readFileSync(out, 'utf8')) as Record<string, string>;
  }

  it('gives the command an emulated cloud, and keys that open nothing', async () => {
    const check = `
      const { ALIRESTORE_EMULATOR: url, HBR_ENDPOINT: host, ALICLOUD_ACCESS_KEY: key, ALICLOUD_SECURITY_TOKEN: token } = process.env;
      fetch(url + '/_emulator/health').then((answer) => process.exit(
        answer.ok && url === 'http://' + host && key === 'emulator' && token === undefined ? 0 : 1));`;
    const env = { ...process.env, ALICLOUD_ACCESS_KEY: 'real', ALICLOUD_SECURITY_TOKEN: 'real' };
    expect((await runCli(script(check), commands, { env })).code).toBe(0);
  });

  it.each([
    ...['ALICLOUD_ACCESS_KEY', 'ALICLOUD_SECRET_KEY', 'ALICLOUD_ACCESS_KEY_ID', 'ALICLOUD_ACCESS_KEY_SECRET'],
    ...['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'],
    ...['ALIBABACLOUD_ACCESS_KEY_ID', 'ALIBABACLOUD_ACCESS_KEY_SECRET'],
    ...['ALIYUN_ACCESS_KEY_ID', 'ALIYUN_ACCESS_KEY_SECRET'],
  ])('puts a throw-away key into %s', async (name) => {
    expect((await environmentWithin({ [name]: 'canary' }))[name]).toBe('emulator');
  });

  it.each([
    ...['ALICLOUD_SECURITY_TOKEN', 'ALIBABA_CLOUD_SECURITY_TOKEN', 'ALIBABACLOUD_SECURITY_TOKEN', 'SECURITY_TOKEN'],
    ...['ALICLOUD_PROFILE', 'ALIBABA_CLOUD_PROFILE', 'ALIBABACLOUD_PROFILE', 'ALIBABA_CLOUD_PROFILE_MODE'],
    ...['ALICLOUD_ECS_ROLE_NAME', 'ALIBABA_CLOUD_ECS_METADATA', 'ALIBABA_CLOUD_ECS_IMDSV2_ENABLE'],
    ...[
      'ALICLOUD_ASSUME_ROLE_ARN',
      'ALIBABA_CLOUD_ROLE_ARN',
      'ALIBABACLOUD_ROLE_ARN',
      'ALIBABA_CLOUD_ROLE_SESSION_NAME',
    ],
    ...['ALIBABA_CLOUD_OIDC_PROVIDER_ARN', 'ALIBABA_CLOUD_OIDC_TOKEN_FILE', 'ALIBABACLOUD_OIDC_TOKEN_FILE'],
    ...['ALICLOUD_CREDENTIALS_URI', 'ALIBABA_CLOUD_CREDENTIALS_URI', 'ALIBABA_CLOUD_BEARER_TOKEN'],
    ...['ACCESS_KEY_ID', 'ACCESS_KEY_SECRET', 'TF_ENDPOINT_PATH', 'ALIBABA_CLOUD_ENDPOINT_TYPE'],
    ...['OSS_ACCESS_KEY_ID', 'OSS_ACCESS_KEY_SECRET', 'OSS_SESSION_TOKEN', 'OSSUTIL_CONFIG_VALUE'],
  ])('takes %s out of the environment', async (name) => {
    expect(await environmentWithin({ [name]: 'canary' })).not.toHaveProperty(name);
  });

  it('leads every product of the vendor to the emulator', async () => {
    const env = await environmentWithin({ ALIBABA_CLOUD_ENDPOINT_ECS: 'ecs.example', OSS_ENDPOINT: 'oss.example' });
    const host = new URL(env.ALIRESTORE_EMULATOR).host;
    for (const code of ['HBR', 'DBS', 'COMPUTENEST', 'STS', 'LOCATION', 'ECS', 'OSS', 'VPC', 'RAM', 'NAS', 'OTS']) {
      expect(env[`ALIBABA_CLOUD_ENDPOINT_${code}`]).toBe(host);
      expect(env[`${code}_ENDPOINT`]).toBe(host);
    }
    expect(env).toMatchObject({ ALIBABA_CLOUD_ENDPOINT: host, ALIBABA_CLOUD_STS_ENDPOINT: host });
  });

  it('keeps profiles, files with keys and the metadata service from being read', async () => {
    expect(
      await environmentWithin({
        ALICLOUD_SHARED_CREDENTIALS_FILE: '/canary',
        ALIBABA_CLOUD_CREDENTIALS_FILE: '/canary',
      }),
    ).toMatchObject({
      ALICLOUD_SHARED_CREDENTIALS_FILE: '/nonexistent/alirestore-emulator/credentials',
      ALIBABA_CLOUD_CREDENTIALS_FILE: '/nonexistent/alirestore-emulator/credentials',
      ALIBABA_CLOUD_IGNORE_PROFILE: 'TRUE',
      ALIBABA_CLOUD_CLI_PROFILE_DISABLED: 'true',
      ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true',
    });
  });

  it('leaves the region, the account and everything else as they are, and asks no proxy for the emulator', async () => {
    const given = { ALIBABA_CLOUD_REGION: 'eu-central-1', ALICLOUD_ACCOUNT_ID: '1', MINE: 'x', NO_PROXY: 'a.example' };
    expect(await environmentWithin(given)).toMatchObject({
      ...{ MINE: 'x', ALICLOUD_ACCOUNT_ID: '1', NO_PROXY: 'a.example,127.0.0.1,localhost,::1' },
      ...{ ALICLOUD_REGION: 'eu-central-1', ALIBABA_CLOUD_REGION: 'eu-central-1' },
      ALIBABA_CLOUD_REGION_ID: 'eu-central-1',
    });
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
