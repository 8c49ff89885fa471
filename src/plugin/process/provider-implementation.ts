import type { ServerUnaryCall, ServiceDefinition, sendUnaryData, UntypedServiceImplementation } from '@grpc/grpc-js';
import { ProviderDefinition } from '../generated/tfplugin6';
import { type Rpcs, rpcs } from '../rpc/rpcs';
import type { Session } from '../rpc/session';
import type { RunningCalls } from './running-calls';

interface Codec {
  encode(message: any): { finish(): Uint8Array };
  decode(bytes: Uint8Array): any;
}

type Rpc = (session: Session, request: any, name: string) => Promise<unknown>;

const { fullName, methods } = ProviderDefinition;
const names = Object.keys(methods) as (keyof Rpcs)[];

/** The methods of tfplugin6.Provider for grpc-js. Those that are not in it are answered with UNIMPLEMENTED. */
export const providerDefinition: ServiceDefinition = Object.fromEntries(names.map((name) => [name, methodOf(name)]));

function methodOf(method: keyof Rpcs): ServiceDefinition[string] {
  const { name, requestType, responseType } = methods[method];
  const [request, response]: Codec[] = [requestType, responseType];
  return {
    path: `/${fullName}/${name}`,
    requestStream: false,
    responseStream: false,
    requestSerialize: (message) => Buffer.from(request.encode(message).finish()),
    requestDeserialize: (bytes) => request.decode(bytes),
    responseSerialize: (message) => Buffer.from(response.encode(message).finish()),
    responseDeserialize: (bytes) => response.decode(bytes),
  };
}

export function providerImplementation(session: Promise<Session>, calls: RunningCalls): UntypedServiceImplementation {
  return Object.fromEntries(
    names.map((name) => [
      name,
      (call: ServerUnaryCall<any, unknown>, respond: sendUnaryData<unknown>) => {
        const rpc: Rpc = rpcs[name];
        const answer = session.then((known) => rpc(known, call.request, methods[name].name));
        calls.track(answer).then((response) => respond(null, response), respond);
      },
    ]),
  );
}
