import { request } from 'node:http';
import { parse } from 'lossless-json';
import { ACTIONS, operations } from '../../src/api/operations';
import type { EmulatorOptions } from '../../src/emulator/emulator-options';
import type { Emulator } from '../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { FakeClock } from '../harness/fake-clock';
import { type SignedHttpRequest, type SignInput, signAcs3 } from './test-signer';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly body: any;
}

export interface EmulatorUnderTest extends Emulator {
  readonly time: FakeClock;
  /** Signs and sends; parameters are flat and travel in the query. The action is as faults name it. */
  call(action: string, query?: Record<string, string>, options?: Partial<SignInput>): Promise<Answer>;
  /** A request to the control plane. */
  control(method: string, path: string, body?: unknown): Promise<Answer>;
}

/** An emulator on a clock that stands still, with chance that repeats itself. */
export async function startTestEmulator(options: Partial<EmulatorOptions> = {}): Promise<EmulatorUnderTest> {
  const time = new FakeClock();
  const emulator = await startEmulatedCloud({ clock: time, ...options });
  let nonce = 0;
  return {
    ...emulator,
    time,
    call: (action, query = {}, input = {}) =>
      send(
        emulator.url,
        signAcs3({
          ...{ url: emulator.url, ...named(action), query },
          ...{ nowMs: time.now(), nonce: `nonce-${++nonce}` },
          ...input,
        }),
      ),
    control: (method, path, body) =>
      send(emulator.url, {
        method,
        target: `/_emulator/${path}`,
        headers: {},
        body: body === undefined ? '' : JSON.stringify(body),
      }),
  };
}

/** Without a version for an operation that does not exist. */
function named(name: string): { readonly action: string; readonly version?: string } {
  const key = ACTIONS.find((each) => each === name);
  return key ? { action: operations[key].action, version: operations[key].version } : { action: name };
}

/** One request on a connection of its own. Rejects when there is no whole answer. */
export function send(url: string, { method, target, headers, body }: SignedHttpRequest): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path: target, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, body: tryParse(text) });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Integers beyond 2^53 as bigints. */
function tryParse(text: string): unknown {
  const toNumber = (digits: string) =>
    /^-?[0-9]+$/.test(digits) && !Number.isSafeInteger(Number(digits)) ? BigInt(digits) : Number(digits);
  try {
    return parse(text, undefined, toNumber);
  } catch {
    return undefined;
  }
}

/** What CreateRestoreJob needs for a restore of files. */
export const fileRestore: Record<string, string> = {
  RestoreType: 'ECS_FILE',
  SourceType: 'ECS_FILE',
  VaultId: 'v-1',
  SnapshotId: 's-1',
  TargetInstanceId: 'i-1',
  TargetPath: '/restored',
};
