import { chmodSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { launcher } from '../../build/launcher';
import { serverOnlyGrpc } from '../../build/server-only-grpc';

const root = join(__dirname, '..', '..');

/** A folder for one test file, outside of what git knows. */
export function tryFolder(name: string): string {
  const folder = join(root, '.try', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Makes the toy provider's executable as the real one is made: one minified file behind the launcher. */
export async function bundleToy(path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  await build({
    entryPoints: [join(__dirname, 'toy-plugin.ts')],
    outfile: path,
    banner: { js: launcher() },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    plugins: [serverOnlyGrpc],
    logLevel: 'error',
  });
  chmodSync(path, 0o755);
}
