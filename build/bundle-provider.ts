import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { directoryHash } from '../src/installation/directory-hash';
import { bundleOptions } from './bundle-options';
import { lateChunk } from './late-chunk';
import { launcher } from './launcher';

/** Holds the place of the version, which depends on the bytes that it stands in. */
const VERSION_PLACEHOLDER = '0.0.0-version';
const HASH_DIGITS = 10;
/** What Terraform does not wait for. */
const BEHIND_THE_HANDSHAKE = [
  'src/plugin/rpc/answer-spacing.ts',
  'src/plugin/process/grpc-server.ts',
  'src/plugin/rpc/session.ts',
  'src/provider/start-provider.ts',
];
/** Any date will do, as long as it is always the same; zip knows none before 1980. */
const ZIP_DATE = new Date(1980, 0, 1);
const EXECUTABLE = 0o100755;
const MADE_ON_UNIX = 3;

export interface BundledProvider {
  readonly version: string;
  readonly h1: string;
  /** As Terraform takes it. Not compressed: what it travels in is, and better. */
  readonly zip: Buffer;
}

/**
 * Terraform's lock files hold a hash of the plugin, so other bytes must have another version: a development build carries
 * a hash of its content behind the version of the package, a release does not.
 */
export async function bundleProvider(release: boolean): Promise<BundledProvider> {
  const bare = await bundle();
  const version = versionOf(bare, release);
  const plugin = Buffer.from(bare.replaceAll(VERSION_PLACEHOLDER, version));
  const name = `terraform-provider-alirestore_v${version}`;
  return { version, h1: directoryHash({ [name]: plugin }), zip: zip(name, plugin) };
}

async function bundle(): Promise<string> {
  const result = await build({
    ...bundleOptions,
    banner: { js: launcher() },
    plugins: [lateChunk(BEHIND_THE_HANDSHAKE, bundleOptions)],
    entryPoints: ['src/provider/main.ts'],
    define: { ALIRESTORE_VERSION: JSON.stringify(VERSION_PLACEHOLDER) },
    write: false,
  });
  return result.outputFiles[0].text;
}

function versionOf(content: string, release: boolean): string {
  const version = packageVersion();
  return release ? version : `${version}+${createHash('sha256').update(content).digest('hex').slice(0, HASH_DIGITS)}`;
}

export function packageVersion(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
}

/** The mode stands in the zip, so that the plugin is executable even where a folder was copied without modes. */
function zip(name: string, content: Buffer): Buffer {
  const attributes = { os: MADE_ON_UNIX, attrs: EXECUTABLE << 16, mtime: ZIP_DATE, level: 0 as const };
  return Buffer.from(zipSync({ [name]: [content, attributes] }));
}
