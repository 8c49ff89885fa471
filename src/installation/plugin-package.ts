import { join } from 'node:path';
import { readIfThere } from './write-if-changed';

/** The built plugin, as it lies in this package. */
export interface PluginPackage {
  readonly version: string;
  /** Terraform's checksum of the unpacked plugin, the same on every platform. */
  readonly h1: string;
  /** Path of the zip with the plugin. */
  readonly zip: string;
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
  const { version, h1, zip } = JSON.parse(text);
  return { version, h1, zip: join(folder, zip) };
}
