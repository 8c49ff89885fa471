import { join } from 'node:path';
import { lockPlugin } from './lock-plugin';
import type { NodeChoice } from './node-choice';
import { packageBesideNode } from './package-with-node';
import { addToPluginFolder, removeOtherVersions } from './plugin-folder';
import type { PluginPackage } from './plugin-package';
import { readIfThere, writeIfChanged } from './write-if-changed';

export const LOCK_FILE = '.terraform.lock.hcl';

/** Makes the directory of a stack one in which `terraform init` finds the plugin without a registry. */
export function installInto(directory: string, plugin: PluginPackage, nodes: readonly NodeChoice[] = []): void {
  const folder = join(directory, 'terraform.d', 'plugins');
  const other = nodes.length > 0 ? packageBesideNode(plugin) : undefined;
  const hashes = new Set(addToPluginFolder(folder, plugin, nodes, other).values());
  removeOtherVersions(folder, plugin);
  const lockFile = join(directory, LOCK_FILE);
  const text = readIfThere(lockFile)?.toString() ?? '';
  writeIfChanged(lockFile, Buffer.from(lockPlugin(text, { version: plugin.version, hashes: [...hashes].sort() })));
}
