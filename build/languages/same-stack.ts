import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The twin in TypeScript of a program: of `LatestSnapshot`, `latest-snapshot.ts`. */
export function stackInTypescript(program: string, folder: string): object {
  const stem = program.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  const outdir = join(folder, program);
  mkdirSync(folder, { recursive: true });
  const tsx = ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'examples/tsconfig.json'];
  const env = { ...process.env, CDKTF_OUTDIR: outdir };
  execFileSync(process.execPath, [...tsx, resolve(`examples/typescript/${stem}.ts`)], { env });
  return synthesizedStack(outdir);
}

/** The one stack of a synthesis, without the version of the framework, and the place of the project on its machine. */
export function synthesizedStack(outdir: string): object {
  const [name, ...others] = readdirSync(join(outdir, 'stacks'));
  if (others.length > 0) throw new Error(`got the stacks ${[name, ...others].join(', ')}, expected one`);
  const stack = JSON.parse(readFileSync(join(outdir, 'stacks', name, 'cdk.tf.json'), 'utf8'));
  const { version: _, ...metadata } = stack['//'].metadata;
  const { backend: __, ...terraform } = stack.terraform;
  return { ...stack, '//': { ...stack['//'], metadata }, terraform };
}
