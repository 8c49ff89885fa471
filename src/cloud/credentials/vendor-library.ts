import type { Clock } from '../../clock';
import { CloudError } from '../cloud-error';
import type { CredentialSource } from '../rpc/credential-source';
import { cachedCredentials } from './cached-credentials';
import { credentialsError } from './credentials-error';

/** The classes of @alicloud/credentials that are used; its default chain is not, since concurrent calls break it. */
export type VendorLibrary = Pick<
  typeof import('@alicloud/credentials'),
  'CLIProfileCredentialsProvider' | 'ECSRAMRoleCredentialsProvider' | 'URICredentialsProvider'
>;

/** A class of the library, made. */
interface VendorProvider {
  getCredentials(): Promise<{ accessKeyId: string; accessKeySecret: string; securityToken: string }>;
}

export interface VendorSettings {
  readonly describe: string;
  readonly clock: Clock;
  readonly make: (library: VendorLibrary) => VendorProvider;
  readonly load?: () => Promise<VendorLibrary>;
}

const loadLibrary = (): Promise<VendorLibrary> => import('@alicloud/credentials');

/** Credentials by the vendor's library, which is loaded when they are first needed: it costs as much as all else here. */
export function vendorCredentials({ describe, clock, make, load = loadLibrary }: VendorSettings): CredentialSource {
  let provider: Promise<VendorProvider> | undefined;

  async function fetch() {
    provider ??= load().then(make);
    const { accessKeyId, accessKeySecret, securityToken } = await (await provider).getCredentials();
    if (!accessKeyId || !accessKeySecret)
      throw credentialsError({ problem: `${describe}: the answer holds no access key` });
    return { accessKeyId, accessKeySecret, ...(securityToken && { securityToken }) };
  }

  return cachedCredentials({
    describe,
    clock,
    invalidate: () => {
      provider = undefined; // it caches, too
    },
    fetch: () =>
      fetch().catch((error) => {
        provider = undefined;
        throw safeError(error, describe);
      }),
  });
}

/** Of the library's error nothing is kept but codes: its message can quote a configuration file or an answer in full. */
function safeError(error: unknown, describe: string): CloudError {
  if (error instanceof CloudError) return error;
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  const text = String(message);
  const serviceCode = /"Code"\s*:\s*"([A-Za-z.]{1,64})"/.exec(text)?.[1];
  const httpStatus = /httpStatus: (\d{3})\b/.exec(text)?.[1];
  const systemCode = typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code) ? code : undefined;
  const found = serviceCode ?? systemCode ?? (httpStatus && `HTTP ${httpStatus}`);
  const passing = systemCode !== undefined || /timeout|timed out/i.test(text) || httpStatus?.startsWith('5');
  return credentialsError({
    problem: `${describe}: ${found ?? 'failed'} (the reason is withheld, since it can hold secrets)`,
    category: passing && !serviceCode ? 'network' : 'credentials',
  });
}
