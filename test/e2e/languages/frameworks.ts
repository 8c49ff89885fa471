import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Framework } from '../../../build/packages/language-readme';
import type { Stacks } from './examples';

export const FRAMEWORKS: readonly Framework[] = ['cdktf', 'cdktn'];

const root = resolve(__dirname, '../../..');

/** The version of a package that the tests of TypeScript run with. */
export function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
}

/** What another framework makes of the same program: the same, but that it names its own version. */
export function synthesizedBy(framework: Framework, stacks: Stacks): Stacks {
  const ofFramework = ({ '//': { metadata, ...comment }, ...stack }: Stacks[string]) => ({
    ...stack,
    '//': { ...comment, metadata: { ...metadata, version: versionOf(framework) } },
  });
  return Object.fromEntries(Object.entries(stacks).map(([name, stack]) => [name, ofFramework(stack)]));
}
