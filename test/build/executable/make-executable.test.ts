import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeExecutable } from '../../../build/executable/make-executable';
import { readPluginPackage } from '../../../src/installation/plugin-package';
import { temporaryFolder } from '../../harness/temporary-folder';

/** Stands for a Node that makes executables: it puts the script behind the Node of the platform. */
const builder = Buffer.from(`#!${process.execPath}
const fs = require('node:fs');
const [flag, path] = process.argv.slice(2);
if (flag !== '--build-sea') process.exit(1);
const { main, executable, output } = JSON.parse(fs.readFileSync(path, 'utf8'));
fs.writeFileSync(output, fs.readFileSync(executable, 'utf8') + fs.readFileSync(main, 'utf8'));
`);
const plugin = readPluginPackage();

describe('the plugin as one executable', () => {
  it.each([
    ['windows_amd64', '.exe'],
    ['linux_amd64', ''],
  ])('is what Terraform looks for on %s, without the part for sh', (platform, end) => {
    const path = makeExecutable(temporaryFolder(), { builder, node: Buffer.from('NODE'), platform });
    expect(basename(path)).toBe(`terraform-provider-alirestore_${plugin.version}_${platform}.zip`);
    const files = unzipSync(readFileSync(path));
    expect(Object.keys(files)).toEqual([`terraform-provider-alirestore_v${plugin.version}${end}`]);
    const text = Buffer.from(Object.values(files)[0]).toString();
    expect(text.startsWith('NODE\n"use strict";{const[a,b]=process.versions')).toBe(true);
    expect(text).toContain(`"${plugin.version}"`);
  });
});
