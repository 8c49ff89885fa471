import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { ownPlatform } from '../../src/installation/platforms';
import { temporaryFolder } from '../harness/temporary-folder';

const root = join(__dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'bundle/provider/manifest.json'), 'utf8')) as {
  version: string;
};
const address = 'alirestore.invalid/alicloud/alirestore';
const platforms = ['darwin_amd64', 'darwin_arm64', 'linux_amd64', 'linux_arm64'];

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

/** The bundle, since the plugin lies beside it and not beside its source. */
function install(...flags: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [join(root, 'bundle/alirestore.js'), 'install', ...flags], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder },
    encoding: 'utf8',
  });
}

const packages = (mirror: string) => readdirSync(join(folder, mirror, address)).sort();
const present = platforms.map((platform) => `terraform-provider-alirestore_${version}_${platform}.zip`);

describe('alirestore install', () => {
  it('fills the plugin folder of the user, for every platform', () => {
    const { status, stdout, stderr } = install();
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(packages('.terraform.d/plugins')).toEqual(present);
    expect(stdout).toContain(`alirestore ${version} installed in ${join(folder, '.terraform.d/plugins')}`);
  });

  it('shows what a configuration says to get just this version', () => {
    const { stdout } = install();
    expect(stdout).toContain(`source  = "${address}"`);
    expect(stdout).toContain(`version = "${version}"`);
  });

  it('fills another folder, and not that of the user, when told to', () => {
    expect(install('--dir', 'mirror').status).toBe(0);
    expect(packages('mirror')).toEqual(present);
    expect(existsSync(join(folder, '.terraform.d'))).toBe(false);
  });

  it('leaves other versions where they are, since other stacks may want them', () => {
    install('--dir', 'mirror');
    const older = 'terraform-provider-alirestore_0.0.9_linux_amd64.zip';
    writeFileSync(join(folder, 'mirror', address, older), 'older');
    expect(install('--dir', 'mirror').status).toBe(0);
    expect(packages('mirror')).toEqual([...present, older].sort());
  });

  it('says why it cannot write, without a stack', () => {
    writeFileSync(join(folder, 'file'), '');
    const { status, stderr } = install('--dir', 'file');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^alirestore install: .*file.*\n$/);
  });

  it('makes a folder into a network mirror', () => {
    expect(install('--network-mirror', 'mirror').status).toBe(0);
    expect(packages('mirror')).toEqual([`${version}.json`, 'index.json', ...present].sort());
  });

  it('refuses to make two kinds of mirrors at once', () => {
    const { status, stderr } = install('--dir', 'a', '--network-mirror', 'b');
    expect(status).toBe(64);
    expect(stderr).toContain('--dir and --network-mirror exclude each other');
  });

  it('refuses flags that it does not know', () => {
    const { status, stderr } = install('--into', 'mirror');
    expect(status).toBe(64);
    expect(stderr).toContain("Unknown option '--into'");
    expect(stderr).toContain('Try: alirestore install --help');
  });

  it('brings a Node along, for the platforms that are named', () => {
    writeFileSync(join(folder, 'own'), 'a node');
    const { status, stderr } = install('--dir', 'mirror', '--with-node', 'linux_arm64=own', 'darwin_amd64=own');
    expect(status).toBe(0);
    expect(stderr).toBe(`
Where "terraform init" has run already, it keeps the provider that it has, also with -upgrade:
take the block of alirestore.invalid/alicloud/alirestore out of .terraform.lock.hcl, then run it again.
`);
    const holdNode = packages('mirror').map((name) =>
      Object.keys(unzipSync(readFileSync(join(folder, 'mirror', address, name)))).includes('node'),
    );
    expect(holdNode).toEqual([true, false, false, true]);
  });

  it('brings the Node that runs along, where no platform is named', () => {
    expect(install('--dir', 'mirror', '--with-node').status).toBe(0);
    const name = `terraform-provider-alirestore_${version}_${ownPlatform()}.zip`;
    const sizes: Record<string, number> = {};
    unzipSync(readFileSync(join(folder, 'mirror', address, name)), {
      filter: ({ name, originalSize }) => {
        sizes[name] = originalSize;
        return false;
      },
    });
    expect(sizes.node).toBe(statSync(process.execPath).size);
  }, 180_000);

  it.each([
    [['--with-node', 'windows_386'], 'cannot bring a Node for "windows_386": expected one of linux_amd64,'],
    [['linux_amd64'], 'linux_amd64 needs --with-node'],
  ])('refuses %j', (flags, told) => {
    const { status, stderr } = install(...flags);
    expect(status).toBe(64);
    expect(stderr).toContain(told);
  });
});
