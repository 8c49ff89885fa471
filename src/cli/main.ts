import { randomInt, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { systemClock } from '../clock';
import { EXIT } from './command';
import { emulator } from './emulator';
import { emulatorExec } from './emulator-exec';
import { install } from './install';
import { run } from './run';
import { createWatch } from './watch';

/** Replaced by the bundler, which alone knows it. */
declare const ALIRESTORE_VERSION: string;

const JITTER_STEPS = 1_000_000;

const surroundings = {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  home: homedir(),
  signals: process,
};

const watch = createWatch({
  clock: systemClock,
  nonce: randomUUID,
  jitter: () => randomInt(JITTER_STEPS) / JITTER_STEPS,
  readFile: (path) => readFile(path, 'utf8'),
  version: ALIRESTORE_VERSION,
});

run(process.argv.slice(2), [emulator, emulatorExec, install, watch], surroundings).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = EXIT.couldNotRun;
  },
);
