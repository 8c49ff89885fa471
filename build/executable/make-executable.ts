import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { packageName } from '../../src/installation/plugin-folder';
import { readPluginPackage } from '../../src/installation/plugin-package';
import { pluginZip } from '../../src/installation/plugin-zip';
import { fileOf } from '../../src/installation/zip-with-file';

/** The first that make executables themselves were 25.5; builder and executable must be of one version. */
export const NODE_OF_EXECUTABLES = '26.10.0';

export interface ExecutableParts {
  /** The Node that makes it, on this machine. */
  readonly builder: Buffer;
  /** The Node that it becomes, of the platform. */
  readonly node: Buffer;
  /** In Terraform's words. */
  readonly platform: string;
}

/** The plugin as one file that needs neither sh nor Node, zipped into the folder as Terraform takes it. Returns its path. */
export function makeExecutable(folder: string, parts: ExecutableParts, plugin = readPluginPackage()): string {
  const { name, content } = fileOf(pluginZip(plugin));
  const executable = build(parts, scriptOf(content.toString()));
  const file = parts.platform.startsWith('windows') ? `${name}.exe` : name;
  const attributes = { os: 3, attrs: 0o100755 << 16, mtime: new Date(1980, 0, 1), level: 1 as const };
  const path = join(folder, packageName(plugin.version, parts.platform));
  writeFileSync(path, zipSync({ [file]: [executable, attributes] }));
  return path;
}

/** What follows the launcher, which is for sh. */
function scriptOf(plugin: string): string {
  return plugin.slice(plugin.indexOf('*/') + '*/'.length);
}

function build({ builder, node }: ExecutableParts, script: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'alirestore-executable-'));
  const path = (name: string) => join(folder, name);
  try {
    writeFileSync(path('plugin.js'), script);
    writeFileSync(path('builder.exe'), builder);
    writeFileSync(path('node'), node);
    chmodSync(path('builder.exe'), 0o755);
    const settings = { main: path('plugin.js'), executable: path('node'), output: path('plugin') };
    writeFileSync(path('sea.json'), JSON.stringify({ ...settings, disableExperimentalSEAWarning: true }));
    execFileSync(path('builder.exe'), ['--build-sea', path('sea.json')], { stdio: ['ignore', 'ignore', 'inherit'] });
    return readFileSync(path('plugin'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
