import { resolve } from 'node:path';
import type { Clock } from '../../clock';
import { type CloudClient, createCloudClient } from '../../cloud/cloud-client';
import { CloudError } from '../../cloud/cloud-error';
import { staticCredentials } from '../../cloud/credentials/credential-source';
import { resolveCredentials } from '../../cloud/credentials/resolve-credentials';
import type { NetworkSettings } from '../../cloud/network-settings';
import { createPacer } from '../../cloud/pacer';
import { resolveRegion } from '../../cloud/resolve-region';
import { DiagnosticsError, errorDiagnostic } from '../../plugin/diagnostic';
import type { Log } from '../../plugin/log';
import { holdsUnknown } from '../../plugin/unknown';
import { createClaims } from '../claims';
import type { Configured } from '../configured';
import { createInFlight } from '../in-flight';
import type { Processes } from '../journal/journal';
import { openJournal } from '../journal/open-journal';
import { type AppendFile, createProgressFile } from '../progress-file';
import { createRestoreJobs } from '../restore-jobs';
import { createRestoreTasks } from '../restore-tasks';
import { createTwinRegistry } from '../twin-registry';
import { EMULATOR_KEYS, EMULATOR_VARIABLE, emulatorUrl } from './emulator-override';
import type { ProviderConfig } from './schema';
import {
  credentialSettingsOf,
  type Env,
  endpointsOf,
  type KnownConfig,
  limitsOf,
  pollingOf,
  timeoutsOf,
} from './settings';

/** What the provider takes from the machine, handed in by the one who starts it. */
export interface Surroundings {
  readonly clock: Clock;
  readonly env: Env;
  /** The home folder. */
  readonly home: string;
  readonly readFile: (path: string) => Promise<string>;
  readonly appendFile: AppendFile;
  /** Makes a string that was never used before. */
  readonly nonce: () => string;
  /** From 0 to 1. */
  readonly jitter: () => number;
  readonly version: string;
  readonly processes: Processes;
  /** Terraform starts its plugins in the root module's folder. */
  readonly workingDirectory: string;
}

export async function configure(
  config: ProviderConfig,
  terraformVersion: string,
  surroundings: Surroundings,
  log: Log,
): Promise<Configured> {
  const { appendFile, clock, jitter } = surroundings;
  const known = holdsUnknown(config) ? undefined : (config as KnownConfig);
  const made = known && (await makeClient(known, terraformVersion, surroundings, log));
  const client = () => made ?? notKnownYet();
  const polling = known ? pollingOf(known) : { minMs: 1_000, maxMs: 600_000 };
  const waiting = { client, clock, polling, jitter };
  return {
    clock,
    client,
    restoreJobs: createRestoreJobs(waiting),
    restoreTasks: createRestoreTasks(waiting),
    twins: createTwinRegistry(client, clock),
    claims: createClaims(),
    inFlight: createInFlight(known ? limitsOf(known) : NO_LIMITS, log),
    progress: createProgressFile(known?.progress_file ?? undefined, { append: appendFile, clock, log }),
    journal: openJournal({ ...surroundings, dataDirectory: dataDirectoryOf(surroundings), nowMs: clock.now(), log }),
  };
}

const REQUESTS_PER_SECOND = 30;
const NO_LIMITS = { total: Infinity, perTarget: Infinity, perVault: Infinity };

function dataDirectoryOf({ env, workingDirectory }: Surroundings): string {
  return resolve(workingDirectory, env.TF_DATA_DIR || '.terraform');
}

async function makeClient(
  config: KnownConfig,
  terraformVersion: string,
  surroundings: Surroundings,
  log: Log,
): Promise<CloudClient> {
  const { clock, env, home, jitter, nonce, readFile, version } = surroundings;
  const emulator = emulatorUrl(env);
  if (emulator)
    log.info(`${EMULATOR_VARIABLE} is set: every call goes to ${emulator}, whatever the provider block says`);
  try {
    const credentialSettings = credentialSettingsOf(config);
    const configured = config.region ?? undefined;
    const region = emulator
      ? configured
      : await resolveRegion({ ...credentialSettings, region: configured }, { env, home, readFile });
    const endpoints = endpointsOf(config, env, region, emulator);
    const network: NetworkSettings = {
      clock,
      nonce,
      ...timeoutsOf(config, env),
      // The emulator speaks plain HTTP, and the file may be one that only production has.
      ...(config.ca_file && !emulator && { caPem: await readCaFile(config.ca_file, readFile) }),
      env: emulator ? {} : env,
      userAgent: `alirestore/${version} Terraform/${terraformVersion}`,
      onCall: (record) => log.debug('called the cloud', { ...record }),
    };
    const credentials = emulator
      ? staticCredentials(EMULATOR_KEYS, EMULATOR_VARIABLE)
      : resolveCredentials(credentialSettings, { ...network, ...endpoints, env, home, readFile });
    const pacer = createPacer(Number(config.requests_per_second ?? REQUESTS_PER_SECOND), clock);
    return createCloudClient({ ...network, ...endpoints, credentials, jitter, pacer });
  } catch (fault) {
    if (!(fault instanceof CloudError)) throw fault;
    throw new DiagnosticsError([errorDiagnostic('Invalid provider configuration', fault.message)]);
  }
}

async function readCaFile(path: string, readFile: Surroundings['readFile']): Promise<string> {
  const text = await readFile(path).catch((fault: NodeJS.ErrnoException) => fault);
  if (typeof text === 'string' && text.includes('-----BEGIN CERTIFICATE-----')) return text;
  const got = typeof text === 'string' ? 'it holds no PEM certificate' : `it cannot be read (${text.code})`;
  throw new DiagnosticsError([
    errorDiagnostic('Invalid ca_file', `Expected a PEM file with certificates at "${path}": ${got}.`, ['ca_file']),
  ]);
}

function notKnownYet(): never {
  const detail =
    'The provider block has values that are known only after an apply, so the service cannot be asked yet. Apply what they come from first, or write them as plain values.';
  throw new DiagnosticsError([errorDiagnostic('The provider block is not known yet', detail)]);
}
