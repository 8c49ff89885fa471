import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileOf, zipWithFile } from '../../src/installation/zip-with-file';
import { fakeZip } from './fake-plugin';

const zip = Buffer.from(fakeZip('0.1.0'));
const name = 'terraform-provider-alirestore_v0.1.0';
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe('a zip with a second file', () => {
  it('has the plugin as it was, and the file', () => {
    const files = unzipSync(zipWithFile(zip, { name: 'node', content: Buffer.from('a node') }, 'a comment'));
    expect(Object.fromEntries(Object.entries(files).map(([file, bytes]) => [file, text(bytes)]))).toEqual({
      [name]: 'the plugin',
      node: 'a node',
    });
  });

  it('lets both be executed, and carries the comment at its end', () => {
    const bytes = zipWithFile(zip, { name: 'node', content: Buffer.from('a node') }, 'a comment');
    const first = bytes.indexOf('PK\x01\x02');
    const modes = [first, bytes.indexOf('PK\x01\x02', first + 1)].map((at) => bytes.readUInt32LE(at + 38) >>> 16);
    expect(modes.map((mode) => mode.toString(8))).toEqual(['100755', '100755']);
    expect(bytes.subarray(-9).toString()).toBe('a comment');
    expect(bytes.readUInt16LE(bytes.length - 11)).toBe(9); // its length: unzip warns of what is behind it
  });

  it('tells the only file of a zip', () => {
    const { name: told, content } = fileOf(zip);
    expect([told, content.toString()]).toEqual([name, 'the plugin']);
  });
});
