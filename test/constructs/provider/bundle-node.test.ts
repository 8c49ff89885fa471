import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, TerraformStack, Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { AlirestoreProvider } from '../../../src';
import { temporaryFolder } from '../../harness/temporary-folder';
import { writeFakePlugin } from '../../installation/fake-plugin';

const FOLDER = 'terraform.d/plugins/alirestore.invalid/alicloud/alirestore';

/** Providers of one stack, each with what it is to bring along. */
function synthesized(...bundles: (string[] | undefined)[]) {
  const app = new App({ outdir: temporaryFolder() });
  const stack = new TerraformStack(app, 'drill');
  const pluginFolder = writeFakePlugin(temporaryFolder());
  for (const [index, bundleNode] of bundles.entries())
    new AlirestoreProvider(stack, `provider-${index}`, { alias: `a${index}`, pluginFolder, bundleNode });
  app.synth();
  const read = (name: string) => readFileSync(join(app.outdir, 'stacks/drill', name));
  return {
    zip: (platform: string) =>
      read(join(FOLDER, `terraform-provider-alirestore_0.1.0_${platform}.zip`)).toString('latin1'),
    hashes:
      read('.terraform.lock.hcl')
        .toString()
        .match(/"h1:[^"]+"/g) ?? [],
    written: read('cdk.tf.json').toString(),
  };
}

function ownNode(): string {
  const path = join(temporaryFolder(), 'node');
  writeFileSync(path, 'a Node of mine');
  return path;
}

describe('a provider that brings Node along', () => {
  it('has it in the zip of that platform alone, and locks both', () => {
    const { zip, hashes, written } = synthesized([`linux_amd64=${ownNode()}`]);
    expect(zip('linux_amd64')).not.toBe(zip('linux_arm64'));
    expect(zip('darwin_arm64')).toBe(zip('linux_arm64'));
    expect(hashes).toHaveLength(2);
    expect(written).not.toContain('linux_amd64');
  });

  it('brings what any provider of the stack asks for', () => {
    const { zip } = synthesized([`linux_amd64=${ownNode()}`], undefined, [`linux_arm64=${ownNode()}`]);
    expect(zip('linux_amd64')).not.toBe(zip('darwin_amd64'));
    expect(zip('linux_arm64')).not.toBe(zip('darwin_amd64'));
  });

  it.each(['windows_amd64', 'linux', 'linux_amd64='])('refuses %s at once', (platform) => {
    const stack = new TerraformStack(Testing.app(), 'drill');
    const props = { pluginFolder: writeFakePlugin(temporaryFolder()), bundleNode: [platform] };
    expect(() => new AlirestoreProvider(stack, 'alirestore', props)).toThrow(
      `cannot bring a Node for "${platform}": expected one of linux_amd64, linux_arm64,`,
    );
  });
});
