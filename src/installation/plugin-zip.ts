import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { PluginPackage } from './plugin-package';

/** An app may have a hundred stacks, and each wants it. */
const unpacked = new Map<string, Buffer>();

/** The zip that Terraform takes: the same bytes on every machine, whatever Node unpacks them. */
export function pluginZip({ packed, zipBegin }: PluginPackage): Buffer {
  const zip = unpacked.get(packed) ?? unpack(packed).subarray(zipBegin);
  unpacked.set(packed, zip);
  return zip;
}

function unpack(packed: string): Buffer {
  try {
    return brotliDecompressSync(readFileSync(packed));
  } catch (error) {
    throw new Error(
      `cannot unpack the plugin of the alirestore provider from ${packed}: ${(error as Error).message}; install this package again, or copy its bundle/provider again`,
    );
  }
}
