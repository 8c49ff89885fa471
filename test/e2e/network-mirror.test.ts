import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { fileRestore, quickProvider } from './harness/stack';
import { Workspace } from './harness/workspace';

const address = 'alirestore.invalid/alicloud/alirestore';
const fixtures = join(__dirname, '../cloud/fixtures');
const tls = {
  key: readFileSync(join(fixtures, 'localhost-key.pem')),
  cert: readFileSync(join(fixtures, 'localhost.pem')),
};
const ends: (() => unknown)[] = [];
afterAll(() => Promise.all(ends.map((end) => end())));

/** A web server that hands out files, over HTTPS, and tells which. */
async function serve(folder: string): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = https.createServer(tls, ({ url = '' }, response) => {
    const path = decodeURIComponent(url);
    asked.push(path);
    response.setHeader('Content-Type', path.endsWith('.json') ? 'application/json' : 'application/zip');
    response.end(readFileSync(join(folder, 'mirror', path)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => server.close());
  return { url: `https://localhost:${(server.address() as AddressInfo).port}/`, asked };
}

describe('a network mirror', () => {
  it('hands the provider to terraform init, which then restores', async () => {
    const emulator = await startEmulatedCloud({ scenario: {}, speed: 100 });
    ends.push(() => emulator.close());
    const workspace = new Workspace('network-mirror', { ALIRESTORE_EMULATOR: emulator.url });
    rmSync(join(workspace.folder, 'terraform.d'), { recursive: true, force: true });
    const command = [join(__dirname, '../../bundle/alirestore.js'), 'install', '--network-mirror', 'mirror'];
    execFileSync(process.execPath, command, { cwd: workspace.folder });
    const { url, asked } = await serve(workspace.folder);
    workspace.write('mirror.tfrc', `provider_installation {\n  network_mirror {\n    url = "${url}"\n  }\n}\n`);
    workspace.setEnv({
      TF_CLI_CONFIG_FILE: join(workspace.folder, 'mirror.tfrc'),
      SSL_CERT_FILE: join(fixtures, 'authority.pem'),
    });
    workspace.configure({ provider: quickProvider, resource: { alirestore_job: { orders: fileRestore() } } });
    await workspace.init();
    expect(asked[0]).toBe(`/${address}/index.json`);
    expect(asked.at(-1)).toMatch(/_(linux|darwin)_(amd64|arm64)\.zip$/);
    expect(await workspace.apply()).toMatchObject({ code: 0 });
    expect(workspace.instances().orders.attributes.verdict).toBe('succeeded');
  });
});
