import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const TAR_BLOCK = 512;

/** A file of an npm package, fetched by npm, which knows registries, proxies and checksums. */
export function npmFile(spec: string, path: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'alirestore-node-'));
  try {
    return entryOf(gunzipSync(readFileSync(join(folder, pack(spec, folder)))), `package/${path}`);
  } catch (error) {
    throw new Error(`"npm pack ${spec}" failed: ${said(error as Error)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What npm said, without its stack trace and the path of its log; its first line is a code alone. */
function said({ message, ...more }: Error & { readonly stderr?: string }): string {
  const lines = (more.stderr ?? '').matchAll(/^npm (?:error|ERR!) (?!code |syscall |errno |A complete log )(\S.*)$/gm);
  return lines.next().value?.[1] ?? message.trim();
}

/** Returns the name of the archive. */
function pack(spec: string, folder: string): string {
  const words = ['pack', spec, '--loglevel=error', '--pack-destination', folder]; // silent, it does not say why it fails
  const shell = process.platform === 'win32'; // there it is npm.cmd
  const said = execFileSync('npm', shell ? words.map((word) => `"${word}"`) : words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell,
  });
  return said.trim().split('\n').pop() as string;
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
