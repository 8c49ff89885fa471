import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPluginPackage } from '../../src/installation/plugin-package';
import { temporaryFolder } from '../harness/temporary-folder';
import { writeFakePlugin } from './fake-plugin';

describe('the plugin of this package', () => {
  it('is described by the manifest beside it', () => {
    const folder = writeFakePlugin(temporaryFolder(), '0.1.0+abc');
    expect(readPluginPackage(folder)).toEqual({
      version: '0.1.0+abc',
      h1: 'h1:of 0.1.0+abc',
      packed: join(folder, 'plugin.br'),
      zipBegin: 16,
    });
  });

  it('is found without being told where', () => {
    expect(existsSync(readPluginPackage().packed)).toBe(true);
  });

  it('fails with what to do when it was not built', () => {
    const folder = temporaryFolder();
    expect(() => readPluginPackage(folder)).toThrow(
      `the plugin of the alirestore provider is missing: ${folder}/manifest.json does not exist; if your app is bundled into one file, set pluginFolder (plugin_folder) of the provider to a copy of the folder, in a checkout run "npx projen compile", else install this package again`,
    );
  });
});
