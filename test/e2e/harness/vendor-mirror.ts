import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { bundleOptions } from '../../../build/bundle-options';
import { alicloudSchema } from '../../constructs/alicloud-schema';

const VERSION = '1.260.0';
const EXECUTABLE = 0o755;

/**
 * Fills a folder as a mirror of Terraform's registry, with a provider that has the vendor's address and schema. It makes
 * everything out of nothing: the vendor's own is 438 MB, and on no registry that a test may ask.
 */
export async function fillVendorMirror(mirror: string): Promise<void> {
  const folder = join(mirror, 'registry.terraform.io/aliyun/alicloud');
  const result = await build({
    ...bundleOptions,
    banner: { js: '#!/usr/bin/env node' },
    entryPoints: [join(__dirname, 'vendor-plugin.ts')],
    define: { VENDOR_SCHEMA: JSON.stringify(alicloudSchema()) },
    write: false,
  });
  const mode = { os: 3, attrs: (0o100000 | EXECUTABLE) << 16 };
  const zip = zipSync({ [`terraform-provider-alicloud_v${VERSION}`]: [result.outputFiles[0].contents, mode] });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `terraform-provider-alicloud_${VERSION}_${platform()}.zip`), zip);
}

function platform(): string {
  return `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
}
