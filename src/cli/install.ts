import { join, resolve } from 'node:path';
import { addToNetworkMirror } from '../installation/network-mirror';
import { type NodeChoice, readNodeChoice } from '../installation/node-choice';
import { ownPlatform } from '../installation/platforms';
import { addToPluginFolder } from '../installation/plugin-folder';
import { readPluginPackage } from '../installation/plugin-package';
import { SOURCE_ADDRESS } from '../source-address';
import { type Command, EXIT, UsageError } from './command/command';

/** Terraform looks at a package again only when the lock file, which other providers may be in, does not have its checksum. */
const KEPT = `Where "terraform init" has run already, it keeps the provider that it has, also with -upgrade:
take the block of ${SOURCE_ADDRESS} out of .terraform.lock.hcl, then run it again.
`;

/** `alirestore install`: the provider for plain HCL, where no synthesis puts it beside the stack. */
export const install: Command = {
  name: 'install',
  summary: "Install the provider into Terraform's plugin folder, for plain HCL.",
  operands: '[PLATFORM ...]',
  details:
    'Without --dir, it goes to the plugin folder of the user, where every stack finds it. With --dir, DIR becomes a filesystem\nmirror: name it in provider_installation of the CLI configuration, or in "terraform init -plugin-dir".\nWith --network-mirror, DIR becomes what a web server hands out over HTTPS as a network mirror.\nWith --with-node, the plugin brings a Node along, for machines that have none: for each PLATFORM, such as linux_amd64, else\nfor this one. PLATFORM=PATH takes the Node at PATH.',
  options: {
    dir: { type: 'string', value: 'DIR', description: 'Folder to make into a filesystem mirror.' },
    'network-mirror': { type: 'string', value: 'DIR', description: 'Folder to make into a network mirror.' },
    'with-node': { type: 'boolean', description: 'Bring a Node along.' },
  },
  async run({ options, operands, cwd, home, stdout, stderr }) {
    // The bundle of the command line lies beside that of the provider.
    const plugin = readPluginPackage(join(__dirname, 'provider'));
    const { dir, 'network-mirror': networkMirror } = options;
    if (dir !== undefined && networkMirror !== undefined)
      throw new UsageError('--dir and --network-mirror exclude each other');
    const nodes = nodesOf(options['with-node'] === true, operands);
    const named = networkMirror ?? dir;
    const folder = named === undefined ? join(home, '.terraform.d/plugins') : resolve(cwd, String(named));
    if (networkMirror === undefined) addToPluginFolder(folder, plugin, nodes);
    else addToNetworkMirror(folder, plugin, nodes);
    stdout.write(`alirestore ${plugin.version} installed in ${folder}\n\n${snippet(plugin.version)}`);
    if (nodes.length > 0) stderr.write(`\n${KEPT}`);
    return EXIT.ok;
  },
};

function nodesOf(withNode: boolean, platforms: readonly string[]): NodeChoice[] {
  if (!withNode && platforms.length > 0) throw new UsageError(`${platforms[0]} needs --with-node`);
  const wanted = withNode && platforms.length === 0 ? [ownPlatform()] : platforms;
  try {
    return wanted.map(readNodeChoice);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function snippet(version: string): string {
  return [
    'terraform {',
    '  required_providers {',
    '    alirestore = {',
    `      source  = "${SOURCE_ADDRESS}"`,
    `      version = "${version}"`,
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');
}
