import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, TerraformProvider, TerraformStack, Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { AlirestoreProvider } from '../../../src';
import { FRAMEWORK } from '../../../src/framework';
import { temporaryFolder } from '../../harness/temporary-folder';
import { writeFakePlugin } from '../../installation/fake-plugin';

const locked = (address: string) => `provider "${address}" {
  version = "1.290.0"
  hashes = [
    "h1:kept=",
  ]
}
`;

/** An app with one stack, which has our provider. */
function appWithProvider(outdir: string, version = '0.1.0') {
  const app = new App({ outdir });
  const stack = new TerraformStack(app, 'drill');
  const pluginFolder = writeFakePlugin(temporaryFolder(), version);
  new AlirestoreProvider(stack, 'alirestore', { pluginFolder });
  return { app, stack, pluginFolder };
}

class VendorProvider extends TerraformProvider {}

function addVendorProvider(stack: TerraformStack): void {
  new VendorProvider(stack, 'alicloud', {
    terraformResourceType: 'alicloud',
    terraformProviderSource: 'aliyun/alicloud',
  });
}

const packages = (directory: string) =>
  readdirSync(join(directory, 'terraform.d/plugins/alirestore.invalid/alicloud/alirestore'));

function warnings(outdir: string): string[] {
  const manifest = JSON.parse(readFileSync(join(outdir, 'manifest.json'), 'utf8'));
  return manifest.stacks.drill.annotations.map(({ message }: { message: string }) => message);
}

describe('synthesis', () => {
  it("installs the plugin into the stack's directory", () => {
    const outdir = temporaryFolder();
    appWithProvider(outdir).app.synth();
    const directory = join(outdir, 'stacks/drill');
    expect(existsSync(join(directory, 'cdk.tf.json'))).toBe(true);
    expect(packages(directory)).toHaveLength(4);
    expect(readFileSync(join(directory, '.terraform.lock.hcl'), 'utf8')).toContain('"h1:of 0.1.0"');
  });

  it('installs it under Testing.fullSynth, too', () => {
    const { stack } = appWithProvider(temporaryFolder());
    const directory = join(Testing.fullSynth(stack), 'stacks/drill');
    expect(packages(directory)).toContain('terraform-provider-alirestore_0.1.0_linux_amd64.zip');
  });

  it('replaces an older version, and keeps what Terraform locked besides', () => {
    const outdir = temporaryFolder();
    const lockFile = join(outdir, 'stacks/drill/.terraform.lock.hcl');
    appWithProvider(outdir).app.synth();
    writeFileSync(lockFile, `${readFileSync(lockFile, 'utf8')}\n${locked('registry.terraform.io/aliyun/alicloud')}`);
    appWithProvider(outdir, '0.2.0').app.synth();
    expect(packages(join(outdir, 'stacks/drill'))).toContain('terraform-provider-alirestore_0.2.0_linux_amd64.zip');
    expect(packages(join(outdir, 'stacks/drill'))).toHaveLength(4);
    expect(readFileSync(lockFile, 'utf8')).toContain('"h1:of 0.2.0"');
    expect(readFileSync(lockFile, 'utf8')).toContain(locked('registry.terraform.io/aliyun/alicloud'));
  });

  it('installs it once for a stack, however many providers it has', () => {
    const { stack, pluginFolder } = appWithProvider(temporaryFolder());
    const { synthesizer } = stack;
    new AlirestoreProvider(stack, 'beijing', { alias: 'beijing', pluginFolder });
    expect(stack.synthesizer).toBe(synthesizer);
  });

  it('installs nothing for a stack that does not ask for it', () => {
    const outdir = temporaryFolder();
    const { app } = appWithProvider(outdir);
    new TerraformStack(app, 'other');
    app.synth();
    expect(readdirSync(join(outdir, 'stacks/other'))).toEqual(['cdk.tf.json']);
  });

  it('writes nothing before it is asked to, nor under Testing.synth', () => {
    const outdir = temporaryFolder();
    Testing.synth(appWithProvider(outdir).stack);
    expect(readdirSync(join(outdir, 'stacks'))).toEqual([]);
  });
});

describe('the warning of the first deployment', () => {
  it('names the providers that cdktf would lock', () => {
    const outdir = temporaryFolder();
    const { app, stack } = appWithProvider(outdir);
    addVendorProvider(stack);
    app.synth();
    expect(warnings(outdir)).toEqual([
      `Deploy this stack the first time with "${FRAMEWORK} deploy --skip-provider-lock": aliyun/alicloud is not in .terraform.lock.hcl yet, and to put it there ${FRAMEWORK} would look for all providers in registries, also for alirestore, which is in none. Later deployments do not need the flag.`,
    ]);
  });

  it('is not given when ours is the only provider', () => {
    const outdir = temporaryFolder();
    appWithProvider(outdir).app.synth();
    expect(warnings(outdir)).toEqual([]);
  });

  it('is not given when the others are locked', () => {
    const outdir = temporaryFolder();
    mkdirSync(join(outdir, 'stacks/drill'), { recursive: true });
    const lockFile = join(outdir, 'stacks/drill/.terraform.lock.hcl');
    writeFileSync(lockFile, locked('registry.terraform.io/aliyun/alicloud'));
    const { app, stack } = appWithProvider(outdir);
    addVendorProvider(stack);
    app.synth();
    expect(warnings(outdir)).toEqual([]);
  });
});
