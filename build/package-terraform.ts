import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageNames } from '../src/installation/plugin-folder';
import { readPluginPackage } from '../src/installation/plugin-package';
import { pluginZip } from '../src/installation/plugin-zip';

const REGISTRY_MANIFEST = { version: 1, metadata: { protocol_versions: ['6.0'] } };

/**
 * Writes what a Terraform registry takes of a release: the plugin as it ships in the npm package, under the name of each
 * platform; which protocol it speaks; and the checksums of all that. `others` are packages that are made elsewhere.
 */
export function packageTerraform(folder: string, others: readonly string[] = []): void {
  const plugin = readPluginPackage();
  const { version } = plugin;
  const release = `terraform-provider-alirestore_${version}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = `${release}_manifest.json`;
  writeFileSync(join(folder, manifest), `${JSON.stringify(REGISTRY_MANIFEST, null, 2)}\n`);
  for (const name of packageNames(version)) writeFileSync(join(folder, name), pluginZip(plugin));
  for (const path of others) copyFileSync(path, join(folder, basename(path)));
  const sums = [...packageNames(version), ...others.map((path) => basename(path)), manifest]
    .sort()
    .map((name) => `${sha256(join(folder, name))}  ${name}\n`);
  writeFileSync(join(folder, `${release}_SHA256SUMS`), sums.join(''));
}

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
