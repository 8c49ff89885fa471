import { App, TerraformHclModule, TerraformStack, Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { AlirestoreProvider, Duration, RestoreJob } from '../../../src';
import { temporaryFolder } from '../../harness/temporary-folder';
import { writeFakePlugin } from '../../installation/fake-plugin';
import { files, snapshot, synthesize } from '../synthesize';

describe('the provider', () => {
  it('is required from an address that no registry has, in the version of this package', () => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    new AlirestoreProvider(stack, 'alirestore', { pluginFolder: writeFakePlugin(temporaryFolder(), '0.1.0+abc') });
    expect(JSON.parse(Testing.synth(stack)).terraform.required_providers).toEqual({
      alirestore: { source: 'alirestore.invalid/alicloud/alirestore', version: '0.1.0+abc' },
    });
  });

  it('takes what is not set from the environment of Terraform', () => {
    expect(synthesize(() => {}).provider.alirestore).toEqual([{}]);
  });

  it('may be there several times', () => {
    const { provider } = synthesize((stack) => {
      const pluginFolder = writeFakePlugin(temporaryFolder());
      new AlirestoreProvider(stack, 'beijing', { alias: 'beijing', region: 'cn-beijing', pluginFolder });
    });
    expect(provider.alirestore).toEqual([{}, { alias: 'beijing', region: 'cn-beijing' }]);
  });

  it('is handed to a module under its alias', () => {
    const stack = new TerraformStack(Testing.app({ context: { cdktfRelativeModules: [] } }), 'stack');
    const pluginFolder = writeFakePlugin(temporaryFolder());
    const beijing = new AlirestoreProvider(stack, 'beijing', { alias: 'beijing', region: 'cn-beijing', pluginFolder });
    new TerraformHclModule(stack, 'drills', { source: '/modules/drills', providers: [beijing] });
    expect(JSON.parse(Testing.synth(stack)).module.drills.providers).toEqual({ alirestore: 'alirestore.beijing' });
  });

  it('is written as HCL with its blocks and maps', () => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    new AlirestoreProvider(stack, 'alirestore', {
      pluginFolder: writeFakePlugin(temporaryFolder()),
      polling: { min: Duration.seconds(2) },
      endpoints: { hbr: 'localhost:1' },
      assumeRole: { roleArn: 'acs:ram::1:role/restore', sessionExpiration: Duration.hours(1) },
    });
    const hcl = Testing.synthHcl(stack).replace(/\s+/g, ' ');
    expect(hcl).toContain('polling = { min_seconds = 2 }');
    expect(hcl).toContain('endpoints { hbr = "localhost:1" }');
    expect(hcl).toContain('assume_role { role_arn = "acs:ram::1:role/restore" session_expiration = 3600 }');
  });

  it('is missed by a stack of jobs that has none', () => {
    const stack = new TerraformStack(new App({ outdir: temporaryFolder() }), 'stack');
    new RestoreJob(stack, 'orders', { recoveryPoint: snapshot, target: files });
    expect(() => Testing.synth(stack, true)).toThrow('Found resources without a matching provider construct');
  });

  it('fails at once when the plugin was not built', () => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    const pluginFolder = temporaryFolder();
    expect(() => new AlirestoreProvider(stack, 'alirestore', { pluginFolder })).toThrow(
      `the plugin of the alirestore provider is missing: ${pluginFolder}/manifest.json does not exist`,
    );
  });
});
