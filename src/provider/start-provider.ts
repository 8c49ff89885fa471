import { randomInt, randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { systemClock } from '../clock';
import { argumentsOf, isRunning, processName } from './journal/process-name';
import { createProvider } from './provider';

const JITTER_STEPS = 1_000_000;

/** The provider with the machine's own clock, chance, files and environment. */
export function startProvider(version: string) {
  const terraform = process.ppid; // another one, when Terraform is gone
  return createProvider({
    clock: systemClock,
    env: process.env,
    home: homedir(),
    appendFile: appendFileSync,
    readFile: (path) => readFile(path, 'utf8'),
    nonce: randomUUID,
    jitter: () => randomInt(JITTER_STEPS) / JITTER_STEPS,
    version,
    processes: {
      get own() {
        return processName(process.pid) ?? `${process.pid}`;
      },
      get parent() {
        return processName(terraform) ?? `${terraform}`;
      },
      isAlive: isRunning,
    },
    terraformArguments: argumentsOf(terraform),
    workingDirectory: process.cwd(),
  });
}
