import { randomInt, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { text } from 'node:stream/consumers';
import { systemClock } from '../clock';
import { EXIT } from './command/command';
import { leaveWithParent } from './command/leave-with-parent';
import { outliveReaders } from './command/outlive-readers';
import { run } from './command/run';
import { createCoverage } from './coverage/coverage';
import { createDrillRun } from './drill/drill-run';
import { emulator } from './emulator/emulator';
import { emulatorExec } from './emulator/emulator-exec';
import { createImport } from './import/import';
import { install } from './install';
import { policy } from './policy/policy';
import { createPreflight } from './preflight/preflight';
import { createReport } from './report/report';
import { createReportSign } from './report/report-sign';
import { reportVerify } from './report/report-verify';
import { ownFramework } from './stack/own-framework';
import { projectCall } from './stack/project-call';
import { createWatch } from './watch/watch';

/** Replaced by the bundler. The first is that of the plugin, which in a development build tells its content, too. */
declare const ALIRESTORE_VERSION: string;
declare const PACKAGE_VERSION: string;

const JITTER_STEPS = 1_000_000;

const context = {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  home: homedir(),
  signals: process,
  call: projectCall(process.cwd(), ownFramework(__dirname)),
};

const machine = {
  clock: systemClock,
  fetch,
  nonce: randomUUID,
  jitter: () => randomInt(JITTER_STEPS) / JITTER_STEPS,
  readFile: (path: string) => readFile(path, 'utf8'),
  version: ALIRESTORE_VERSION,
};

const commands = [
  createCoverage(machine),
  createDrillRun(machine),
  emulator,
  emulatorExec,
  createImport(machine),
  install,
  policy,
  createPreflight(machine),
  createReportSign(machine),
  createReport({ ...machine, readStdin: () => text(process.stdin) }),
  reportVerify,
  createWatch(machine),
];

const words = process.argv.slice(2);

outliveReaders(process.stdout, process.stderr);
// A server in the background outlives the shell that started it, as steps of a pipeline do.
if (words[0] !== 'emulator' || words[1] === 'exec') leaveWithParent();

run(words, commands, context, PACKAGE_VERSION).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = EXIT.couldNotRun;
  },
);
