import { once } from 'node:events';
import { EMULATOR_VARIABLE } from '../../variables';
import { type Command, EXIT } from '../command/command';
import { numberFlag } from '../command/number-flag';
import { emulatorFlags, emulatorOptions } from './emulator-options';

/** `alirestore emulator`: serves until it is stopped. */
export const emulator: Command = {
  name: 'emulator',
  summary: 'Run an emulated cloud on this machine until Ctrl-C.',
  details: `Set ${EMULATOR_VARIABLE} to the address that it prints: then every call of the provider goes there.\nIts control plane is under /_emulator/ (calls, jobs, faults, clock).`,
  options: {
    port: { type: 'string', value: 'PORT', description: 'Port to listen on; default: any free one.' },
    host: { type: 'string', value: 'HOST', description: 'Address to listen on; default: 127.0.0.1.' },
    'allow-remote': { type: 'boolean', description: 'Accept connections from other machines (with --host).' },
    ...emulatorFlags,
  },
  async run(invocation) {
    const { options, stdout, signals } = invocation;
    const stopped = Promise.race([once(signals, 'SIGINT'), once(signals, 'SIGTERM')]);
    const port = numberFlag('port', options.port, 0, 65_535) ?? 0;
    const { startEmulator } = await import('../../emulator/start-emulator.js');
    const server = await startEmulator({
      ...(await emulatorOptions(invocation)),
      port,
      ...(options.host !== undefined && { host: String(options.host) }),
      allowRemote: options['allow-remote'] === true,
    });
    stdout.write(`Emulator listening at ${server.url}\n\n  export ${EMULATOR_VARIABLE}=${server.url}\n\n`);
    await stopped;
    const { counters } = server.calls();
    await server.close();
    stdout.write(`Emulator stopped after ${counters.total} calls\n`);
    return EXIT.ok;
  },
};
