import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directoryHash } from '../../src/installation/directory-hash';
import { packageWithNode } from '../../src/installation/package-with-node';
import { readPluginPackage } from '../../src/installation/plugin-package';
import { temporaryFolder } from '../harness/temporary-folder';
import { writeFakePlugin } from './fake-plugin';

const plugin = () => readPluginPackage(writeFakePlugin(temporaryFolder()));

function choice(content: string) {
  const path = join(temporaryFolder(), 'node');
  writeFileSync(path, content);
  return { platform: 'linux_amd64', path };
}

describe('a package with a Node', () => {
  it("has Terraform's checksum of both files", () => {
    const both = { 'terraform-provider-alirestore_v0.1.0': Buffer.from('the plugin'), node: Buffer.from('a node') };
    expect(packageWithNode(plugin(), choice('a node'), undefined).h1).toBe(directoryHash(both));
  });

  it('is not made again where it is there', () => {
    const made = packageWithNode(plugin(), choice('a node'), undefined);
    const found = packageWithNode(plugin(), choice('a node'), made.zip);
    expect(found.zip).toBe(made.zip);
    expect(found.h1).toBe(made.h1);
  });

  it('is made again with another Node, and in place of what has none', () => {
    const made = packageWithNode(plugin(), choice('a node'), undefined);
    expect(packageWithNode(plugin(), choice('another'), made.zip).h1).not.toBe(made.h1);
    expect(packageWithNode(plugin(), choice('a node'), Buffer.from('x')).zip.equals(made.zip)).toBe(true);
  });

  it('is made once for all stacks of an app', () => {
    const [one, node] = [plugin(), choice('a node')];
    expect(packageWithNode(one, node, undefined)).toBe(packageWithNode(one, node, undefined));
  });
});
