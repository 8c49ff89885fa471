import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { succeed } from './program';

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
  const outdir = (example: string) => join(project, 'typescript.out', example);
  const lines = EXAMPLES.map((example) => {
    const [place, program] = [outdir(example), join(folder, example)].map((path) => JSON.stringify(path));
    return `process.env.CDKTF_OUTDIR = ${place}; require(${program});`;
  });
  mkdirSync(join(project, 'typescript.out'));
  writeFileSync(join(project, 'typescript.cjs'), lines.join('\n')); // in one process: six would take six times as long
  const tsx = [join(root, 'node_modules/tsx/dist/cli.mjs'), '--tsconfig', join(root, 'examples/tsconfig.json')];
  await succeed(process.execPath, [...tsx, 'typescript.cjs'], project);
  return Object.fromEntries(EXAMPLES.map((example) => [example, stacksIn(outdir(example))]));
}

export function stacksIn(outdir: string): Stacks {
  const stacks = join(outdir, 'stacks');
  const read = (name: string) => JSON.parse(readFileSync(join(stacks, name, 'cdk.tf.json'), 'utf8'));
  return Object.fromEntries(readdirSync(stacks).map((name) => [name, read(name)]));
}
