import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Stacks } from './examples';

export const FRAMEWORKS = ['cdktf', 'cdktn'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

const root = resolve(__dirname, '../../..');

/** The version of a package that the tests of TypeScript run with. */
export function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
}

/** A text of an example as one writes it for a framework: only names and versions differ, but for the organization's. */
export function writtenFor(framework: Framework, text: string): string {
  if (framework === 'cdktf') return text;
  return text
    .replaceAll('hashicorp/terraform-cdk-go', 'open-constructs/cdk-terrain-go')
    .replaceAll(/(?<!github\.com\/)cdktf/g, 'cdktn')
    .replaceAll(versionOf('cdktf'), versionOf('cdktn'));
}

/** What another framework makes of the same program: the same, but that it names its own version. */
export function synthesizedBy(framework: Framework, stacks: Stacks): Stacks {
  const ofFramework = ({ '//': { metadata, ...comment }, ...stack }: Stacks[string]) => ({
    ...stack,
    '//': { ...comment, metadata: { ...metadata, version: versionOf(framework) } },
  });
  return Object.fromEntries(Object.entries(stacks).map(([name, stack]) => [name, ofFramework(stack)]));
}
