import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { EMULATOR_VARIABLE } from '../../variables';
import { type Command, type Invocation, UsageError } from '../command/command';
import { emulatedEnvironment } from './emulated-environment';
import { emulatorFlags, emulatorOptions } from './emulator-options';

/** `alirestore emulator exec -- COMMAND`: an emulated cloud for as long as a command runs. */
export const emulatorExec: Command = {
  name: 'emulator exec',
  summary: 'Run a command with an emulated cloud in its environment.',
  operands: '-- COMMAND [ARG ...]',
  details: `The command's environment has ${EMULATOR_VARIABLE}, endpoints and throw-away keys, also for the vendor's provider and command\nline, and none of this machine's credentials. The exit code is that of the command.\nExample: alirestore emulator exec --speed 60 -- terraform apply`,
  options: emulatorFlags,
  takesCommand: true,
  async run(invocation) {
    const [program, ...args] = invocation.operands;
    if (program === undefined) throw new UsageError('there is no command after --');
    const { startEmulator } = await import('../../emulator/start-emulator.js');
    const server = await startEmulator(await emulatorOptions(invocation));
    try {
      return await exitCodeOf(program, args, invocation, emulatedEnvironment(invocation.env, server.url));
    } finally {
      await server.close();
    }
  },
};

async function exitCodeOf(program: string, args: string[], { cwd, signals }: Invocation, env: NodeJS.ProcessEnv) {
  const child: ChildProcess = spawn(program, args, { stdio: 'inherit', cwd, env });
  // Ctrl-C reaches the command by itself, and a second signal would make Terraform drop everything. Either way the
  // command decides when it ends.
  signals.on('SIGINT', ignore);
  const handOn = () => child.kill('SIGTERM');
  signals.on('SIGTERM', handOn);
  const [code, signal] = (await once(child, 'exit').catch((fault: NodeJS.ErrnoException) => {
    throw new Error(`cannot run ${program}: ${fault.code === 'ENOENT' ? 'there is no such program' : fault.message}`);
  })) as [number | null, NodeJS.Signals | null];
  signals.off('SIGINT', ignore).off('SIGTERM', handOn);
  return signal ? 128 + constants.signals[signal] : (code ?? 1);
}

function ignore(): void {}
