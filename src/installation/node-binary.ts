import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NodeChoice } from './node-choice';
import { ownPlatform, PLATFORMS } from './platforms';

const OLDEST = '20.9.0';
const TAR_BLOCK = 512;

export interface NodeBinary {
  /** The same for the same bytes. */
  readonly origin: string;
  read(): Buffer;
}

/** The Node of the user's own, else the one that runs, else that of an npm package: for another platform. */
export function nodeBinary({ platform, path }: NodeChoice): NodeBinary {
  if (path === undefined && (platform !== ownPlatform() || needsLibraries())) return ofPackage(platform);
  const bytes = readFileSync(path ?? process.execPath);
  return { origin: createHash('sha256').update(bytes).digest('hex'), read: () => bytes };
}

/** As those that Debian makes: their libraries would have to come along. */
function needsLibraries(): boolean {
  const variables = Object.entries(process.config.variables);
  return variables.some(([name, value]) => name.startsWith('node_shared') && value);
}

/** Not newer than the one that runs, which is tried; not every version is there for each platform. */
function ofPackage(platform: string): NodeBinary {
  const origin = `${PLATFORMS[platform]}@>=${OLDEST} <=${process.versions.node}`;
  return { origin, read: () => fetched(origin, platform) };
}

/** By npm, which knows registries, proxies and checksums. */
function fetched(origin: string, platform: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'alirestore-node-'));
  try {
    const words = ['pack', origin, '--silent', '--pack-destination', folder];
    const said = execFileSync('npm', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    const archive = said.trim().split('\n').pop() as string;
    return entryOf(gunzipSync(readFileSync(join(folder, archive))), 'package/bin/node');
  } catch (error) {
    throw new Error(
      `cannot fetch a Node for ${platform}: "npm pack ${origin}" failed: ${(error as Error).message.trim()}; run this where npm reaches a registry, or name a file: ${platform}=PATH`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function entryOf(tar: Buffer, name: string): Buffer {
  const field = (at: number, length: number) => tar.toString('latin1', at, at + length).split('\0')[0];
  for (let at = 0; at < tar.length; ) {
    const [begin, size] = [at + TAR_BLOCK, Number.parseInt(field(at + 124, 12), 8) || 0];
    if (field(at, 100) === name) return tar.subarray(begin, begin + size);
    at = begin + Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
  }
  throw new Error(`there is no ${name} in it`);
}
