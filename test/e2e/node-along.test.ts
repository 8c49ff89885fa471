import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { installInto } from '../../src/installation/install-into';
import type { NodeChoice } from '../../src/installation/node-choice';
import { ownPlatform } from '../../src/installation/platforms';
import { readPluginPackage } from '../../src/installation/plugin-package';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { fileRestore, quickProvider } from './harness/stack';
import { run, Workspace } from './harness/workspace';

const named = process.env.TERRAFORM_BINARY_NAME ?? 'terraform';
const ends: (() => unknown)[] = [];
afterAll(() => Promise.all(ends.map((end) => end())));

/** A stack, what its plugin is installed from, and a Terraform that has nothing else on its PATH. */
async function stackWithoutNode(name: string) {
  const emulator = await startEmulatedCloud({ scenario: {}, speed: 100 });
  ends.push(() => emulator.close());
  const workspace = new Workspace(name);
  const { folder } = workspace;
  rmSync(join(folder, 'terraform.d'), { recursive: true });
  // Stands for the binary, a hundred megabytes of which nobody asks here what is in it.
  workspace.write('../own-node', `#!/bin/sh\nexec ${process.execPath} "$@"\n`);
  workspace.configure({ provider: quickProvider, resource: { alirestore_job: { orders: fileRestore() } } });
  mkdirSync(join(folder, 'bin'));
  const terraform = join(folder, 'bin/terraform');
  const found = (process.env.PATH ?? '').split(delimiter).map((path) => join(path, named));
  symlinkSync([named, ...found].find((path) => path.includes('/') && existsSync(path)) as string, terraform);
  const env = { HOME: join(folder, 'home'), CHECKPOINT_DISABLE: '1', ALIRESTORE_EMULATOR: emulator.url };
  return {
    workspace,
    install: (...nodes: NodeChoice[]) => installInto(folder, readPluginPackage(), nodes),
    own: { platform: ownPlatform(), path: join(folder, '../own-node') },
    lockFile: () => readFileSync(join(folder, '.terraform.lock.hcl'), 'utf8'),
    terraform: (words: string[], more = {}) =>
      run(terraform, [...words, '-no-color'], folder, { PATH: '', ...env, ...more }),
  };
}

describe('a plugin that brings its Node along', { timeout: 120_000 }, () => {
  it('restores where nothing is on the PATH, and the lock file stays as it was installed', async () => {
    const { workspace, install, own, lockFile, terraform } = await stackWithoutNode('node-along');
    install(own);
    const installed = lockFile();
    expect(await terraform(['init'])).toMatchObject({ code: 0 });
    expect(await terraform(['apply', '-auto-approve'])).toMatchObject({ code: 0 });
    expect(workspace.instances().orders.attributes.verdict).toBe('succeeded');
    expect(lockFile()).toBe(installed);
  });

  it.each([
    ['', {}],
    [', also from a cache of plugins', { TF_PLUGIN_CACHE_DIR: '.' }],
  ])('takes the place of one without, or with another, at the next init%s', async (what, cache) => {
    const { workspace, install, own, terraform } = await stackWithoutNode(`node-along-later-${what.length}`);
    install();
    expect(await terraform(['init'], cache)).toMatchObject({ code: 0 });
    expect((await terraform(['validate'], cache)).output).toContain('Node.js is missing');
    install(own);
    expect(await terraform(['init'], cache)).toMatchObject({ code: 0 });
    expect(await terraform(['validate'], cache)).toMatchObject({ code: 0 });
    workspace.write('another', '#!/bin/sh\necho another; exit 3\n');
    install({ ...own, path: join(workspace.folder, 'another') });
    expect(await terraform(['init'], cache)).toMatchObject({ code: 0 });
    expect((await terraform(['validate'], cache)).text).toContain(
      'ended with exit code 3 before the provider could answer: another.',
    );
  });
});
