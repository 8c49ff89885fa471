import { createHash } from 'node:crypto';
import { directoryHash } from './directory-hash';
import { nodeBinary } from './node-binary';
import type { NodeChoice } from './node-choice';
import type { PluginPackage } from './plugin-package';
import { pluginZip } from './plugin-zip';
import { fileOf, zipWithFile } from './zip-with-file';

export interface ProviderPackage {
  readonly zip: Buffer;
  /** Terraform's checksum of what it unpacks to. */
  readonly h1: string;
}

/** An app may have a hundred stacks, and each wants it. */
const made = new Map<string, ProviderPackage>();

/** Its comment tells what it was made of, so that nothing is fetched and packed again for the one that is there already. */
export function packageWithNode(plugin: PluginPackage, choice: NodeChoice, present: Buffer | undefined) {
  const key = [plugin.packed, plugin.h1, choice.platform, choice.path].join();
  const found = made.get(key) ?? make(plugin, choice, present);
  made.set(key, found);
  return found;
}

function make(plugin: PluginPackage, choice: NodeChoice, present: Buffer | undefined): ProviderPackage {
  const { origin, read } = nodeBinary(choice);
  const mark = ` ${createHash('sha256').update(`${plugin.h1} ${origin}`).digest('hex')}`;
  const comment = present?.toString('latin1', present.lastIndexOf('h1:'));
  if (present && comment?.endsWith(mark)) return { zip: present, h1: comment.slice(0, -mark.length) };
  return packed(plugin, { name: 'node', content: read() }, mark);
}

/**
 * The package of a platform that gets no Node where another one does. A lock file has checksums for all platforms alike, and
 * Terraform keeps an unpacked package as long as its checksum is among them: were it that of the package as it was, a stack
 * initialized before would never get its Node.
 */
export function packageBesideNode(plugin: PluginPackage): ProviderPackage {
  return packed(plugin, { name: 'no-node', content: Buffer.alloc(0) }, '');
}

function packed(plugin: PluginPackage, file: { name: string; content: Buffer }, mark: string): ProviderPackage {
  const zip = pluginZip(plugin);
  const { name, content } = fileOf(zip);
  const h1 = directoryHash({ [name]: content, [file.name]: file.content });
  return { zip: zipWithFile(zip, file, `${h1}${mark}`), h1 };
}
