import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE_ADDRESS } from '../source-address';
import type { PluginPackage } from './plugin-package';
import { pluginZip } from './plugin-zip';
import { writeIfChanged } from './write-if-changed';

const PLATFORMS = ['linux_amd64', 'linux_arm64', 'darwin_amd64', 'darwin_arm64'];

/**
 * Puts the plugin into a folder that Terraform takes for a mirror of providers. Packed, since artefact stores drop the
 * execute bit of a plain file; under four names with the same bytes, since the plugin is a script.
 */
export function addToPluginFolder(folder: string, plugin: PluginPackage): void {
  const bytes = pluginZip(plugin);
  for (const name of packageNames(plugin.version)) writeIfChanged(join(folder, SOURCE_ADDRESS, name), bytes);
}

/** Of two versions Terraform may take either: a stack's folder holds the one that the stack was synthesized with. */
export function removeOtherVersions(folder: string, { version }: PluginPackage): void {
  const wanted = packageNames(version);
  for (const name of readdirSync(join(folder, SOURCE_ADDRESS))) {
    if (!wanted.includes(name)) rmSync(join(folder, SOURCE_ADDRESS, name), { recursive: true });
  }
}

/** Of the zip, for each platform on which the plugin runs. */
export function packageNames(version: string): string[] {
  return PLATFORMS.map((platform) => `terraform-provider-alirestore_${version}_${platform}.zip`);
}
