import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE_ADDRESS } from '../source-address';
import type { NodeChoice } from './node-choice';
import { type ProviderPackage, packageWithNode } from './package-with-node';
import { PLATFORMS } from './platforms';
import type { PluginPackage } from './plugin-package';
import { pluginZip } from './plugin-zip';
import { readIfThere, writeIfChanged } from './write-if-changed';

/**
 * Puts the plugin into a folder that Terraform takes for a mirror of providers. Packed, since artefact stores drop the
 * execute bit of a plain file; for each platform with the same bytes, since the plugin is a script, but where a Node comes
 * along: the others get `other`. Returns Terraform's checksums by the names of the packages.
 */
export function addToPluginFolder(
  folder: string,
  plugin: PluginPackage,
  nodes: readonly NodeChoice[] = [],
  other: ProviderPackage = { zip: pluginZip(plugin), h1: plugin.h1 },
): Map<string, string> {
  const platforms = Object.keys(PLATFORMS).map((platform) => {
    const name = packageName(plugin.version, platform);
    const path = join(folder, SOURCE_ADDRESS, name);
    const node = nodes.find((choice) => choice.platform === platform);
    const { zip, h1 } = node ? packageWithNode(plugin, node, readIfThere(path)) : other;
    writeIfChanged(path, zip);
    return [name, h1] as const;
  });
  return new Map(platforms);
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
  return Object.keys(PLATFORMS).map((platform) => packageName(version, platform));
}

export function packageName(version: string, platform: string): string {
  return `terraform-provider-alirestore_${version}_${platform}.zip`;
}
