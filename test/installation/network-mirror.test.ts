import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addToNetworkMirror } from '../../src/installation/network-mirror';
import { readPluginPackage } from '../../src/installation/plugin-package';
import { temporaryFolder } from '../harness/temporary-folder';
import { writeFakePlugin } from './fake-plugin';

const plugin = (version: string) => readPluginPackage(writeFakePlugin(temporaryFolder(), version, `zip ${version}`));
const address = 'alirestore.invalid/alicloud/alirestore';
const json = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, address, name), 'utf8'));

describe('a network mirror', () => {
  it('tells where the package of each platform is, and its checksum', () => {
    const folder = temporaryFolder();
    const { h1 } = plugin('0.1.0');
    addToNetworkMirror(folder, plugin('0.1.0'));
    const archive = (platform: string) => ({
      url: `terraform-provider-alirestore_0.1.0_${platform}.zip`,
      hashes: [h1],
    });
    expect(json(folder, '0.1.0.json')).toEqual({
      archives: {
        linux_amd64: archive('linux_amd64'),
        linux_arm64: archive('linux_arm64'),
        darwin_amd64: archive('darwin_amd64'),
        darwin_arm64: archive('darwin_arm64'),
      },
    });
    expect(readdirSync(join(folder, address))).toContain('terraform-provider-alirestore_0.1.0_linux_amd64.zip');
  });

  it('lists each version that was put there', () => {
    const folder = temporaryFolder();
    addToNetworkMirror(folder, plugin('0.2.0'));
    addToNetworkMirror(folder, plugin('0.1.0+dev.1'));
    expect(json(folder, 'index.json')).toEqual({ versions: { '0.1.0+dev.1': {}, '0.2.0': {} } });
  });

  it('tells the checksum of a package with a Node', () => {
    const [folder, node] = [temporaryFolder(), join(temporaryFolder(), 'node')];
    writeFileSync(node, 'a node');
    const own = readPluginPackage(writeFakePlugin(temporaryFolder()));
    addToNetworkMirror(folder, own, [{ platform: 'linux_arm64', path: node }]);
    const { archives } = json(folder, '0.1.0.json');
    expect(archives.linux_amd64.hashes).toEqual(['h1:of 0.1.0']);
    expect(archives.linux_arm64.hashes).toEqual(['h1:E5YpI+eBKbJDNV3WpOB8cRPtDZrewQvs7Q8AsX0XsLA=']);
  });
});
