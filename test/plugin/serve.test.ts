import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { status } from '@grpc/grpc-js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../src/plugin/unknown';
import { bodyType } from '../../src/plugin/values/value-type';
import { received, sent, sentThing } from './rpc/toy-session';
import { StartedPlugin, terraformEnvironment } from './started-plugin';
import { bundleToy, tryFolder } from './toy-bundle';
import { toy } from './toy-provider';
import { clientCertificate, WireClient } from './wire-client';

const folder = tryFolder('serve');
const path = join(folder, 'toy.js');
const own = clientCertificate();
const secured = { ...terraformEnvironment, PLUGIN_CLIENT_CERT: own.certificatePem };
const cleanUps: (() => void)[] = [];

beforeAll(() => bundleToy(path));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

function startPlugin(environment: object = secured, args: readonly string[] = []): StartedPlugin {
  const plugin = new StartedPlugin(path, environment, args);
  cleanUps.push(() => plugin.kill());
  return plugin;
}

async function connect(plugin: StartedPlugin, certificate: typeof own | undefined = own): Promise<WireClient> {
  const client = new WireClient(await plugin.line(), certificate);
  cleanUps.push(() => client.close());
  return client;
}

async function configured(plugin: StartedPlugin): Promise<WireClient> {
  const client = await connect(plugin);
  await client.call('ConfigureProvider', { config: { msgpack: Buffer.from('81a6726567696f6ec0', 'hex') } });
  return client;
}

const creation = (behaviour: string) => {
  const planned = sentThing({ name: 'a', behaviour, id: UNKNOWN, size: 1 });
  return { typeName: 'toy_thing', priorState: sentThing(null), plannedState: planned, config: planned };
};

const socketOf = (line: string) => line.split('|')[3];

describe('the start', () => {
  it('prints the handshake line and serves over mutual TLS', async () => {
    const plugin = startPlugin();
    const client = await connect(plugin);
    expect(await plugin.line()).toMatch(/^1\|6\|unix\|\/[^|]+\/socket\|grpc\|[A-Za-z0-9+/]+\n$/);
    const schema = await client.call('GetProviderSchema');
    expect(Object.keys(schema.resourceSchemas)).toEqual(['toy_thing', 'toy_counter']);
    expect(schema.serverCapabilities).toMatchObject({ getProviderSchemaOptional: true, planDestroy: false });
  });

  it('serves without TLS where it gets no certificate', async () => {
    const plugin = startPlugin(terraformEnvironment);
    const client = await connect(plugin, undefined);
    expect(await plugin.line()).toMatch(/\|grpc\|\n$/);
    expect(await client.call('GetMetadata')).toMatchObject({ dataSources: [{ typeName: 'toy_echo' }] });
  });

  it('tells a person that it is a plugin, and fails', async () => {
    const plugin = startPlugin({ PATH: process.env.PATH });
    expect(await plugin.end()).toBe(1);
    expect(plugin.stdout).toBe('');
    expect(plugin.stderr).toMatch(/^This program is the Terraform provider toy\.invalid\/test\/toy\. /);
  });

  it('refuses a Terraform without version 6 of the protocol', async () => {
    const plugin = startPlugin({ ...secured, PLUGIN_PROTOCOL_VERSIONS: '4,5' });
    expect(await plugin.end()).toBe(1);
    expect(plugin.stdout).toBe('');
    expect(plugin.stderr).toContain('but was offered "4,5"');
  });
});

describe('the connection', () => {
  it.each([
    ['without a certificate', undefined],
    ['with a foreign certificate', clientCertificate()],
  ])('is refused to a client %s', async (_what, foreign) => {
    const plugin = startPlugin();
    const line = await plugin.line();
    const stranger = new WireClient(line, foreign);
    cleanUps.push(() => stranger.close());
    await expect(stranger.call('GetMetadata')).rejects.toMatchObject({ code: status.UNAVAILABLE });
    expect(
      plugin.logged('refused a connection that does not come from the Terraform that started this plugin'),
    ).not.toEqual([]);
    expect(await (await connect(plugin)).call('GetMetadata')).toMatchObject({
      dataSources: [{ typeName: 'toy_echo' }],
    });
  });

  it('carries messages of many megabytes both ways', async () => {
    const client = await connect(startPlugin());
    const name = 'n'.repeat(20_000_000);
    const proposedNewState = sentThing({ name });
    const answer = await client.call('PlanResourceChange', {
      typeName: 'toy_thing',
      priorState: sentThing(null),
      proposedNewState,
      config: proposedNewState,
    });
    expect(received(answer.plannedState).name === name).toBe(true);
  });

  it('answers UNIMPLEMENTED to what is not offered', async () => {
    const client = await connect(startPlugin());
    await expect(client.send('/tfplugin6.Provider/OpenEphemeralResource')).rejects.toMatchObject({
      code: status.UNIMPLEMENTED,
    });
  });

  it.each(['/plugin.GRPCStdio/StreamStdio', '/plugin.GRPCBroker/StartStream'])(
    'is held by the open stream %s, lest it is closed as idle',
    async (name) => {
      const client = await connect(startPlugin());
      const stream = client.openStream(name);
      await client.call('GetMetadata');
      await client.call('GetMetadata');
      expect(stream.status).toBeUndefined();
    },
  );

  it('says that it is healthy', async () => {
    const client = await connect(startPlugin());
    expect(await client.send('/grpc.health.v1.Health/Check')).toEqual(Buffer.from([0x08, 0x01]));
  });
});

describe('a stream', () => {
  const say = (end: string | null) => ({
    actionType: 'toy_say',
    config: sent(bodyType(toy.actions!.toy_say.schema), { words: ['one'], end }),
  });
  const things = (count: number) => ({
    typeName: 'toy_thing',
    config: sent(bodyType(toy.listResources!.toy_thing.schema), { count, behaviour: null }),
    includeResourceObject: true,
  });

  it('carries the progress of an action and its end', async () => {
    const client = await configured(startPlugin());
    expect(await client.read('InvokeAction', say('error'))).toMatchObject([
      { type: { case: 'progress', value: { message: 'one from home' } } },
      { type: { case: 'completed', value: { diagnostics: [{ summary: 'Not heard' }] } } },
    ]);
  });

  it('carries thousands of events, no faster than they are read', async () => {
    const client = await configured(startPlugin());
    const events = await client.read('ListResource', things(3000));
    expect(events).toHaveLength(3000);
    expect(events.at(-1)).toMatchObject({ displayName: 'thing home-3000' });
  });

  it('ends what works for it when it is cancelled', async () => {
    const plugin = startPlugin();
    const client = await configured(plugin);
    const cancelled = client.read('ListResource', things(1e9), (_event, cancel) => cancel());
    await expect(cancelled).rejects.toMatchObject({ code: status.CANCELLED });
    while (plugin.logged('stopped looking').length === 0) await sleep(10);
  });

  it('is waited for at SIGTERM: an action is stopped, and its end is told', async () => {
    const plugin = startPlugin();
    const client = await configured(plugin);
    const events = await client.read('InvokeAction', say('wait'), ({ type }) => {
      if (type.case === 'progress') plugin.process.kill('SIGTERM');
    });
    expect(events).toMatchObject([{ type: { case: 'progress' } }, { type: { case: 'completed' } }]);
    expect(await plugin.end()).toBe(0);
  });
});

describe('what is printed', () => {
  it('goes to the log, and never to stdout', async () => {
    const plugin = startPlugin({ ...secured, TOY_NOW: String(Date.UTC(2026, 10, 21)) });
    const client = await configured(plugin);
    await client.call('ApplyResourceChange', creation('noise'));
    await client.send('/plugin.GRPCController/Shutdown');
    await plugin.end();
    expect(plugin.stdout.trimEnd().split('\n')).toHaveLength(1);
    const entry = { '@level': 'info', '@module': 'provider', '@timestamp': '2026-11-21T00:00:00.000000Z' };
    expect(plugin.logged('noise of a library')).toEqual([{ ...entry, '@message': 'noise of a library' }]);
    expect(plugin.logged('noise on stderr')).toMatchObject([{ '@level': 'error' }]);
    expect(plugin.logged('more noise')).toEqual([{ ...entry, '@message': 'more noise' }]);
  });

  it('holds the stray errors, which end nothing', async () => {
    const plugin = startPlugin();
    const client = await configured(plugin);
    await client.call('ApplyResourceChange', creation('stray'));
    expect(await client.call('GetMetadata')).toMatchObject({ dataSources: [{ typeName: 'toy_echo' }] });
    expect(plugin.logged('uncaught exception')).toMatchObject([
      { stack: expect.stringContaining('thrown in the background') },
    ]);
    expect(plugin.logged('unhandled rejection')).toMatchObject([
      { stack: expect.stringContaining('rejected in the background') },
    ]);
  });
});

describe('the end', () => {
  it('comes at once after Shutdown is answered, and leaves nothing behind', async () => {
    const plugin = startPlugin();
    const client = await connect(plugin);
    const socketFolder = dirname(socketOf(await plugin.line()));
    expect(existsSync(socketFolder)).toBe(true);
    expect(await client.send('/plugin.GRPCController/Shutdown')).toEqual(Buffer.alloc(0));
    const answered = performance.now();
    expect(await plugin.end()).toBe(0);
    expect(performance.now() - answered).toBeLessThan(1000);
    expect(existsSync(socketFolder)).toBe(false);
  });

  it('does not come at SIGINT, which reaches the whole process group', async () => {
    const plugin = startPlugin();
    const client = await connect(plugin);
    await client.call('GetMetadata');
    plugin.process.kill('SIGINT');
    expect(await client.call('GetMetadata')).toMatchObject({ dataSources: [{ typeName: 'toy_echo' }] });
    expect(plugin.process.exitCode).toBeNull();
  });

  it('comes at SIGTERM, after what runs has been stopped and answered', async () => {
    const plugin = startPlugin();
    const client = await configured(plugin);
    const creating = client.call('ApplyResourceChange', creation('wait'));
    while (plugin.logged('waiting for stop').length === 0) await sleep(10);
    plugin.process.kill('SIGTERM');
    const answer = await creating;
    expect(received(answer.newState)).toMatchObject({ id: 'id of a' });
    expect(answer.diagnostics).toMatchObject([{ summary: 'Stopped' }]);
    expect(await plugin.end()).toBe(0);
  });

  it('comes when Terraform has been killed', async () => {
    // A process in between, which stands for Terraform: it starts the plugin and hands its line on.
    const script = `require('child_process').spawn(process.execPath, [${JSON.stringify(path)}], { stdio: ['ignore', 'inherit', 'ignore'] })`;
    const terraform = spawn(process.execPath, ['-e', script], { env: secured, stdio: ['ignore', 'pipe', 'ignore'] });
    const [line] = await once(terraform.stdout, 'data');
    const socketFolder = dirname(socketOf(String(line)));
    expect(existsSync(socketFolder)).toBe(true);
    terraform.kill('SIGKILL');
    // The plugin holds the other end of this pipe until it exits.
    await once(terraform.stdout, 'close');
    expect(existsSync(socketFolder)).toBe(false);
  });
});

describe('a plugin for a debugger', () => {
  it('prints what to export, serves without TLS, and ends at SIGINT', async () => {
    const plugin = startPlugin({ PATH: process.env.PATH }, ['--debug']);
    const setting = /^TF_REATTACH_PROVIDERS='(.+)'\n$/.exec(await plugin.line())?.[1] ?? '';
    const { 'toy.invalid/test/toy': provider } = JSON.parse(setting);
    expect(provider).toMatchObject({ Protocol: 'grpc', ProtocolVersion: 6, Pid: plugin.process.pid, Test: true });
    const client = new WireClient(`1|6|unix|${provider.Addr.String}|grpc|`);
    cleanUps.push(() => client.close());
    expect(await client.call('GetMetadata')).toMatchObject({ dataSources: [{ typeName: 'toy_echo' }] });
    plugin.process.kill('SIGINT');
    expect(await plugin.end()).toBe(0);
  });
});
