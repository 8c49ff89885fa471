import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { UsageError } from '../command/command';

export interface StackDirectory {
  readonly name: string;
  readonly path: string;
}

/** Whether a folder is one that "cdktf synth" works in. */
export function isProject(folder: string): boolean {
  return existsSync(join(folder, SETTINGS));
}

/** Where the synthesis of a cdktf project goes: the folder itself, or what its cdktf.json says. */
export function outputFolder(project: string): string {
  const settings = readSettings(project);
  return resolve(project, typeof settings?.output === 'string' ? settings.output : 'cdktf.out');
}

/** The command that synthesizes a project; undefined where there is none. */
export function appCommand(project: string): string | undefined {
  const app = readSettings(project)?.app;
  return typeof app === 'string' && app.trim() !== '' ? app : undefined;
}

/** The language that a cdktf project says it is written in. */
export function languageOf(project: string): string | undefined {
  const language = readSettings(project)?.language;
  return typeof language === 'string' ? language : undefined;
}

/** What an app is told of its cdktf.json: the context decides about names, among others. */
export function contextOf(project: string): NodeJS.ProcessEnv {
  const context = readSettings(project)?.context;
  return context ? { CDKTF_CONTEXT_JSON: JSON.stringify(context) } : {};
}

/** The stacks in a folder: a stack's own, that of a synthesis, or a cdktf project that was synthesized. */
export function stackDirectories(folder: string): readonly StackDirectory[] {
  if (!existsSync(folder)) throw new UsageError(`${folder} does not exist`);
  if (holdsConfiguration(folder)) return [{ name: basename(resolve(folder)), path: folder }];
  return [folder, outputFolder(folder)].flatMap(stacksOf);
}

/** The stacks that a synthesis has put into a folder. */
export function stacksOf(output: string): readonly StackDirectory[] {
  const stacks = join(output, 'stacks');
  if (!existsSync(stacks) || !statSync(stacks).isDirectory()) return [];
  return readdirSync(stacks)
    .map((name) => ({ name, path: join(stacks, name) }))
    .filter(({ name, path }) => !name.startsWith('.') && holdsConfiguration(path));
}

/** Whether a folder is a stack by itself. */
export function holdsConfiguration(folder: string): boolean {
  return statSync(folder).isDirectory() && configurationFiles(folder).length > 0;
}

/** Of a run of a drill, while it is open; a kill leaves it there. It is no part of the stack. */
export const RUN_MARK_FILE = 'zzz_alirestore_run.tf.json';

/** The files of a stack that Terraform reads, with their paths. */
export function configurationFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.tf(\.json)?$/.test(name) && name !== RUN_MARK_FILE)
    .map((name) => join(folder, name));
}

const SETTINGS = 'cdktf.json';

function readSettings(project: string): Readonly<Record<string, unknown>> | undefined {
  const path = join(project, SETTINGS);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;
  } catch (fault) {
    throw new Error(`${path} is not JSON: ${(fault as Error).message}`);
  }
}
