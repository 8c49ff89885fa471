import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Choices } from './choices';
import type { FuzzTarget, RunningTarget } from './fuzz-target';
import { pending } from './pending';
import { startWatchdog } from './watchdog';

export interface FuzzRange {
  readonly seed: number;
  readonly first: number;
  readonly count: number;
}

export interface FuzzReport {
  /** A line each, with what it takes to try the input again. */
  readonly failures: readonly string[];
  /** How many failures are pending. */
  readonly known: number;
  /** What was written to standard output. */
  readonly written: string;
  /** Of what is in use, from the tenth part of the inputs to the end. */
  readonly grownBytes: number;
}

/** No input takes so long, on whatever machine. */
const LIMIT_MS = 60_000;

/** Tries inputs one after the other; each is made of the seed and its index alone. */
export async function runFuzz(target: FuzzTarget, range: FuzzRange): Promise<FuzzReport> {
  const { seed, first, count } = range;
  const watchdog = startWatchdog(target.name, seed, LIMIT_MS);
  const outlived = outliveStrayErrors();
  const output = captureOutput();
  const running = await target.start();
  const problems: string[] = [];
  let known = 0;
  let usedBytes = 0;
  for (let index = first; index < first + count; index++) {
    watchdog.at(index);
    if (index === first + Math.floor(count / 10)) usedBytes = bytesInUse();
    const problem = (await attempt(running, new Choices(seed, index))) ?? outlived.next();
    if (problem === undefined) continue;
    if (pending.some((one) => one.target === target.name && one.problem.test(problem))) known += 1;
    else problems.push(`${target.name}, seed ${seed}, index ${index}: ${problem.slice(0, 2_000)}`);
  }
  const grownBytes = bytesInUse() - usedBytes;
  await running.close();
  await watchdog.end();
  outlived.end();
  return { failures: problems, known, written: output.end(), grownBytes };
}

async function attempt(running: RunningTarget, choices: Choices): Promise<string | undefined> {
  try {
    return await running.attempt(choices);
  } catch (error) {
    return `it threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

function bytesInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

/** What is thrown where nobody waits for it would end a process: it counts against the input during which it came. */
function outliveStrayErrors() {
  const seen: string[] = [];
  const note = (error: unknown) => void seen.push(`nobody caught ${(error as Error)?.stack ?? error}`);
  process.on('uncaughtException', note).on('unhandledRejection', note);
  return {
    next: () => seen.shift(),
    end: () => void process.off('uncaughtException', note).off('unhandledRejection', note),
  };
}

function captureOutput() {
  const { write } = process.stdout;
  let written = '';
  process.stdout.write = ((chunk: string | Uint8Array) => {
    written += chunk.toString();
    return true;
  }) as typeof write;
  return {
    end() {
      process.stdout.write = write;
      return written;
    },
  };
}
