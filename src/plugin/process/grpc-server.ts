import type { Socket } from 'node:net';
// Not from the package's index, which loads its client, too: that would be felt at each start of the plugin.
import { Server } from '@grpc/grpc-js/build/src/server';
import { ServerCredentials } from '@grpc/grpc-js/build/src/server-credentials';
import type { Log } from '../log';
import type { Session } from '../rpc/session';
import type { Certificate } from './certificate';
import { goPluginDefinition, goPluginImplementation } from './go-plugin-implementation';
import { providerDefinition, providerImplementation } from './provider-implementation';
import type { RunningCalls } from './running-calls';
import { Shutdown } from './shutdown';
import { createTlsGate } from './tls-gate';

/** A state may be large, and nobody else can reach this server. */
const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;

export interface GrpcServerOptions {
  readonly session: Promise<Session>;
  readonly calls: RunningCalls;
  readonly log: Log;
  /** Absent: no TLS, as Terraform wants it where it gave no certificate of its own. */
  readonly tls?: { readonly certificate: Certificate; readonly clientCertificatePem: string };
}

/** Returns what takes over connections. */
export function createGrpcServer({ session, calls, log, tls }: GrpcServerOptions): (socket: Socket) => void {
  const server = new Server({
    'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
    'grpc.max_send_message_length': MAX_MESSAGE_BYTES,
    'grpc.enable_channelz': 0,
  });
  const shutdown = new Shutdown();
  server.addService(providerDefinition, providerImplementation(session, calls));
  server.addService(
    goPluginDefinition,
    goPluginImplementation(
      () => session.then((open) => open.close()).catch((fault) => log.error('not closed well', { reason: `${fault}` })),
      () => shutdown.ask(),
    ),
  );
  // TLS is done before gRPC sees a connection, so that it need not know of client certificates.
  const injector = server.createConnectionInjector(ServerCredentials.createInsecure());
  const admit = (socket: Socket) => {
    shutdown.watch(socket);
    injector.injectConnection(socket);
  };
  return tls ? createTlsGate(tls.certificate, tls.clientCertificatePem, { log, admit }) : admit;
}
