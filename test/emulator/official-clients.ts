import { createRequire } from 'node:module';

const load = createRequire(__filename);
const { default: Client, $OpenApiUtil } = load('@alicloud/openapi-core') as typeof import('@alicloud/openapi-core');
const PopClient = load('@alicloud/pop-core') as typeof import('@alicloud/pop-core');

export type Parameters = { readonly [name: string]: unknown };
export type Call = (action: string, query: Parameters, form?: Parameters) => Promise<any>;

export interface Keys {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken?: string;
}

export interface Service {
  readonly url: string;
  readonly version: string;
}

/** The vendor's present client, which signs in the newer way unless `signatureAlgorithm` is v2. */
export function openApiCore({ url, version }: Service, keys: Keys, signatureAlgorithm?: string): Call {
  const client = new Client(
    new $OpenApiUtil.Config({ ...keys, endpoint: new URL(url).host, protocol: 'http', signatureAlgorithm }),
  );
  const { query: flatten } = $OpenApiUtil.default;
  return async (action, query, form) => {
    const params = new $OpenApiUtil.Params({
      action,
      version,
      protocol: 'HTTP',
      pathname: '/',
      method: 'POST',
      authType: 'AK',
      style: 'RPC',
      reqBodyType: 'formData',
      bodyType: 'json',
    });
    const request = new $OpenApiUtil.OpenApiRequest({ query: flatten(query), ...(form && { body: flatten(form) }) });
    return (await client.callApi(params, request, { readTimeout: 5_000, connectTimeout: 5_000 } as never)).body;
  };
}

/** The vendor's former client, which signs in the older way and puts everything in the query or in the form. */
export function popCore({ url, version }: Service, keys: Keys, method: 'GET' | 'POST'): Call {
  const client = new PopClient({ ...keys, endpoint: url, apiVersion: version });
  return (action, query, form = {}) => client.request(action, { ...query, ...form }, { method });
}
