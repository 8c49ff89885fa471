import { createHash, createHmac } from 'node:crypto';

/** A tiny signer of its own: neither the emulator nor the client is measured by itself. */
export interface SignInput {
  readonly url: string;
  readonly action: string;
  readonly nowMs: number;
  readonly nonce: string;
  readonly method?: string;
  readonly version?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
  readonly accessKeyId?: string;
  readonly accessKeySecret?: string;
  readonly securityToken?: string;
}

export interface SignedHttpRequest {
  method: string;
  target: string;
  headers: Record<string, string>;
  body: string;
}

const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
const join = (pairs: Readonly<Record<string, string>>) =>
  Object.keys(pairs)
    .sort()
    .map((name) => `${encode(name)}=${encode(pairs[name])}`)
    .join('&');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const timestamp = (ms: number) => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

export function signAcs3(input: SignInput): SignedHttpRequest {
  const { action, query = {}, form, method = 'POST', version = '2017-09-08', securityToken } = input;
  const { accessKeyId = 'emulator', accessKeySecret = 'emulator' } = input;
  const body = form ? join(form) : '';
  const headers: Record<string, string> = {
    host: new URL(input.url).host,
    'x-acs-action': action,
    'x-acs-content-sha256': sha256(body),
    'x-acs-date': timestamp(input.nowMs),
    'x-acs-signature-nonce': input.nonce,
    'x-acs-version': version,
    ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
    ...(securityToken && { 'x-acs-security-token': securityToken }),
  };
  const names = Object.keys(headers).sort();
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
  const canonical = [method, '/', join(query), lines, names.join(';'), sha256(body)].join('\n');
  const signature = createHmac('sha256', accessKeySecret)
    .update(`ACS3-HMAC-SHA256\n${sha256(canonical)}`)
    .digest('hex');
  headers.authorization = `ACS3-HMAC-SHA256 Credential=${accessKeyId},SignedHeaders=${names.join(';')},Signature=${signature}`;
  return { method, target: Object.keys(query).length > 0 ? `/?${join(query)}` : '/', headers, body };
}

export function signV1(input: SignInput): SignedHttpRequest {
  const { action, query = {}, form = {}, method = 'POST', version = '2017-09-08', securityToken } = input;
  const { accessKeyId = 'emulator', accessKeySecret = 'emulator' } = input;
  const common: Record<string, string> = {
    Action: action,
    Version: version,
    Format: 'JSON',
    AccessKeyId: accessKeyId,
    SignatureMethod: 'HMAC-SHA1',
    SignatureVersion: '1.0',
    SignatureNonce: input.nonce,
    Timestamp: timestamp(input.nowMs),
    ...(securityToken && { SecurityToken: securityToken }),
  };
  const stringToSign = `${method}&%2F&${encode(join({ ...query, ...form, ...common }))}`;
  const signature = createHmac('sha1', `${accessKeySecret}&`).update(stringToSign).digest('base64');
  const signed = { ...common, Signature: signature };
  const isGet = method === 'GET';
  const headers: Record<string, string> = isGet ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
  headers.host = new URL(input.url).host;
  return {
    method,
    target: `/?${join(isGet ? { ...query, ...form, ...signed } : query)}`,
    headers,
    body: isGet ? '' : join({ ...form, ...signed }),
  };
}
