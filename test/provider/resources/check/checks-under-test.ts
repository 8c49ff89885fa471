import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Clock, systemClock } from '../../../../src/clock';
import { redactor } from '../../../../src/cloud/rpc/redactor';
import type { ResourceContext } from '../../../../src/plugin/call-context';
import { createCommands } from '../../../../src/provider/commands/commands';
import type { Configured } from '../../../../src/provider/configured/configured';
import { createTrustBook } from '../../../../src/provider/configured/trust-book';
import { check } from '../../../../src/provider/resources/check/lifecycle';
import { type CheckState, schema } from '../../../../src/provider/resources/check/schema';
import { FakeLog } from '../../../harness/fake-log';

export const fixture = (name: string) => join(__dirname, '../../../cloud/fixtures', name);
const pem = (name: string) => readFileSync(fixture(name), 'utf8');

export const certificates = {
  good: { cert: pem('localhost.pem'), key: pem('localhost-key.pem') },
  elsewhere: { cert: pem('elsewhere.pem'), key: pem('localhost-key.pem') },
  expired: { cert: pem('expired.pem'), key: pem('expired-key.pem') },
};

type Blocks = 'http' | 'tcp' | 'dns' | 'in_instance';
type Inputs = Partial<Omit<CheckState, Blocks>> & {
  readonly [block in Blocks]?: { readonly [name: string]: unknown };
};

/** Inputs as the provider gets them: what is not given is null, in nested blocks, too. */
export function checkInputs(inputs: Inputs): CheckState {
  return filled(schema.attributes, inputs) as CheckState;
}

function filled(attributes: object, values: object): object {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      const value = (values as Record<string, unknown>)[name] ?? null;
      return [name, attribute.nesting === 'single' && value ? filled(attribute.attributes, value) : value];
    }),
  );
}

/** For one look, which a busy machine does not end: it may take a second for a handshake of TLS alone. */
function patientClock(): Clock {
  let asked = 0;
  return {
    ...systemClock,
    now: () => systemClock.now() + asked++, // some time goes by even where a look takes none
    sleep: (ms, stop) => systemClock.sleep(30 * ms, stop),
  };
}

/** Looks as Terraform has it look, with the machine's own time and network. */
export async function runCheck(
  inputs: Inputs,
  changes: Partial<Configured> = {},
  stop: AbortSignal = new AbortController().signal,
) {
  let nonces = 0;
  const nonce = () => `nonce-${++nonces}`;
  const env = { PATH: process.env.PATH };
  const configured = {
    clock: inputs.timeout === undefined ? patientClock() : systemClock,
    commands: createCommands({ clock: systemClock, env, nonce, redact: redactor(undefined, ['canary-of-the-block']) }),
    trust: createTrustBook({ env, readFile: (path) => readFile(path, 'utf8') }),
    ...changes,
  };
  const context = { configured, stop, log: new FakeLog() } as unknown as ResourceContext<Configured>;
  const config = checkInputs({ timeout: '1s', ...inputs });
  const planned = { ...config, headers_wo: null, environment_wo: null };
  const outcome = await check.create({ prior: null, planned, config }, context);
  return { ...outcome, state: outcome.state as CheckState };
}

/** The findings as phrases: what, what was expected, what was observed. */
export function phrases({ findings }: CheckState): string[] {
  return (findings ?? []).map(
    (one) => `${one?.passed ? 'ok' : 'NOT'}: ${one?.what} ${one?.expected}; ${one?.observed}`,
  );
}

async function listening(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

export const startHttp = (listener: RequestListener) => listening(createHttpServer(listener));
export const startHttps = (listener: RequestListener, tls: { cert: string; key: string } = certificates.good) =>
  listening(createHttpsServer(tls, listener));
export const startTcp = (onConnection: (socket: Socket) => void) => listening(createTcpServer(onConnection));

/** A port of this machine at which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
