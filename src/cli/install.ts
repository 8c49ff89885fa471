import { join, resolve } from 'node:path';
import { addToNetworkMirror } from '../installation/network-mirror';
import { addToPluginFolder } from '../installation/plugin-folder';
import { readPluginPackage } from '../installation/plugin-package';
import { SOURCE_ADDRESS } from '../source-address';
import { type Command, EXIT, UsageError } from './command/command';

/** `alirestore install`: the provider for plain HCL, where no synthesis puts it beside the stack. */
export const install: Command = {
  name: 'install',
  summary: "Install the provider into Terraform's plugin folder, for plain HCL.",
  details:
    'Without --dir, it goes to the plugin folder of the user, where every stack finds it. With --dir, DIR becomes a filesystem\nmirror: name it in provider_installation of the CLI configuration, or in "terraform init -plugin-dir".\nWith --network-mirror, DIR becomes what a web server hands out over HTTPS as a network mirror.',
  options: {
    dir: { type: 'string', value: 'DIR', description: 'Folder to make into a filesystem mirror.' },
    'network-mirror': { type: 'string', value: 'DIR', description: 'Folder to make into a network mirror.' },
  },
  async run({ options, cwd, home, stdout }) {
    // The bundle of the command line lies beside that of the provider.
    const plugin = readPluginPackage(join(__dirname, 'provider'));
    const { dir, 'network-mirror': networkMirror } = options;
    if (dir !== undefined && networkMirror !== undefined)
      throw new UsageError('--dir and --network-mirror exclude each other');
    const named = networkMirror ?? dir;
    const folder = named === undefined ? join(home, '.terraform.d/plugins') : resolve(cwd, String(named));
    if (networkMirror === undefined) addToPluginFolder(folder, plugin);
    else addToNetworkMirror(folder, plugin);
    stdout.write(`alirestore ${plugin.version} installed in ${folder}\n\n${snippet(plugin.version)}`);
    return EXIT.ok;
  },
};

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
