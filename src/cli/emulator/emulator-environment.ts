import { THROW_AWAY_CREDENTIALS } from '../../emulator/authentication/accounts';
import { EMULATOR_VARIABLE } from '../../variables';
import type { Invocation } from '../command';
import { OLD_PRODUCT_CODES, PRODUCT_CODES } from './vendor-products';

type Environment = Invocation['env'];

/**
 * What an emulated cloud takes out of a command's environment: whatever the vendor's tools and SDKs find credentials by
 * (keys, profiles, roles, tokens, files, metadata services), or another address.
 */
export const FORGOTTEN: readonly RegExp[] = [
  /^(ALICLOUD|ALIBABA_CLOUD|ALIBABACLOUD|ALIYUN)_/,
  /^(ACCESS_KEY_ID|ACCESS_KEY_SECRET|SECURITY_TOKEN)$/, // read by the command `aliyun`
  /^OSS(_|UTIL_)(ACCESS_KEY_ID|ACCESS_KEY_SECRET|SESSION_TOKEN|ROLE_ARN|ROLE_SESSION_NAME|CONFIG_FILE|PROFILE|CONFIG_VALUE)$/,
  /^(TF_ENDPOINT_PATH|ENDPOINT_TYPE)$/,
];

/** These open nothing. */
const KEPT = /_(REGION|REGION_ID|ACCOUNT_ID|ACCOUNT_TYPE|LANGUAGE|USER_AGENT)$/;

/** There, files with keys are looked for. */
const NO_FILE = '/nonexistent/alirestore-emulator/credentials';

/** The environment for a command: everything goes to the emulator at `url`, and what does not has no keys. */
export function emulatedEnvironment(env: Environment, url: string): NodeJS.ProcessEnv {
  const { host } = new URL(url);
  return {
    ...without(env),
    [EMULATOR_VARIABLE]: url,
    ...endpoints(host),
    ...throwAwayKeys(),
    ...regions(env),
    ...withoutProxy(env),
    // No profile and no role of the machine counts.
    ALICLOUD_SHARED_CREDENTIALS_FILE: NO_FILE,
    ALIBABA_CLOUD_CREDENTIALS_FILE: NO_FILE,
    ALIBABA_CLOUD_CONFIG_FILE: NO_FILE,
    ALIBABA_CLOUD_IGNORE_PROFILE: 'TRUE',
    ALIBABA_CLOUD_CLI_PROFILE_DISABLED: 'true',
    ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true',
  };
}

/** What is undefined takes the place of what a process would hand on. */
function without(env: Environment): NodeJS.ProcessEnv {
  const isForgotten = (name: string) => FORGOTTEN.some((form) => form.test(name)) && !KEPT.test(name);
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, isForgotten(name) ? undefined : value]));
}

/** Each product's own, for the vendor's provider; one for all, for the command `aliyun`. */
function endpoints(host: string): NodeJS.ProcessEnv {
  const names = [
    ...PRODUCT_CODES.map((code) => `ALIBABA_CLOUD_ENDPOINT_${code}`),
    ...OLD_PRODUCT_CODES.map((code) => `${code}_ENDPOINT`),
    'ALIBABA_CLOUD_ENDPOINT',
    'ALIBABA_CLOUD_STS_ENDPOINT',
  ];
  return Object.fromEntries(names.map((name) => [name, host]));
}

/** Under every name that is read: the cloud refuses them, should a call get there after all. */
function throwAwayKeys(): NodeJS.ProcessEnv {
  const { accessKeyId, accessKeySecret } = THROW_AWAY_CREDENTIALS;
  const families = ['ALICLOUD', 'ALIBABA_CLOUD', 'ALIBABACLOUD', 'ALIYUN'];
  return {
    ALICLOUD_ACCESS_KEY: accessKeyId,
    ALICLOUD_SECRET_KEY: accessKeySecret,
    ...Object.fromEntries(families.map((family) => [`${family}_ACCESS_KEY_ID`, accessKeyId])),
    ...Object.fromEntries(families.map((family) => [`${family}_ACCESS_KEY_SECRET`, accessKeySecret])),
  };
}

function regions(env: Environment): NodeJS.ProcessEnv {
  const region = env.ALICLOUD_REGION ?? env.ALIBABA_CLOUD_REGION ?? env.ALIBABA_CLOUD_REGION_ID ?? 'cn-hangzhou';
  return { ALICLOUD_REGION: region, ALIBABA_CLOUD_REGION: region, ALIBABA_CLOUD_REGION_ID: region };
}

/** Some clients would ask a proxy for this machine's own addresses. */
function withoutProxy(env: Environment): NodeJS.ProcessEnv {
  const local = (list: string | undefined) => [...(list ? [list] : []), '127.0.0.1', 'localhost', '::1'].join(',');
  return { NO_PROXY: local(env.NO_PROXY), ...(env.no_proxy !== undefined && { no_proxy: local(env.no_proxy) }) };
}
