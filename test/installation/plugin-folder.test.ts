import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addToPluginFolder, removeOtherVersions } from '../../src/installation/plugin-folder';
import { readPluginPackage } from '../../src/installation/plugin-package';
import { temporaryFolder } from '../harness/temporary-folder';
import { writeFakePlugin } from './fake-plugin';

const plugin = (version: string) => readPluginPackage(writeFakePlugin(temporaryFolder(), version, `zip ${version}`));
const packages = (folder: string) => join(folder, 'alirestore.invalid/alicloud/alirestore');

const names = (version: string) => [
  `terraform-provider-alirestore_${version}_darwin_amd64.zip`,
  `terraform-provider-alirestore_${version}_darwin_arm64.zip`,
  `terraform-provider-alirestore_${version}_linux_amd64.zip`,
  `terraform-provider-alirestore_${version}_linux_arm64.zip`,
];

describe('a plugin folder', () => {
  it('holds the same zip for every platform, in the packed layout', () => {
    const folder = temporaryFolder();
    addToPluginFolder(folder, plugin('0.1.0'));
    const found = readdirSync(packages(folder)).sort();
    expect(found).toEqual(names('0.1.0'));
    expect(found.map((name) => readFileSync(join(packages(folder), name), 'utf8'))).toEqual(Array(4).fill('zip 0.1.0'));
  });

  it('is not written again when nothing changed', () => {
    const folder = temporaryFolder();
    const path = join(packages(folder), names('0.1.0')[0]);
    addToPluginFolder(folder, plugin('0.1.0'));
    const before = statSync(path).ino;
    addToPluginFolder(folder, plugin('0.1.0'));
    expect(statSync(path).ino).toBe(before);
  });

  it('may hold several versions', () => {
    const folder = temporaryFolder();
    addToPluginFolder(folder, plugin('0.1.0'));
    addToPluginFolder(folder, plugin('0.2.0'));
    expect(readdirSync(packages(folder))).toHaveLength(8);
  });

  it('loses the other versions, packed or not, and nothing of other providers', () => {
    const folder = temporaryFolder();
    addToPluginFolder(folder, plugin('0.1.0'));
    mkdirSync(join(packages(folder), '0.0.9/linux_amd64'), { recursive: true });
    mkdirSync(join(folder, 'example.com/other/thing'), { recursive: true });
    writeFileSync(join(folder, 'example.com/other/thing/plugin.zip'), '');
    const newer = plugin('0.1.0+abc');
    addToPluginFolder(folder, newer);
    removeOtherVersions(folder, newer);
    expect(readdirSync(packages(folder)).sort()).toEqual(names('0.1.0+abc'));
    expect(readdirSync(join(folder, 'example.com/other/thing'))).toEqual(['plugin.zip']);
  });
});
