import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { NodeChoice } from './node-choice';
import { npmFile } from './npm-file';
import { ownPlatform, PLATFORMS } from './platforms';

const OLDEST = '20.9.0';

export interface NodeBinary {
  /** The same for the same bytes. */
  readonly origin: string;
  read(): Buffer;
}

/** The Node of the user's own, else the one that runs, else that of an npm package: for another platform. */
export function nodeBinary({ platform, path }: NodeChoice): NodeBinary {
  if (path === undefined && (platform !== ownPlatform() || needsLibraries())) return ofPackage(platform);
  const bytes = ofFile(platform, path ?? process.execPath);
  return { origin: createHash('sha256').update(bytes).digest('hex'), read: () => bytes };
}

function ofFile(platform: string, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Error(
      `cannot bring a Node for ${platform}: ${(error as Error).message}; name the binary of a Node, by a path that is absolute or seen from ${process.cwd()}`,
    );
  }
}

/** As those that Debian makes: their libraries would have to come along. */
function needsLibraries(): boolean {
  const variables = Object.entries(process.config.variables);
  return variables.some(([name, value]) => name.startsWith('node_shared') && value);
}

/** Not newer than the one that runs, which is tried; not every version is there for each platform. */
function ofPackage(platform: string): NodeBinary {
  const origin = `${PLATFORMS[platform]}@>=${OLDEST} <=${process.versions.node}`;
  return { origin, read: () => fetched(origin, platform) };
}

function fetched(spec: string, platform: string): Buffer {
  try {
    return npmFile(spec, 'bin/node');
  } catch (error) {
    throw new Error(
      `cannot fetch a Node for ${platform}: ${(error as Error).message}; run this where npm reaches a registry, or name a file: ${platform}=PATH`,
    );
  }
}
