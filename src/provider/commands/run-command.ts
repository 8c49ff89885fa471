import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Clock } from '../../clock';
import type { Command } from './command';
import type { OutputTail } from './output-tail';
import { whyNotStarted } from './why-not-started';

/** How long a command may take to end after it was asked to. */
const GRACE_MS = 5_000;
/** How often it is looked whether it has. */
const LOOK_MS = 20;
/** How long the last of what a command has written may take to arrive when it has ended. */
const PIPE_GRACE_MS = 500;

export interface CommandEnd {
  readonly end: 'exited' | 'timed out' | 'not run';
  /** As a shell has it: 128 and the number of the signal that ended it. Null where it has none. */
  readonly exitCode: number | null;
  readonly endedMs: number;
  /** Why it could not be run. */
  readonly fault?: string;
}

interface RunOptions {
  readonly clock: Clock;
  /** Gets what it writes to both its outputs. */
  readonly tail: OutputTail;
}

/**
 * Runs a command, with no input, until it ends or its time is up. What it has started and left running in its group is
 * ended with it. Rejects with the reason of `stop`, and with nothing else: what cannot be run is a result, too.
 */
export async function runCommand(
  command: Command,
  { clock, tail }: RunOptions,
  stop: AbortSignal,
): Promise<CommandEnd> {
  stop.throwIfAborted();
  const notRun = (fault: unknown): CommandEnd => {
    return { end: 'not run', exitCode: null, endedMs: clock.now(), fault: whyNotStarted(fault, command) };
  };
  let child: ChildProcess;
  try {
    child = start(command);
  } catch (fault) {
    return notRun(fault); // for instance E2BIG, which Node throws where it hands on ENOENT
  }
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => tail.add(chunk));
  const closed = new AbortController();
  child.once('close', () => closed.abort());
  const over = new AbortController();
  const ended = endOf(child, clock, notRun).finally(() => over.abort());
  await clock.sleep(command.timeoutMs, AbortSignal.any([over.signal, stop]));
  const isOver = over.signal.aborted;
  const end: CommandEnd = isOver ? await ended : { end: 'timed out', exitCode: null, endedMs: clock.now() };
  if (end.end === 'not run') return end;
  if (!isOver) await endGroup(child, clock);
  await clock.sleep(PIPE_GRACE_MS, closed.signal);
  await endGroup(child, clock);
  // A process in a session of its own may still hold them.
  child.stdout?.destroy();
  child.stderr?.destroy();
  if (!isOver) stop.throwIfAborted();
  return end;
}

function start({ argv, environment, workingDirectory }: Command): ChildProcess {
  return spawn(argv[0], argv.slice(1), {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a group of its own, which can be ended as a whole, and which Ctrl-C does not reach
    env: environment,
    ...(workingDirectory && { cwd: workingDirectory }),
  });
}

/** The end of the command itself: others may hold its outputs for long after it. */
function endOf(child: ChildProcess, clock: Clock, notRun: (fault: unknown) => CommandEnd): Promise<CommandEnd> {
  return new Promise((resolve) => {
    child.once('error', (fault) => resolve(notRun(fault)));
    child.once('exit', (exitCode, signal) => {
      const code = exitCode ?? 128 + constants.signals[signal as NodeJS.Signals];
      resolve({ end: 'exited', exitCode: code, endedMs: clock.now() });
    });
  });
}

/** Asks whatever runs in the group of a command to end, and ends it when it does not. */
async function endGroup(child: ChildProcess, clock: Clock): Promise<void> {
  let isThere = signalGroup(child, 'SIGTERM');
  const deadlineMs = clock.now() + GRACE_MS;
  while (isThere && clock.now() < deadlineMs) {
    await clock.sleep(LOOK_MS);
    isThere = signalGroup(child, 0);
  }
  if (isThere) signalGroup(child, 'SIGKILL');
}

/** False when nobody is left in it. */
function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  try {
    return pid !== undefined && process.kill(-pid, signal);
  } catch {
    return false;
  }
}
