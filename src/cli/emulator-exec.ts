import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { THROW_AWAY_CREDENTIALS } from '../emulator/authentication/accounts';
import { startEmulator } from '../emulator/start-emulator';
import { type Command, type Invocation, UsageError } from './command';
import { emulatorFlags, emulatorOptions } from './emulator-settings';

/** `alirestore emulator exec -- COMMAND`: an emulated cloud for as long as a command runs. */
export const emulatorExec: Command = {
  name: 'emulator exec',
  summary: 'Run a command with an emulated cloud in its environment.',
  operands: '-- COMMAND [ARG ...]',
  details:
    'The command gets ALIRESTORE_EMULATOR, endpoints and throw-away keys. Its exit code is handed on.\nExample: alirestore emulator exec --speed 60 -- terraform apply',
  options: emulatorFlags,
  takesCommand: true,
  async run(invocation) {
    const [program, ...args] = invocation.operands;
    if (program === undefined) throw new UsageError('no command behind --');
    const server = await startEmulator(await emulatorOptions(invocation));
    try {
      return await exitCodeOf(program, args, invocation, emulatedEnvironment(invocation.env, server.url));
    } finally {
      await server.close();
    }
  },
};

/** Ours, and the names that the vendor's own tools read. */
export function emulatedEnvironment(env: Invocation['env'], url: string): NodeJS.ProcessEnv {
  const { host } = new URL(url);
  const { accessKeyId, accessKeySecret } = THROW_AWAY_CREDENTIALS;
  return {
    ...env,
    ALIRESTORE_EMULATOR: url,
    HBR_ENDPOINT: host,
    DBS_ENDPOINT: host,
    COMPUTENEST_ENDPOINT: host,
    ALICLOUD_ACCESS_KEY: accessKeyId,
    ALICLOUD_SECRET_KEY: accessKeySecret,
    ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
    ALICLOUD_SECURITY_TOKEN: undefined,
    ALIBABA_CLOUD_SECURITY_TOKEN: undefined,
    ALICLOUD_REGION: env.ALICLOUD_REGION ?? env.ALIBABA_CLOUD_REGION ?? 'cn-hangzhou',
  };
}

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
