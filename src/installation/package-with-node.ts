import { createHash } from 'node:crypto';
import { directoryHash } from './directory-hash';
import { nodeBinary } from './node-binary';
import type { NodeChoice } from './node-choice';
import type { PluginPackage } from './plugin-package';
import { pluginZip } from './plugin-zip';
import { fileOf, zipWithNode } from './zip-with-node';

export interface PackageWithNode {
  readonly zip: Buffer;
  /** Terraform's checksum of what it unpacks to. */
  readonly h1: string;
}

/** An app may have a hundred stacks, and each wants it. */
const made = new Map<string, PackageWithNode>();

/** Its comment tells what it was made of, so that nothing is fetched and packed again for the one that is there already. */
export function packageWithNode(plugin: PluginPackage, choice: NodeChoice, present: Buffer | undefined) {
  const key = [plugin.packed, plugin.h1, choice.platform, choice.path].join();
  const found = made.get(key) ?? make(plugin, choice, present);
  made.set(key, found);
  return found;
}

function make(plugin: PluginPackage, choice: NodeChoice, present: Buffer | undefined): PackageWithNode {
  const { origin, read } = nodeBinary(choice);
  const mark = ` ${createHash('sha256').update(`${plugin.h1} ${origin}`).digest('hex')}`;
  const comment = present?.toString('latin1', present.lastIndexOf('h1:'));
  if (present && comment?.endsWith(mark)) return { zip: present, h1: comment.slice(0, -mark.length) };
  const zip = pluginZip(plugin);
  const { name, content } = fileOf(zip);
  const node = read();
  const h1 = directoryHash({ [name]: content, node });
  return { zip: zipWithNode(zip, node, `${h1}${mark}`), h1 };
}
