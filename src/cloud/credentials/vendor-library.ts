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

/** What loads the library; tests give one of their own. */
export interface LibraryContext {
  readonly clock: Clock;
  readonly loadLibrary?: () => Promise<VendorLibrary>;
}

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

/**
 * The role that is attached to the ECS instance we run on; without a name, the metadata service is asked for that, too.
 * Only where somebody wants it: elsewhere nobody answers, for seconds.
 */
export function ecsRole(roleName: string | undefined, { clock, loadLibrary: load }: LibraryContext): CredentialSource {
  return vendorCredentials({
    describe: roleName ? `the ECS instance role ${roleName}` : 'the ECS instance role',
    clock,
    load,
    make: (library) => {
      const builder = library.ECSRAMRoleCredentialsProvider.builder();
      return (roleName ? builder.withRoleName(roleName) : builder).build();
    },
  });
}

/** A service nearby that hands out temporary credentials. */
export function credentialsUri(uri: string, { clock, loadLibrary: load }: LibraryContext): CredentialSource {
  const where = URL.canParse(uri) ? new URL(uri).origin : 'not a URL'; // the rest of it may hold a secret
  return vendorCredentials({
    describe: `credentials_uri (${where})`,
    clock,
    load,
    make: (library) => library.URICredentialsProvider.builder().withCredentialsURI(uri).build(),
  });
}

/** A profile of the vendor's command line whose mode only the library knows. */
export function vendorProfile(
  name: string,
  describe: string,
  { clock, loadLibrary: load }: LibraryContext,
): CredentialSource {
  return vendorCredentials({
    describe,
    clock,
    load,
    make: (library) => library.CLIProfileCredentialsProvider.builder().withProfileName(name).build(),
  });
}

/** Credentials by the vendor's library, loaded when they are first needed: to load it takes as long as all of the plugin. */
export function vendorCredentials({ describe, clock, make, load = loadLibrary }: VendorSettings): CredentialSource {
  let provider: Promise<VendorProvider> | undefined;

  async function fetch() {
    provider ??= load().then(make);
    const { accessKeyId, accessKeySecret, securityToken } = await (await provider).getCredentials();
    if (!accessKeyId || !accessKeySecret)
      throw credentialsError({ problem: `${describe}: the answer contains no access key` });
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
    problem: `${describe}: ${found ?? 'failed'} (the rest of the error is left out, since it can contain secrets)`,
    category: passing && !serviceCode ? 'network' : 'credentials',
  });
}
