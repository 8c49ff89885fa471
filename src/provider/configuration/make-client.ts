import type { Clock } from '../../clock';
import { createPacer } from '../../cloud/attempts/pacer';
import { type CloudClient, createCloudClient } from '../../cloud/cloud-client';
import { CloudError } from '../../cloud/cloud-error';
import { resolveCredentials } from '../../cloud/credentials/resolve-credentials';
import { resolveRegion } from '../../cloud/credentials/resolve-region';
import { staticCredentials } from '../../cloud/rpc/credential-source';
import type { NetworkSettings } from '../../cloud/transport/network-settings';
import { DiagnosticsError, errorDiagnostic } from '../../plugin/diagnostic';
import type { Log } from '../../plugin/log';
import { EMULATOR_VARIABLE } from '../../variables';
import { EMULATOR_KEYS, emulatorUrl } from './emulator-override';
import { credentialSettingsOf, type Env, endpointsOf, type KnownConfig, timeoutsOf } from './settings';

const REQUESTS_PER_SECOND = 30;

/** What a client takes from the machine. */
export interface Machine {
  readonly clock: Clock;
  readonly env: Env;
  /** The home folder. */
  readonly home: string;
  readonly readFile: (path: string) => Promise<string>;
  /** Makes a string that was never used before. */
  readonly nonce: () => string;
  /** From 0 to 1. */
  readonly jitter: () => number;
  /** Told of each call. */
  readonly count?: (action: string) => void;
}

/** The client that a provider block asks for, or a command that takes part of its arguments. */
export async function makeClient(
  config: KnownConfig,
  userAgent: string,
  { clock, count, env, home, jitter, nonce, readFile }: Machine,
  log: Log,
): Promise<CloudClient> {
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
      userAgent,
      onCall: (record) => {
        count?.(record.action);
        log.debug('called the cloud', { ...record });
      },
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

async function readCaFile(path: string, readFile: Machine['readFile']): Promise<string> {
  const text = await readFile(path).catch((fault: NodeJS.ErrnoException) => fault);
  if (typeof text === 'string' && text.includes('-----BEGIN CERTIFICATE-----')) return text;
  const got = typeof text === 'string' ? 'it holds no PEM certificate' : `it cannot be read (${text.code})`;
  throw new DiagnosticsError([
    errorDiagnostic('Invalid ca_file', `Expected a PEM file with certificates at "${path}": ${got}.`, ['ca_file']),
  ]);
}
