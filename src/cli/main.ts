import { homedir } from 'node:os';
import { EXIT } from './command';
import { emulator } from './emulator';
import { emulatorExec } from './emulator-exec';
import { install } from './install';
import { run } from './run';

const surroundings = {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  home: homedir(),
  signals: process,
};

run(process.argv.slice(2), [emulator, emulatorExec, install], surroundings).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = EXIT.couldNotRun;
  },
);
