import { CloudError } from '../cloud-error';
import type { Credentials } from '../rpc/credential-source';
import type { Pair } from '../rpc/query-string';
import { createRpc } from '../rpc/rpc';
import { readSetting } from '../settings/environment';
import { resolveEndpoint } from '../settings/resolve-endpoint';
import type { CredentialContext } from './credential-context';
import { temporaryKeys } from './temporary-keys';

const VERSION = '2015-04-01';

export interface StsCall {
  readonly action: 'AssumeRole' | 'AssumeRoleWithOIDC';
  readonly form: readonly Pair[];
  /** Absent: the form proves who calls. */
  readonly credentials?: Credentials;
  readonly credentialsFrom: string;
  readonly secrets?: readonly string[];
  /** Region whose endpoint is called where none is configured. */
  readonly stsRegion?: string;
}

/**
 * One call of the Security Token Service, by our own client: the vendor's library knows no proxy, no authority of one's
 * own, no endpoint without TLS, and no token that is not in a file. One attempt: whoever asks for credentials asks
 * again where that can help.
 */
export async function callSts(call: StsCall, context: CredentialContext, signal: AbortSignal): Promise<Credentials> {
  const { stsRegion, ...caller } = call;
  const { region } = context;
  const rpc = createRpc(context);
  try {
    const endpoint = stsEndpoint(stsRegion, context);
    const rpcCall = { product: 'sts', version: VERSION, endpoint, region, query: [], answersSecrets: true, ...caller };
    const { body, requestId } = await rpc.send(rpcCall, { attempt: 1, freshConnection: true, signal });
    return readCredentials(body.Credentials, call.action, requestId);
  } finally {
    rpc.close();
  }
}

function stsEndpoint(stsRegion: string | undefined, context: CredentialContext): string {
  const configured = readSetting('endpoints.sts', context.endpoints?.sts, context.env);
  if (configured || !stsRegion) return resolveEndpoint('sts', context);
  return resolveEndpoint('sts', { ...context, endpoints: { sts: `sts.${stsRegion}.aliyuncs.com` } });
}

function readCredentials(given: unknown, action: string, requestId: string | undefined): Credentials {
  const keys = temporaryKeys(given);
  if (!keys) throw CloudError.withoutResult({ action }, 'Credentials', requestId);
  return keys;
}
