import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE_ADDRESS } from '../source-address';
import type { NodeChoice } from './node-choice';
import { addToPluginFolder } from './plugin-folder';
import type { PluginPackage } from './plugin-package';
import { writeIfChanged } from './write-if-changed';

/**
 * Makes a folder into what a web server hands out as a network mirror: the packages, beside the two documents by which
 * Terraform finds them (https://developer.hashicorp.com/terraform/internals/provider-network-mirror-protocol).
 */
export function addToNetworkMirror(folder: string, plugin: PluginPackage, nodes: readonly NodeChoice[] = []): void {
  const packages = [...addToPluginFolder(folder, plugin, nodes)];
  const own = join(folder, SOURCE_ADDRESS);
  const archives = packages.map(([name, h1]) => [platformOf(name), { url: name, hashes: [h1] }]);
  writeJson(join(own, `${plugin.version}.json`), { archives: Object.fromEntries(archives) });
  const versions = readdirSync(own).flatMap((name) => /^(\d.*)\.json$/.exec(name)?.[1] ?? []);
  writeJson(join(own, 'index.json'), { versions: Object.fromEntries(versions.sort().map((one) => [one, {}])) });
}

function platformOf(packageName: string): string {
  return /_([a-z]+_[a-z0-9]+)\.zip$/.exec(packageName)?.[1] as string;
}

function writeJson(path: string, value: object): void {
  writeIfChanged(path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`));
}
