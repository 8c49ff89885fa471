import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { type Invocation, UsageError } from '../command';
import { appCommand, outputFolder, type StackDirectory, stackDirectories } from '../stack/stack-directories';
import { readDrillConfiguration } from './drill-configuration';

/** The stack to run: that of the folder, the one that is named, or the only one with a drill. Synthesizes where nobody has. */
export async function chooseStack(
  folder: string,
  wanted: string | undefined,
  { env, stderr }: Pick<Invocation, 'env' | 'stderr'>,
): Promise<StackDirectory> {
  const app = existsSync(folder) ? appCommand(folder) : undefined;
  if (app && !existsSync(outputFolder(folder))) await synthesize(app, folder, env, stderr);
  const stacks = stackDirectories(folder);
  const names = stacks.map(({ name }) => name).join(', ') || 'none';
  if (wanted !== undefined) {
    const named = stacks.find(({ name }) => name === wanted);
    if (named) return named;
    throw new UsageError(`${folder} has no stack "${wanted}"; there are: ${names}`);
  }
  const drills = stacks.filter(({ path }) => readDrillConfiguration(path).types.has('alirestore_drill'));
  const [only, ...others] = stacks.length === 1 ? stacks : drills;
  if (only && others.length === 0) return only;
  if (stacks.length === 0)
    throw new Error(`${folder} holds no stack: expected *.tf.json, *.tf, cdktf.out or cdktf.json`);
  throw new UsageError(`which stack? Name one by --stack; there are: ${names}`);
}

async function synthesize(app: string, folder: string, env: Invocation['env'], log: Writable): Promise<void> {
  log.write(`alirestore drill run: synthesizing: ${app}\n`);
  const child = spawn(app, {
    shell: true,
    cwd: folder,
    env: { ...env, CDKTF_OUTDIR: outputFolder(folder) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => log.write(text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`the synthesis "${app}" ended with ${code}`);
}
