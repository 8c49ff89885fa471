import type {
  ServerUnaryCall,
  ServerWritableStream,
  ServiceDefinition,
  sendUnaryData,
  UntypedServiceImplementation,
} from '@grpc/grpc-js';
import { ProviderDefinition } from '../generated/tfplugin6';
import type { Outlet } from '../rpc/outlet';
import { type Rpcs, rpcs } from '../rpc/rpcs';
import type { Session } from '../rpc/session';
import { callOutlet } from './call-outlet';
import type { RunningCalls } from './running-calls';

interface Codec {
  encode(message: any): { finish(): Uint8Array };
  decode(bytes: Uint8Array): any;
}

type Rpc = (session: Session, request: any, name: string, outlet?: Outlet<any>) => Promise<unknown>;

const { fullName, methods } = ProviderDefinition;
const names = Object.keys(methods) as (keyof Rpcs)[];

/** The methods of tfplugin6.Provider for grpc-js. Those that are not in it are answered with UNIMPLEMENTED. */
export const providerDefinition: ServiceDefinition = Object.fromEntries(names.map((name) => [name, methodOf(name)]));

function methodOf(method: keyof Rpcs): ServiceDefinition[string] {
  const { name, requestType, responseType, responseStream } = methods[method];
  const [request, response]: Codec[] = [requestType, responseType];
  return {
    path: `/${fullName}/${name}`,
    requestStream: false,
    responseStream,
    requestSerialize: (message) => Buffer.from(request.encode(message).finish()),
    requestDeserialize: (bytes) => request.decode(bytes),
    responseSerialize: (message) => bufferOf(response.encode(message).finish()),
    responseDeserialize: (bytes) => response.decode(bytes),
  };
}

/** Of the same bytes: Buffer.from copies them. */
function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** A stream counts as running until all that it sends has been taken. */
export function providerImplementation(session: Promise<Session>, calls: RunningCalls): UntypedServiceImplementation {
  const run = (method: keyof Rpcs, request: unknown, outlet?: Outlet<unknown>) => {
    const rpc = rpcs[method] as Rpc;
    return calls.track(session.then((known) => rpc(known, request, methods[method].name, outlet)));
  };
  const unary = (method: keyof Rpcs) => (call: ServerUnaryCall<any, unknown>, respond: sendUnaryData<unknown>) => {
    run(method, call.request).then((response) => respond(null, response), respond);
  };
  const streaming = (method: keyof Rpcs) => (call: ServerWritableStream<any, unknown>) => {
    run(method, call.request, callOutlet(call)).then(
      () => call.end(),
      (fault) => call.emit('error', fault),
    );
  };
  return Object.fromEntries(names.map((name) => [name, methods[name].responseStream ? streaming(name) : unary(name)]));
}
