import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { installInto } from '../../src/installation/install-into';
import { ownPlatform } from '../../src/installation/platforms';
import { readPluginPackage } from '../../src/installation/plugin-package';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { fileRestore, quickProvider } from './harness/stack';
import { run, Workspace } from './harness/workspace';

const named = process.env.TERRAFORM_BINARY_NAME ?? 'terraform';
const ends: (() => unknown)[] = [];
afterAll(() => Promise.all(ends.map((end) => end())));

describe('a plugin that brings its Node along', { timeout: 120_000 }, () => {
  it('restores where nothing is on the PATH, and the lock file stays as it was installed', async () => {
    const emulator = await startEmulatedCloud({ scenario: {}, speed: 100 });
    ends.push(() => emulator.close());
    const workspace = new Workspace('node-along');
    const { folder } = workspace;
    rmSync(join(folder, 'terraform.d'), { recursive: true });
    // Stands for the binary, a hundred megabytes of which nobody asks here what is in it.
    workspace.write('node', `#!/bin/sh\nexec ${process.execPath} "$@"\n`);
    installInto(folder, readPluginPackage(), [{ platform: ownPlatform(), path: join(folder, 'node') }]);
    workspace.remove('node');
    workspace.configure({ provider: quickProvider, resource: { alirestore_job: { orders: fileRestore() } } });
    mkdirSync(join(folder, 'bin'));
    const terraform = join(folder, 'bin/terraform');
    const found = (process.env.PATH ?? '').split(delimiter).map((path) => join(path, named));
    symlinkSync([named, ...found].find((path) => path.includes('/') && existsSync(path)) as string, terraform);
    const env = { PATH: '', HOME: join(folder, 'home'), CHECKPOINT_DISABLE: '1', ALIRESTORE_EMULATOR: emulator.url };
    const lockFile = readFileSync(join(folder, '.terraform.lock.hcl'), 'utf8');
    expect(await run(terraform, ['init', '-no-color'], folder, env)).toMatchObject({ code: 0 });
    expect(await run(terraform, ['apply', '-auto-approve', '-no-color'], folder, env)).toMatchObject({ code: 0 });
    expect(workspace.instances().orders.attributes.verdict).toBe('succeeded');
    expect(readFileSync(join(folder, '.terraform.lock.hcl'), 'utf8')).toBe(lockFile);
  });
});
