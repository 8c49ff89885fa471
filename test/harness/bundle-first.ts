import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { FAKE_PLUGIN, writeFakePlugin } from '../installation/fake-plugin';

/** The tests run what ships: the bundles, made from the sources as they are now; and some need any plugin at all. */
export function setup(): void {
  writeFakePlugin(FAKE_PLUGIN);
  const root = join(__dirname, '../..');
  execFileSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'build/bundle.ts'], {
    cwd: root,
    stdio: 'inherit',
  });
}
