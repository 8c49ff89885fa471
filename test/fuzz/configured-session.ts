import { configureProvider } from '../../src/plugin/rpc/configure-provider';
import { Session } from '../../src/plugin/rpc/session';
import { encodeDynamicValue } from '../../src/plugin/values/dynamic-value';
import { bodyType } from '../../src/plugin/values/value-type';
import { createProvider } from '../../src/provider/provider';
import { FakeLog } from '../harness/fake-log';
import { providerHost } from '../harness/provider-host';
import type { HastyClock } from './hasty-clock';
import { unsetValues } from './schema-values';

export interface SessionSurroundings {
  /** Where all calls go. */
  readonly url: string;
  readonly clock: HastyClock;
  /** Where Terraform runs; nothing is remembered without a data directory in it. */
  readonly workingDirectory?: string;
  /** The name of the process; all others have ended. */
  readonly process?: string;
}

/** An emulator takes none twice, also from another process. */
let nonces = 0;

/** A provider process of its own, on a clock that does not wait, which calls one server for everything. */
export async function configuredSession(surroundings: SessionSurroundings): Promise<Session> {
  const { url, clock, workingDirectory = '/nonexistent', process = 'own' } = surroundings;
  const provider = createProvider(
    providerHost(url, {
      clock,
      nonce: () => `${process}-${++nonces}`,
      processes: { own: process, parent: 'parent', isAlive: (name) => [process, 'parent'].includes(name) },
      workingDirectory,
    }),
  );
  const session = new Session(provider, new FakeLog(), new AbortController());
  const block = { ...unsetValues(provider.schema), region: 'cn-hangzhou' };
  const encoded = encodeDynamicValue(bodyType(provider.schema), block, { allowsUnknown: false, misfits: [] });
  await configureProvider(session, { config: encoded, terraformVersion: '1.11.4' });
  return session;
}
