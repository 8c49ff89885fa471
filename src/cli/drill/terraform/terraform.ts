import { type ChildProcess, spawn } from 'node:child_process';
import type { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { Clock } from '../../../clock';
import { dataDirectoryOf } from '../../../provider/journal/local-state';
import { Interrupted } from '../../command/interrupted';
import type { TerraformLog } from './terraform-log';

export type Env = Readonly<Record<string, string | undefined>>;

export interface TerraformSettings {
  readonly folder: string;
  readonly env: Env;
  /** What Terraform says goes here, whichever of its streams it uses. */
  readonly log: TerraformLog;
  /** Is told what it says, soon after. It is called all the while, with nothing when there is nothing. */
  readonly hear: (text: string) => void;
  readonly clock: Clock;
  /** Emits SIGINT and SIGTERM. */
  readonly signals: EventEmitter;
}

export interface Terraform {
  /** Runs it to its end, and returns its exit code. */
  run(...args: string[]): Promise<number>;
  /** Runs it, and returns what it printed. Throws unless it ended well. */
  print(...args: string[]): Promise<string>;
  /** What the command that ran last has said, besides what was printed. */
  said(): string;
  /** Whether a signal has come. */
  isInterrupted(): boolean;
  /** Signals are no longer heard. */
  close(): void;
}

const LOOK_MS = 200;

export function createTerraform(settings: TerraformSettings): Terraform {
  const { folder, env, log, signals } = settings;
  const binary = env.TERRAFORM_BINARY_NAME || 'terraform';
  let running: ChildProcess | undefined;
  let interrupted = false;
  let said: string[] = [];
  const handOn = (signal: NodeJS.Signals) => () => {
    interrupted = true;
    running?.kill(signal);
  };
  const [onInterrupt, onTerminate] = [handOn('SIGINT'), handOn('SIGTERM')];
  signals.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate);

  async function exec(args: readonly string[], onPrint?: (text: string) => void): Promise<number> {
    // A session of its own: each signal then reaches it once, through us, since a second one makes it drop everything.
    const child = spawn(binary, args, {
      cwd: folder,
      env: { ...env, ...debugLog(settings), TF_IN_AUTOMATION: '1', TF_INPUT: '0', CHECKPOINT_DISABLE: '1' },
      stdio: ['ignore', onPrint ? 'pipe' : log.fd(), log.fd()],
      detached: true,
    });
    running = child;
    said = [];
    if (onPrint) child.stdout?.setEncoding('utf8').on('data', onPrint);
    return whileListening(endOf(child, binary), settings, said).finally(() => {
      running = undefined;
    });
  }

  return {
    async run(...args) {
      if (interrupted) throw new Interrupted();
      return exec(args);
    },
    async print(...args) {
      let text = '';
      const code = await exec(args, (part) => {
        text += part;
      });
      if (code === 0) return text;
      throw interrupted ? new Interrupted() : new Error(`"${binary} ${commandIn(args)}" failed with exit code ${code}`);
    },
    said: () => said.join(''),
    isInterrupted: () => interrupted,
    close: () => void signals.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate),
  };
}

/** What TF_LOG asks for holds requests and values: it must not go where errors go, and so into the evidence. */
function debugLog({ folder, env }: Pick<TerraformSettings, 'folder' | 'env'>): Env {
  const isWanted = Object.keys(env).some((name) => /^TF_LOG($|_)/.test(name) && env[name]);
  if (!isWanted || env.TF_LOG_PATH) return {};
  return { TF_LOG_PATH: join(dataDirectoryOf(folder, env), 'terraform-debug.log') };
}

/** Without its arguments: values of variables may be secret. */
function commandIn(args: readonly string[]): string {
  const end = args.findIndex((word) => word.startsWith('-'));
  return args.slice(0, end === -1 ? undefined : end).join(' ');
}

/** Reads what is written to the log until the work is done, the last of it included. */
async function whileListening<T>(
  work: Promise<T>,
  { log, hear, clock }: Pick<TerraformSettings, 'log' | 'hear' | 'clock'>,
  said: string[],
): Promise<T> {
  const over = new AbortController();
  const isOver = work.finally(() => over.abort()).catch(() => undefined);
  for (let isLast = false; !isLast; ) {
    await clock.sleep(LOOK_MS, over.signal);
    isLast = over.signal.aborted;
    const text = log.news();
    said.push(text);
    hear(text);
  }
  await isOver;
  return work;
}

function endOf(child: ChildProcess, binary: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('close', (code) => resolve(code ?? 1));
    child.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      const advice = 'put Terraform or OpenTofu on the PATH, or name the program in TERRAFORM_BINARY_NAME';
      reject(new Error(code === 'ENOENT' ? `cannot find "${binary}": ${advice}` : `cannot run ${binary}: ${message}`));
    });
  });
}
