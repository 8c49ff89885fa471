import { toRfc3339 } from '../../amounts/time';
import type { NetworkSettings } from '../transport/network-settings';
import type { WireRequest } from '../transport/transport';
import { acs3Authorization, sha256 } from './acs3-signature';
import { canonicalQueryString, queryString } from './query-string';
import type { RpcCall } from './rpc-call';

type Stamps = Pick<NetworkSettings, 'clock' | 'nonce' | 'userAgent'>;

/** Signs a call as of now. Each attempt needs this anew: the service takes a nonce once, and a date for 15 minutes. */
export function wireRequest(call: RpcCall, { clock, nonce, userAgent }: Stamps): WireRequest {
  const { credentials, endpoint, action, version } = call;
  const query = canonicalQueryString(call.query);
  const body = queryString(call.form);
  const headers = {
    host: new URL(endpoint).host,
    accept: 'application/json',
    'user-agent': userAgent,
    ...(body !== '' && { 'content-type': 'application/x-www-form-urlencoded' }),
    'x-acs-action': action,
    'x-acs-version': version,
    'x-acs-date': toRfc3339(clock.now() / 1000),
    'x-acs-signature-nonce': nonce(),
    'x-acs-content-sha256': sha256(body),
    ...(credentials?.securityToken && {
      'x-acs-accesskey-id': credentials.accessKeyId,
      'x-acs-security-token': credentials.securityToken,
    }),
  };
  const authorization = credentials && acs3Authorization({ method: 'POST', query, headers }, credentials);
  return {
    baseUrl: endpoint,
    path: query === '' ? '/' : `/?${query}`,
    headers: { ...headers, ...(authorization && { authorization }) },
    body,
  };
}
