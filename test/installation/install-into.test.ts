import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installInto } from '../../src/installation/install-into';
import { readPluginPackage } from '../../src/installation/plugin-package';
import { temporaryFolder } from '../harness/temporary-folder';
import { writeFakePlugin } from './fake-plugin';

const terraform = process.env.TERRAFORM_BINARY_NAME ?? 'terraform';

const configuration = (version: string) => `terraform {
  required_providers {
    alirestore = {
      source  = "alirestore.invalid/alicloud/alirestore"
      version = "${version}"
    }
  }
}
`;

describe("installing into a stack's directory", () => {
  it('replaces what an older version left', () => {
    const directory = temporaryFolder();
    installInto(directory, readPluginPackage(writeFakePlugin(temporaryFolder(), '0.1.0')));
    installInto(directory, readPluginPackage(writeFakePlugin(temporaryFolder(), '0.2.0')));
    const packages = readdirSync(join(directory, 'terraform.d/plugins/alirestore.invalid/alicloud/alirestore'));
    expect(packages).toHaveLength(4);
    expect(packages).toContain('terraform-provider-alirestore_0.2.0_linux_amd64.zip');
    expect(readFileSync(join(directory, '.terraform.lock.hcl'), 'utf8')).toContain('version     = "0.2.0"');
  });

  it('lets the real Terraform find the plugin, which changes nothing in the lock file', () => {
    const directory = temporaryFolder();
    const plugin = readPluginPackage();
    writeFileSync(join(directory, 'main.tf'), configuration(plugin.version));
    installInto(directory, plugin);
    const lockFile = readFileSync(join(directory, '.terraform.lock.hcl'), 'utf8');
    const said = execFileSync(terraform, ['init', '-no-color'], { cwd: directory, encoding: 'utf8' });
    expect(said).toContain(
      'Reusing previous version of alirestore.invalid/alicloud/alirestore from the dependency lock',
    );
    expect(readFileSync(join(directory, '.terraform.lock.hcl'), 'utf8')).toBe(lockFile);
  });

  it('locks the checksum of each package, with a Node and beside it, and no more that of the plugin alone', () => {
    const directory = temporaryFolder();
    const path = join(temporaryFolder(), 'node');
    writeFileSync(path, 'a node');
    const plugin = readPluginPackage(writeFakePlugin(temporaryFolder()));
    installInto(directory, plugin, [{ platform: 'linux_amd64', path }]);
    const lockFile = readFileSync(join(directory, '.terraform.lock.hcl'), 'utf8');
    expect(lockFile).toContain(`  hashes = [
    "h1:CRbroLFaClbLroqjg16xG4BhNOnhILZcJjrgsjN4sBw=",
    "h1:E5YpI+eBKbJDNV3WpOB8cRPtDZrewQvs7Q8AsX0XsLA=",
  ]`);
    installInto(directory, plugin);
    expect(readFileSync(join(directory, '.terraform.lock.hcl'), 'utf8')).toContain(`  hashes = [
    "h1:of 0.1.0",
  ]`);
  });
});
