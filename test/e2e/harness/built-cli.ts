import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { until } from './until';

const bundle = join(__dirname, '../../../bundle/alirestore.js');

interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The command line as it ships, with nothing of this process's environment but the PATH. */
export function startBuiltCli(words: readonly string[], { cwd, env }: Surroundings) {
  const child: ChildProcess = spawn(process.execPath, [bundle, ...words], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const done = once(child, 'close').then(([code]) => ({ code: code as number | null, output }));
  return {
    done,
    process: child,
    /** Resolves when it has said something. */
    said: (text: string) => until(() => output.includes(text)),
  };
}
