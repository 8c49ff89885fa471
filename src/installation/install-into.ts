import { join } from 'node:path';
import { lockPlugin } from './lock-plugin';
import { addToPluginFolder, removeOtherVersions } from './plugin-folder';
import type { PluginPackage } from './plugin-package';
import { readIfThere, writeIfChanged } from './write-if-changed';

export const LOCK_FILE = '.terraform.lock.hcl';

/** Makes the directory of a stack one in which `terraform init` finds the plugin without a registry. */
export function installInto(directory: string, plugin: PluginPackage): void {
  const folder = join(directory, 'terraform.d', 'plugins');
  addToPluginFolder(folder, plugin);
  removeOtherVersions(folder, plugin);
  const lockFile = join(directory, LOCK_FILE);
  const text = readIfThere(lockFile)?.toString() ?? '';
  writeIfChanged(lockFile, Buffer.from(lockPlugin(text, plugin)));
}
