import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import { isLoopback } from '../loopback';
import { createCallLog } from './control-plane/call-log';
import type { Control } from './control-plane/control';
import { createControl, type Session } from './control-plane/create-control';
import { createEmulatedService } from './create-emulated-service';
import type { EmulatorOptions } from './emulator-options';
import { createResponder } from './responder';
import type { InventoryDefinition } from './scenario/inventory-schema';
import { checkScenario } from './scenario/scenario';
import type { Scenario } from './scenario/scenario-schema';
import { unknownMembers } from './scenario/unknown-members';

export interface Emulator extends Control {
  /** For instance `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Ends every connection, also those that a fault keeps waiting. */
  close(): Promise<void>;
}

const MAX_HEADER_BYTES = 128 * 1024;

/** Starts an emulated cloud and its HTTP server. Throws ScenarioError for a scenario that is not valid. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const { host = '127.0.0.1', port = 0, allowRemote = false } = options;
  if (!allowRemote && !isLoopback(host)) {
    throw new Error(
      `The emulator does not listen on ${host}: whoever reaches it could change it. Take 127.0.0.1, or allow other machines in (--allow-remote).`,
    );
  }
  const startScenario = checkScenario(options.scenario ?? {});
  const session = createSession(options, startScenario);
  const onAdded = (added: InventoryDefinition) => {
    for (const text of unknownMembers(added)) options.onWarning?.(text);
  };
  onAdded(startScenario);
  const control = createControl(session, {
    startOver(scenario = startScenario) {
      Object.assign(session, createSession(options, scenario));
      onAdded(scenario);
    },
    onAdded,
  });
  const closing = new AbortController();
  const respond = createResponder(options, session, control, closing.signal);
  // The vendor's clients send a script in the line of the request.
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (message, response) => {
    respond(message, response).catch((error) => {
      response.destroy();
      if (message.complete) options.onError?.(error); // else the client went away while it sent
    });
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    ...control,
    url: urlOf(host, (server.address() as AddressInfo).port),
    async close() {
      if (!server.listening) return;
      closing.abort();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function createSession({ clock, random, speed, invention }: EmulatorOptions, scenario: Scenario): Session {
  return {
    service: createEmulatedService({ scenario, clock, random, speed: speed ?? scenario.speed ?? 1, invention }),
    calls: createCallLog(),
    skewSeconds: 0,
  };
}

function urlOf(host: string, port: number): string {
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
