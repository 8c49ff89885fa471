import { setMaxListeners } from 'node:events';
import { writeSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { dirname } from 'node:path';
import { createCertificate } from './process/certificate';
import { createLog } from './process/create-log';
import type { GrpcServerOptions } from './process/grpc-server';
import { handshakeLine, reattachSetting, whyNotServed } from './process/handshake';
import { readLaunch } from './process/launch';
import { type Leaving, leaveWhenTold, leaveWithTerraform, outliveStrayErrors } from './process/leaving';
import { listenAt, listenerAddress } from './process/listener-address';
import { redirectStdout } from './process/redirect-stdout';
import { RunningCalls } from './process/running-calls';
import { removeLeftovers } from './process/socket-folder';
import type { Provider } from './provider';
import type { SpacingClock } from './rpc/answer-spacing';

export interface ServeOptions {
  /** As under required_providers, for instance registry.terraform.io/hashicorp/time. */
  readonly sourceAddress: string;
  readonly clock: SpacingClock;
  /** Waits for a Terraform that is told where to find this process, instead of for the one that started it. */
  readonly debug?: boolean;
  /** Listens at a port of loopback, and not at a socket in a folder. */
  readonly tcp?: boolean;
}

type Load = () => Provider<any> | Promise<Provider<any>>;

/**
 * Serves a provider to Terraform. What Terraform waits for first, the handshake line, needs only what is imported above:
 * gRPC and the provider itself (`load`) are loaded after it, while Terraform connects.
 */
export function serve(load: Load, options: ServeOptions): void {
  const { sourceAddress, clock, debug, tcp = false } = options;
  const launch = readLaunch(process.argv);
  const fault = debug ? undefined : whyNotServed(process.env, sourceAddress, tcp);
  if (fault) {
    writeSync(2, `${fault}\n`);
    process.exit(1);
  }
  const log = createLog((line) => process.stderr.write(line), clock.now);
  const [stopping, interrupted] = [new AbortController(), new AbortController()];
  const leaving = { calls: new RunningCalls(), stopping, interrupted, log };
  setMaxListeners(0, stopping.signal); // a thousand waits may listen to it
  if (debug) leaveWhenTold(leaving);
  else leaveWithTerraform(leaving);
  const clientCertificatePem = debug ? undefined : process.env.PLUGIN_CLIENT_CERT;
  const tls = clientCertificatePem ? { certificate: createCertificate(clock.now()), clientCertificatePem } : undefined;
  const early: Socket[] = [];
  const listener = createServer((socket) => early.push(socket));
  listener.listen(listenAt(tcp), async () => {
    const address = listenerAddress(listener);
    const setting = `${reattachSetting(sourceAddress, address, process.pid)}\n`;
    launch.answer(debug ? setting : handshakeLine(address, tls?.certificate.der));
    outliveStrayErrors(log);
    redirectStdout(log);
    const accept = await loadServer(load, clock, { ...leaving, tls });
    listener.removeAllListeners('connection').on('connection', accept);
    for (const socket of early) accept(socket);
    if (!tcp) await removeLeftovers(dirname(dirname(address.address)), clock.now());
  });
}

/** Returns what takes over connections. */
async function loadServer(
  load: Load,
  clock: SpacingClock,
  options: Omit<GrpcServerOptions, 'session'> & Pick<Leaving, 'stopping' | 'interrupted'>,
): Promise<(socket: Socket) => void> {
  const { createGrpcServer } = await import('./process/grpc-server.js');
  const { Session } = await import('./rpc/session.js');
  const { AnswerSpacing } = await import('./rpc/answer-spacing.js');
  const spacing = new AnswerSpacing(clock);
  const { log, stopping, interrupted } = options;
  const session = (async () => new Session(await load(), log, stopping, spacing, interrupted.signal))();
  return createGrpcServer({ ...options, session });
}
