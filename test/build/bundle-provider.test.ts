import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BundledProvider, bundleProvider } from '../../build/bundle-provider';

/** Where the entries of a zip are listed: signature, and the offset of the mode in the entry. */
const CENTRAL_ENTRY = Buffer.from('PK\x01\x02');
const EXTERNAL_ATTRIBUTES = 38;

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

let bundled: BundledProvider;
beforeAll(async () => {
  bundled = await bundleProvider(false);
});

describe('a bundled provider', () => {
  it('has the same bytes each time', async () => {
    const { version, h1, zip } = await bundleProvider(false);
    expect({ version, h1 }).toEqual({ version: bundled.version, h1: bundled.h1 });
    expect(zip.equals(bundled.zip)).toBe(true);
  });

  it('carries a hash of its content behind the version, unless it is a release', async () => {
    expect(bundled.version.startsWith(`${version}+`)).toBe(true);
    expect(bundled.version.slice(version.length + 1)).toMatch(/^[0-9a-f]{10}$/);
    const released = await bundleProvider(true);
    expect(released.version).toBe(version);
    expect(Object.keys(unzipSync(released.zip))).toEqual([`terraform-provider-alirestore_v${version}`]);
  });

  it('is one script under the name that Terraform looks for, which knows its version', () => {
    const files = Object.entries(unzipSync(bundled.zip));
    expect(files.map(([name]) => name)).toEqual([`terraform-provider-alirestore_v${bundled.version}`]);
    const script = Buffer.from(files[0][1]).toString();
    expect(script.startsWith("#!/bin/sh\n':' /*\n")).toBe(true);
    expect(script).toContain(`"${bundled.version}"`);
    expect(script).not.toContain('0.0.0-version');
  });

  it('is executable by what stands in the zip', () => {
    const bytes = bundled.zip;
    const entry = bytes.indexOf(CENTRAL_ENTRY);
    expect((bytes.readUInt32LE(entry + EXTERNAL_ATTRIBUTES) >>> 16).toString(8)).toBe('100755');
  });
});
