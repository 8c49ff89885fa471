import { setMaxListeners } from 'node:events';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import type { Emulator } from '../../src/emulator/start-emulator';
import type { ResourceContext } from '../../src/plugin/call-context';
import { configure } from '../../src/provider/configuration/configure';
import type { ProviderConfig } from '../../src/provider/configuration/schema';
import type { Configured } from '../../src/provider/configured/configured';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { FakeLog } from '../harness/fake-log';
import { fastClock } from '../harness/fast-clock';
import { providerHost } from '../harness/provider-host';
import { temporaryFolder } from '../harness/temporary-folder';

export interface CloudAndProvider {
  readonly emulator: Emulator;
  /** A provider process of its own: nothing is shared but the cloud. */
  newProcess(
    config?: Partial<ProviderConfig>,
    workingDirectory?: string,
    env?: Readonly<Record<string, string>>,
  ): Promise<ResourceContext<Configured> & { readonly pid: number; readonly stopNow: () => void }>;
  /** A process that is killed leaves its notes open. */
  kill(process: { readonly pid: number }): void;
  /** How many calls of an action were carried out. */
  executed(action: string): number;
  readonly logged: string[];
}

/** The provider's own waiting would fill minutes. */
const PROVIDER_SPEED = 20;
const QUICK = { min_seconds: 0.4, max_seconds: 4 };

let processCount = 0;

const unset: ProviderConfig = {
  region: 'cn-hangzhou',
  access_key: null,
  secret_key: null,
  security_token: null,
  profile: null,
  shared_credentials_file: null,
  ecs_role_name: null,
  credentials_uri: null,
  protocol: null,
  client_connect_timeout: 60_000,
  client_read_timeout: 60_000,
  ca_file: null,
  polling: QUICK,
  requests_per_second: null,
  max_in_flight: null,
  progress_file: null,
  endpoints: null,
  assume_role: null,
  assume_role_with_oidc: null,
};

/** An emulated cloud, and provider processes that call it over real sockets. */
export async function startCloud(scenario: Scenario = {}, speed = 100): Promise<CloudAndProvider> {
  const emulator = await startEmulatedCloud({ scenario, speed });
  const killed = new Set<number>();
  const ownDirectory = initializedFolder();
  const log = new FakeLog();
  return {
    emulator,
    logged: log.messages,
    kill: ({ pid }) => void killed.add(pid),
    executed: (action) => emulator.executed(action),
    async newProcess(config = {}, workingDirectory = ownDirectory, env = {}) {
      const stopping = new AbortController();
      setMaxListeners(0, stopping.signal);
      const pid = ++processCount;
      const host = providerHost(emulator.url, {
        clock: fastClock(PROVIDER_SPEED),
        env: { ALIRESTORE_EMULATOR: emulator.url, ...env },
        appendFile: appendFileSync,
        processes: { own: `${pid}`, parent: '1', isAlive: (name: string) => !killed.has(Number(name)) },
        workingDirectory,
      });
      const configured = await configure({ ...unset, ...config }, '1.11.4', host, log);
      return { pid, configured, stop: stopping.signal, log, stopNow: () => stopping.abort() };
    },
  };
}

/** A working directory of Terraform, after init. */
export function initializedFolder(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '.terraform'));
  return folder;
}
