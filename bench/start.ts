import { spawn } from 'node:child_process';

import { once } from 'node:events';
import { chmodSync, copyFileSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { systemClock } from '../src/clock';
import { packageWithNode } from '../src/installation/package-with-node';
import { ownPlatform } from '../src/installation/platforms';
import { readPluginPackage } from '../src/installation/plugin-package';
import { pluginZip } from '../src/installation/plugin-zip';
import { createCertificate } from '../src/plugin/process/certificate';
import { type Figure, median } from './figures';

const ROUNDS = 21;

/** From the start of the executable, as Terraform starts it, to the handshake line, beside that of a Node that does nothing. */
export async function measureStart(): Promise<Figure[]> {
  const plugin = unpackPlugin();
  const env = {
    PATH: process.env.PATH,
    TF_PLUGIN_MAGIC_COOKIE: 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2',
    PLUGIN_PROTOCOL_VERSIONS: '5,6',
    PLUGIN_CLIENT_CERT: clientCertificate(),
  };
  const [ours, bare, along]: number[][] = [[], [], []];
  const withNode = bringNode(plugin);
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await untilFirstByte(plugin, [], env));
    along.push(await untilFirstByte(withNode, [], { ...env, PATH: '' }));
    bare.push(await untilFirstByte(process.execPath, ['-e', '0'], env));
  }
  const ratio = median(ours) / median(bare);
  const measured = `${ratio.toFixed(2)}x (${median(ours).toFixed(0)} ms, node ${median(bare).toFixed(0)} ms)`;
  const alongRatio = median(along) / median(bare);
  return [
    { what: 'start to handshake line, against node -e 0', measured, budget: 'at most 2x' },
    { what: 'the same with the Node that came along', measured: `${alongRatio.toFixed(2)}x`, budget: 'at most 2x' },
    { what: 'zip with the Node that came along', measured: sizeWithNode(), budget: '-' },
  ];
}

function unpackPlugin(): string {
  const [content] = Object.values(unzipSync(pluginZip(readPluginPackage())));
  mkdirSync('.try/bench', { recursive: true });
  const plugin = '.try/bench/plugin';
  rmSync(plugin, { force: true });
  writeFileSync(plugin, content);
  chmodSync(plugin, 0o755);
  return plugin;
}

/** As Terraform unpacks it. */
function bringNode(plugin: string): string {
  const folder = '.try/bench/along';
  mkdirSync(folder, { recursive: true });
  for (const [from, name] of [[plugin, 'plugin'] as const, [process.execPath, 'node'] as const]) {
    copyFileSync(from, join(folder, name));
  }
  return join(folder, 'plugin');
}

function sizeWithNode(): string {
  const plugin = readPluginPackage();
  const { zip } = packageWithNode(plugin, { platform: ownPlatform(), path: process.execPath }, undefined);
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  return `${megabytes(zip.length)}; unpacked ${megabytes(statSync(process.execPath).size)}; without it ${megabytes(pluginZip(plugin).length)}`;
}

/** Any certificate will do: nobody connects. */
function clientCertificate(): string {
  const { der } = createCertificate(systemClock.now());
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`;
}

async function untilFirstByte(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const startMs = systemClock.now();
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  const tookMs = systemClock.now() - startMs;
  child.kill('SIGKILL');
  return tookMs;
}
