import { type ChildProcess, spawn } from 'node:child_process';
import type { Clock } from '../clock';

/** So much of the end of what a command writes is kept. */
const TAIL_BYTES = 16 * 1024;
/** How long a command may take to end after it was asked to. */
const GRACE_MS = 5_000;

export interface Command {
  /** The program and its arguments; no shell reads them. */
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory?: string;
  readonly timeoutMs: number;
}

export interface CommandResult {
  readonly end: 'exited' | 'timed out' | 'not run';
  /** Null where it was killed, or could not be run. */
  readonly exitCode: number | null;
  /** The end of what it wrote to both its outputs, or why it could not be run. */
  readonly output: string;
}

/** Runs a command, with no input, until it ends or its time is up. Rejects with the reason of `stop`. */
export async function runCommand(command: Command, clock: Clock, stop: AbortSignal): Promise<CommandResult> {
  stop.throwIfAborted();
  const { argv, environment, workingDirectory, timeoutMs } = command;
  const child = spawn(argv[0], argv.slice(1), {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a group of its own, which can be ended as a whole, and which Ctrl-C does not reach
    env: environment,
    ...(workingDirectory && { cwd: workingDirectory }),
  });
  const tail = collectTail(child);
  const over = new AbortController();
  const ended = endOf(child).finally(() => over.abort());
  const isLate = clock.sleep(timeoutMs, AbortSignal.any([over.signal, stop])).then(() => !over.signal.aborted);
  if (!(await isLate)) return { ...(await ended), output: await output(tail, ended) };
  await killGroup(child, clock, over.signal);
  stop.throwIfAborted();
  return { end: 'timed out', exitCode: null, output: tail() };
}

type Ended = Omit<CommandResult, 'output'> & { readonly fault?: string };

async function output(tail: () => string, ended: Promise<Ended>): Promise<string> {
  return (await ended).fault ?? tail();
}

function endOf(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve) => {
    child.once('error', (fault) => resolve({ end: 'not run', exitCode: null, fault: fault.message }));
    child.once('close', (exitCode) => resolve({ end: 'exited', exitCode }));
  });
}

/** Returns what gives the end of both outputs, in the order in which they came. */
function collectTail({ stdout, stderr }: ChildProcess): () => string {
  let tail = Buffer.alloc(0);
  const add = (chunk: Buffer) => {
    tail = Buffer.concat([tail, chunk]).subarray(-TAIL_BYTES);
  };
  stdout?.on('data', add);
  stderr?.on('data', add);
  return () => tail.toString('utf8');
}

async function killGroup(child: ChildProcess, clock: Clock, over: AbortSignal): Promise<void> {
  signalGroup(child, 'SIGTERM');
  await clock.sleep(GRACE_MS, over);
  signalGroup(child, 'SIGKILL');
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}
