import { join } from 'node:path';
import { readIfThere } from './write-if-changed';

/** The built plugin, as it lies in this package. */
export interface PluginPackage {
  readonly version: string;
  /** Terraform's checksum of the unpacked plugin, the same on every platform. */
  readonly h1: string;
  /** Path of the file that holds the plugin. */
  readonly packed: string;
  /** Where its zip begins in that file, once it is decompressed. */
  readonly zipBegin: number;
}

/** From `src/installation` as from `lib/installation`. */
const bundledFolder = join(__dirname, '../../bundle/provider');

/** Throws where the package has no plugin: a checkout that was not compiled, or an app that was bundled without it. */
export function readPluginPackage(folder = bundledFolder): PluginPackage {
  const path = join(folder, 'manifest.json');
  const text = readIfThere(path)?.toString();
  if (text === undefined) {
    throw new Error(
      `the plugin of the alirestore provider is missing: ${path} does not exist; if your app is bundled into one file, set pluginFolder (plugin_folder) of the provider to a copy of the folder, in a checkout run "npx projen compile", else install this package again`,
    );
  }
  const { version, h1, packed, zipBegin } = JSON.parse(text);
  return { version, h1, packed: join(folder, packed), zipBegin };
}
