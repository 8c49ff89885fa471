import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { synthesizeAll } from '../harness/synthesize-all';

const root = resolve(__dirname, '../../..');
const folder = join(root, 'examples/typescript');

/** The programs that stand in every language: by their names in TypeScript. */
export const EXAMPLES = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => basename(name, '.ts'));

/** Stacks as they were synthesized, by their names. */
export type Stacks = Readonly<Record<string, { readonly '//': { readonly metadata: object } }>>;

/** What each example synthesizes in TypeScript. A stack names the folder of its state: `project`. */
export async function stacksInTypescript(project: string): Promise<Readonly<Record<string, Stacks>>> {
  const outdir = join(project, 'typescript.out');
  const programs = EXAMPLES.map((example) => join(folder, `${example}.ts`));
  await synthesizeAll(programs, outdir, project, join(root, 'examples/tsconfig.json'));
  return Object.fromEntries(EXAMPLES.map((example) => [example, stacksIn(join(outdir, example))]));
}

export function stacksIn(outdir: string): Stacks {
  const stacks = join(outdir, 'stacks');
  const read = (name: string) => JSON.parse(readFileSync(join(stacks, name, 'cdk.tf.json'), 'utf8'));
  return Object.fromEntries(readdirSync(stacks).map((name) => [name, read(name)]));
}
