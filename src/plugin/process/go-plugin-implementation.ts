import type { ServiceDefinition, UntypedServiceImplementation } from '@grpc/grpc-js';

/** The messages of these services are empty or never looked at, so they need no codec. */
const asIs = (bytes: Buffer) => bytes;
const codec = {
  requestSerialize: asIs,
  requestDeserialize: asIs,
  responseSerialize: asIs,
  responseDeserialize: asIs,
};

const EMPTY = Buffer.alloc(0);
/** HealthCheckResponse: field 1, status = SERVING. */
const SERVING = Buffer.of(0x08, 0x01);

/** What Terraform's plugin library (go-plugin) calls besides the provider's own service. */
export const goPluginDefinition = {
  Shutdown: { ...codec, path: '/plugin.GRPCController/Shutdown', requestStream: false, responseStream: false },
  StreamStdio: { ...codec, path: '/plugin.GRPCStdio/StreamStdio', requestStream: false, responseStream: true },
  StartStream: { ...codec, path: '/plugin.GRPCBroker/StartStream', requestStream: true, responseStream: true },
  Check: { ...codec, path: '/grpc.health.v1.Health/Check', requestStream: false, responseStream: false },
} satisfies ServiceDefinition;

type Respond = (error: null, response: Buffer) => void;

/**
 * The two streams stay open and silent. That matters: without a running call, Terraform's gRPC library would close the
 * connection after half an hour, in the middle of an apply whose other resources take longer.
 */
export function goPluginImplementation(
  close: () => Promise<void>,
  onShutdown: () => void,
): UntypedServiceImplementation {
  return {
    // Terraform waits for the answer as long as it takes, and for the process only two seconds more.
    Shutdown: async (_call: unknown, respond: Respond) => {
      await close();
      respond(null, EMPTY);
      onShutdown();
    },
    StreamStdio: () => undefined,
    StartStream: () => undefined,
    Check: (_call: unknown, respond: Respond) => respond(null, SERVING),
  };
}
