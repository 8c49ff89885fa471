import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPluginPackage } from '../../src/installation/plugin-package';
import { pluginZip } from '../../src/installation/plugin-zip';
import { temporaryFolder } from '../harness/temporary-folder';
import { writeFakePlugin } from './fake-plugin';

describe('the zip of the plugin', () => {
  it('is what the packed file ends with', () => {
    const plugin = readPluginPackage(writeFakePlugin(temporaryFolder(), '0.1.0', 'this zip'));
    expect(pluginZip(plugin).toString()).toBe('this zip');
  });

  it('is unpacked once for all stacks of an app', () => {
    const folder = writeFakePlugin(temporaryFolder());
    const zip = pluginZip(readPluginPackage(folder));
    expect(pluginZip(readPluginPackage(folder))).toBe(zip);
  });

  it.each([
    ['cut off', (path: string) => truncateSync(path, 5)],
    ['of another form', (path: string) => writeFileSync(path, 'no brotli')],
  ])('is not taken from a file that is %s, which is told with what to do', (_, spoil) => {
    const folder = writeFakePlugin(temporaryFolder());
    const packed = join(folder, 'plugin.br');
    spoil(packed);
    expect(() => pluginZip(readPluginPackage(folder))).toThrow(
      new RegExp(
        `^cannot unpack the plugin of the alirestore provider from ${packed}: .+; install this package again, or copy its bundle/provider again$`,
      ),
    );
  });
});
