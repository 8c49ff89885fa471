import { existsSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { Clock } from '../../clock';
import { durationText } from '../../report/text/duration-text';
import type { Invocation, Options } from '../command/command';
import { usualApp } from './project-call';
import {
  appCommand,
  configurationFiles,
  holdsConfiguration,
  isProject,
  outputFolder,
  type StackDirectory,
  stackDirectories,
  stacksOf,
} from './stack-directories';
import { synthesize } from './synthesize';

export const synthesisFlags = {
  'no-synth': { type: 'boolean', description: 'Use the existing synthesis of a project instead of a new one.' },
} as const satisfies Options;

export interface Reader extends Pick<Invocation, 'env' | 'stderr' | 'signals' | 'options'> {
  readonly clock: Clock;
  /** Its name, for what is said. */
  readonly command: string;
}

/**
 * The stacks of a folder, as they are written now: a cdktf project is synthesized anew. What was named as synthesized is
 * taken as it is.
 */
export async function writtenStacks(folder: string, reader: Reader): Promise<readonly StackDirectory[]> {
  const isThere = existsSync(folder) && statSync(folder).isDirectory();
  if (isThere && isProject(folder) && !holdsConfiguration(folder) && reader.options['no-synth'] !== true) {
    return synthesizedAnew(folder, reader);
  }
  const stacks = stackDirectories(folder);
  const isAsItIs = stacks.some(({ path }) => path !== folder) || (isThere && isSynthesized(resolve(folder)));
  if (isAsItIs && stacks.length > 0) tellAge(folder, stacks, reader);
  return stacks;
}

async function synthesizedAnew(project: string, { command, ...reader }: Reader): Promise<readonly StackDirectory[]> {
  const [app, output] = [appCommand(project), outputFolder(project)];
  if (app === undefined) {
    const advice = `Add one, such as "app": "${usualApp(project)}", or use what is in ${output} with --no-synth`;
    throw new Error(`${project}/cdktf.json has no "app", so the project cannot be synthesized. ${advice}`);
  }
  const before = new Map(stacksOf(output).map((stack) => [stack.path, versionOf(stack)]));
  reader.stderr.write(`alirestore ${command}: synthesizing: ${app}\n`);
  await synthesize({ project, app, ...reader });
  // What the app has not written now is left from a stack that it no longer has.
  const written = stacksOf(output).filter((stack) => versionOf(stack) !== before.get(stack.path));
  if (written.length > 0) return written;
  const advice =
    'Make sure that it has a stack and ends with app.synth(); if it writes to another folder, name that as "output" in cdktf.json';
  throw new Error(`the synthesis "${app}" succeeded, but wrote no stack into ${output}. ${advice}`);
}

/** Differs as soon as one of its files was written again, with whatever content. */
function versionOf({ path }: StackDirectory): string {
  return configurationFiles(path)
    .map((file) => {
      const { mtimeNs, ctimeNs, ino } = statSync(file, { bigint: true });
      return `${file} ${ino} ${mtimeNs} ${ctimeNs}`;
    })
    .join('\n');
}

/** Whether a folder is a cdktf project, or lies in what the synthesis of one has made. */
function isSynthesized(folder: string): boolean {
  const above = [folder, dirname(folder), dirname(dirname(folder)), dirname(dirname(dirname(folder)))];
  return above.some((project) => isProject(project) && (folder === project || isIn(folder, outputFolder(project))));
}

function isIn(folder: string, other: string): boolean {
  return `${folder}${sep}`.startsWith(`${other}${sep}`);
}

function tellAge(folder: string, stacks: readonly StackDirectory[], { command, clock, stderr }: Reader): void {
  const newestOf = ({ path }: StackDirectory) =>
    Math.max(...configurationFiles(path).map((file) => statSync(file).mtimeMs));
  const age = durationText(Math.max(0, Math.round((clock.now() - Math.min(...stacks.map(newestOf))) / 1000)));
  const remark = `made ${age} ago; later changes are not in it`;
  stderr.write(`alirestore ${command}: using the existing synthesis in ${folder}, ${remark}\n`);
}
