import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { UsageError } from '../command';

export interface StackDirectory {
  readonly name: string;
  readonly path: string;
}

/** Where the synthesis of a cdktf project goes: the folder itself, or what its cdktf.json says. */
export function outputFolder(project: string): string {
  const settings = readSettings(project);
  return join(project, typeof settings?.output === 'string' ? settings.output : 'cdktf.out');
}

/** The command that synthesizes a cdktf project; undefined where there is none. */
export function appCommand(project: string): string | undefined {
  const app = readSettings(project)?.app;
  return typeof app === 'string' ? app : undefined;
}

/** The stacks in a folder: a stack's own, that of a synthesis, or a cdktf project that was synthesized. */
export function stackDirectories(folder: string): readonly StackDirectory[] {
  if (!existsSync(folder)) throw new UsageError(`there is no ${folder}`);
  if (holdsConfiguration(folder)) return [{ name: basename(resolve(folder)), path: folder }];
  return [join(folder, 'stacks'), join(outputFolder(folder), 'stacks')]
    .filter((stacks) => existsSync(stacks) && statSync(stacks).isDirectory())
    .flatMap((stacks) => readdirSync(stacks).map((name) => ({ name, path: join(stacks, name) })))
    .filter(({ name, path }) => !name.startsWith('.') && holdsConfiguration(path));
}

function holdsConfiguration(folder: string): boolean {
  return statSync(folder).isDirectory() && readdirSync(folder).some((name) => /\.tf(\.json)?$/.test(name));
}

function readSettings(project: string): Readonly<Record<string, unknown>> | undefined {
  const path = join(project, 'cdktf.json');
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;
  } catch (fault) {
    throw new Error(`${path} is not JSON: ${(fault as Error).message}`);
  }
}
