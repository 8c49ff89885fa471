import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileRestore, quickProvider, type Stack, startStack } from './harness/stack';
import { Workspace } from './harness/workspace';

const fixtures = join(__dirname, '../cloud/fixtures');
let stack: Stack;
const servers: (http.Server | https.Server)[] = [];

beforeAll(async () => {
  stack = await startStack('vendors-world');
});
afterAll(async () => {
  for (const server of servers) server.close();
  await stack.emulator.close();
});

async function listen(server: http.Server | https.Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A plan of a query, whose provider block says this alone. */
async function plan(
  name: string,
  provider: object,
  env: Record<string, string> = {},
  files: Record<string, string> = {},
) {
  const workspace = new Workspace(name, env);
  mkdirSync(join(workspace.folder, 'home/.aliyun'), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(workspace.folder, path), text, { mode: 0o755 });
  workspace.configure({ provider: { alirestore: provider }, data: { alirestore_vaults: { all: {} } } });
  await workspace.init();
  return workspace.terraform('plan');
}

const profiles = (profile: object) => JSON.stringify({ current: 'p', profiles: [{ name: 'p', ...profile }] });

describe('times', () => {
  it('are taken as the cloud writes them, and stay so', async () => {
    const nas = { restore_type: 'NAS', source_type: 'NAS', target_instance_id: null, target_file_system_id: 'fs-1' };
    stack.restore({ ...nas, target_path: '/', target_create_time: '2021-07-09T15:45:30CST' });
    expect((await stack.workspace.apply()).code).toBe(0);
    const { attributes } = stack.workspace.instances().orders;
    expect(attributes.target_create_time).toBe('2021-07-09T15:45:30CST');
    expect(JSON.stringify(stack.emulator.calls().calls)).toContain('1625816730');
    expect((await stack.workspace.terraform('plan', '-detailed-exitcode')).code).toBe(0);
  });
});

describe("a configuration of the vendor's resource", () => {
  it.each([
    ['timeouts', { timeouts: [{ create: '1h' }] }, 'timeouts'],
    ['include as JSON text', { include: '["/a"]' }, 'list of string required'],
    ['include as JSON text in a list', { include: ['["/a"]'] }, 'include = ["/a"]'],
  ])('with %s is told how to write it here', async (_, changes, says) => {
    stack.workspace.configure({ provider: quickProvider, resource: { alirestore_job: { x: fileRestore(changes) } } });
    const { code, text } = await stack.workspace.terraform('plan');
    expect(text).toContain(says);
    expect(code).toBe(1);
  });
});

describe('profiles of the aliyun command line', () => {
  const endpoints = () => ({ hbr: stack.emulator.url });
  const keys = { access_key_id: 'AKID', access_key_secret: 'SECRET' };

  it('of the mode External work in any file', async () => {
    const folder = join(__dirname, '../../.try/e2e/profile-external');
    const provider = {
      region: 'cn-hangzhou',
      profile: 'p',
      shared_credentials_file: join(folder, 'other.json'),
      endpoints: endpoints(),
    };
    const { code, output } = await plan(
      'profile-external',
      provider,
      {},
      {
        'command.sh': `#!/bin/sh\necho '${JSON.stringify({ mode: 'AK', access_key_id: 'emulator', access_key_secret: 'emulator' })}'\n`,
        'other.json': profiles({ mode: 'External', process_command: join(folder, 'command.sh') }),
      },
    );
    expect(output).toContain('data.alirestore_vaults.all: Read complete');
    expect(code).toBe(0);
  });

  it('of the mode CredentialsURI work', async () => {
    const answer = { Code: 'Success', AccessKeyId: 'emulator', AccessKeySecret: 'emulator', SecurityToken: 'emulator' };
    const server = http.createServer((_, response) =>
      response.end(JSON.stringify({ ...answer, Expiration: '2099-01-01T00:00:00Z' })),
    );
    const uri = `http://127.0.0.1:${await listen(server)}/keys`;
    const { output } = await plan(
      'profile-uri',
      { region: 'cn-hangzhou', profile: 'p', endpoints: endpoints() },
      {},
      {
        'home/.aliyun/config.json': profiles({ mode: 'CredentialsURI', credentials_uri: uri }),
      },
    );
    expect(output).not.toContain('Getting credentials');
  });

  it('give the region, too, where nothing else does', async () => {
    const { output } = await plan(
      'profile-region',
      { endpoints: endpoints() },
      {},
      {
        'home/.aliyun/config.json': profiles({ mode: 'AK', ...keys, region_id: 'cn-beijing' }),
      },
    );
    expect(output).not.toContain('Missing region');
  });
});

it('an authority that SSL_CERT_FILE names is trusted', async () => {
  const tls = {
    key: readFileSync(join(fixtures, 'localhost-key.pem')),
    cert: readFileSync(join(fixtures, 'localhost.pem')),
  };
  const server = https.createServer(tls, (request, response) => {
    const target = new URL(stack.emulator.url);
    const { method, url, headers } = request;
    const forwarded = http.request(
      { host: target.hostname, port: target.port, method, path: url, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      },
    );
    request.pipe(forwarded);
  });
  const port = await listen(server);
  const provider = {
    region: 'cn-hangzhou',
    access_key: 'emulator',
    secret_key: 'emulator',
    endpoints: { hbr: `localhost:${port}` },
  };
  const untrusted = await plan('trust', provider, { SSL_CERT_FILE: join(fixtures, 'localhost-key.pem') });
  expect(untrusted.text).toContain('signed by an authority that this machine does not trust');
  const trusted = await plan('trust', provider, { SSL_CERT_FILE: join(fixtures, 'authority.pem') });
  expect(trusted.output).toContain('data.alirestore_vaults.all: Read complete');
});
