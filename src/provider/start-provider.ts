import { randomInt, randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { systemClock } from '../clock';
import { createProvider } from './provider';

const JITTER_STEPS = 1_000_000;

/** The provider with the machine's own clock, chance, files and environment. */
export function startProvider(version: string) {
  return createProvider({
    clock: systemClock,
    env: process.env,
    home: homedir(),
    appendFile: appendFileSync,
    readFile: (path) => readFile(path, 'utf8'),
    nonce: randomUUID,
    jitter: () => randomInt(JITTER_STEPS) / JITTER_STEPS,
    version,
    processes: { pid: process.pid, parentPid: process.ppid, isAlive },
    workingDirectory: process.cwd(),
  });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0); // asks only whether it could be signalled
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
