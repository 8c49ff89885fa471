import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleProvider } from '../../build/bundle-provider';
import { writeBundles } from '../../build/write-bundles';
import { readPluginPackage } from '../../src/installation/plugin-package';
import { pluginZip } from '../../src/installation/plugin-zip';
import { temporaryFolder } from '../harness/temporary-folder';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const folder = mkdtempSync(join(tmpdir(), 'alirestore-bundles-'));
beforeAll(async () => {
  mkdirSync(join(folder, 'provider'));
  writeFileSync(join(folder, 'provider/older.zip'), 'of an older version');
  await writeBundles(folder, true);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the bundles', () => {
  it('are one packed file, what starts the command line, what installation must know, and nothing of an older version', async () => {
    const { h1 } = await bundleProvider(true);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'alirestore.js',
      'provider',
      'provider/alirestore.br',
      'provider/manifest.json',
    ]);
    expect(JSON.parse(readFileSync(join(folder, 'provider/manifest.json'), 'utf8'))).toEqual({
      version,
      h1,
      packed: 'alirestore.br',
      zipBegin: expect.any(Number),
    });
  });

  it('hold the zip of the plugin, byte for byte', async () => {
    const { zip } = await bundleProvider(true);
    expect(pluginZip(readPluginPackage(join(folder, 'provider'))).equals(zip)).toBe(true);
  });

  it('hold a command line that runs from where it lies', () => {
    const elsewhere = join(temporaryFolder(), 'with a space');
    mkdirSync(join(elsewhere, 'provider'), { recursive: true });
    for (const name of ['alirestore.js', 'provider/alirestore.br']) {
      copyFileSync(join(folder, name), join(elsewhere, name));
    }
    const command = join(elsewhere, 'alirestore.js');
    expect((statSync(command).mode & 0o777).toString(8)).toBe('755');
    const alirestore = (...words: string[]) => execFileSync(command, words, { cwd: '/', encoding: 'utf8' });
    expect(alirestore('--version')).toBe(`${version}\n`);
    // The emulated cloud is another part.
    expect(alirestore('emulator', 'exec', '--', 'printenv', 'ALIRESTORE_EMULATOR')).toMatch(/^http:/);
  });
});
