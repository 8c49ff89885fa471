import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The tests run what ships: the bundles, made from the sources as they are now. */
export function setup(): void {
  const root = join(__dirname, '../..');
  execFileSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'build/bundle.ts'], {
    cwd: root,
    stdio: 'inherit',
  });
}
