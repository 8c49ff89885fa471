import { type ChildProcess, spawn } from 'node:child_process';
import type { EventEmitter } from 'node:events';
import type { Writable } from 'node:stream';
import { Interrupted } from '../interrupted';

export { Interrupted } from '../interrupted';

type Env = Readonly<Record<string, string | undefined>>;

export interface TerraformSettings {
  readonly folder: string;
  readonly env: Env;
  /** What Terraform says goes here, whichever of its streams it uses. */
  readonly log: Writable;
  /** Emits SIGINT and SIGTERM. */
  readonly signals: EventEmitter;
}

export interface Terraform {
  /** Runs it to its end, and returns its exit code. */
  run(...args: string[]): Promise<number>;
  /** Runs it, and returns what it printed. Throws unless it ended well. */
  print(...args: string[]): Promise<string>;
  /** Whether a signal has come. */
  isInterrupted(): boolean;
  /** Signals are no longer heard. */
  close(): void;
}

export function createTerraform({ folder, env, log, signals }: TerraformSettings): Terraform {
  const binary = env.TERRAFORM_BINARY_NAME || 'terraform';
  let running: ChildProcess | undefined;
  let interrupted = false;
  const handOn = (signal: NodeJS.Signals) => () => {
    interrupted = true;
    running?.kill(signal);
  };
  const handlers = { SIGINT: handOn('SIGINT'), SIGTERM: handOn('SIGTERM') };
  signals.on('SIGINT', handlers.SIGINT).on('SIGTERM', handlers.SIGTERM);

  /** A terminal is handed over as it is, for its colours. */
  const direct: 'pipe' | number = 'fd' in log && typeof log.fd === 'number' ? log.fd : 'pipe';

  async function exec(args: readonly string[], onPrint?: (text: string) => void): Promise<number> {
    // A session of its own: each signal then reaches it once, through us, since a second one makes it drop everything.
    const child = spawn(binary, args, {
      cwd: folder,
      env: { ...env, TF_IN_AUTOMATION: '1', TF_INPUT: '0', CHECKPOINT_DISABLE: '1' },
      stdio: ['ignore', onPrint ? 'pipe' : direct, direct],
      detached: true,
    });
    running = child;
    child.stdout?.setEncoding('utf8').on('data', onPrint ?? ((text: string) => log.write(text)));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => log.write(text));
    return endOf(child, binary).finally(() => {
      running = undefined;
    });
  }

  return {
    async run(...args) {
      if (interrupted) throw new Interrupted();
      return exec(args);
    },
    async print(...args) {
      const parts: string[] = [];
      const code = await exec(args, (text) => parts.push(text));
      if (code !== 0 && interrupted) throw new Interrupted();
      if (code !== 0) throw new Error(`"${binary} ${args.join(' ')}" ended with ${code}`);
      return parts.join('');
    },
    isInterrupted: () => interrupted,
    close: () => void signals.off('SIGINT', handlers.SIGINT).off('SIGTERM', handlers.SIGTERM),
  };
}

function endOf(child: ChildProcess, binary: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('close', (code) => resolve(code ?? 1));
    child.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      const advice = 'put Terraform or OpenTofu on the PATH, or name it by TERRAFORM_BINARY_NAME';
      reject(new Error(code === 'ENOENT' ? `there is no "${binary}": ${advice}` : `cannot run ${binary}: ${message}`));
    });
  });
}
