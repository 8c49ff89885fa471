import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { FlatParameters } from './flat-parameters';

type Pairs = readonly (readonly [name: string, value: string])[];

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Pairs;
  /** Lower-case names. */
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Members of a form-encoded body. */
  readonly form: Pairs;
  /** Query and form together: the vendor's clients put business parameters in either. */
  readonly parameters: FlatParameters;
}

/** Real requests are at most some 50 KB: five filters of 500 ids. */
const MAX_BODY_BYTES = 1_048_576;

/** Undefined for a body that is too large to be meant. Rejects when the client goes away while it sends. */
export async function receiveRequest(message: IncomingMessage): Promise<ReceivedRequest | undefined> {
  const body = await readBody(message);
  return body && toReceivedRequest(message.method ?? 'GET', message.url ?? '/', message.headers, body);
}

export function toReceivedRequest(
  method: string,
  target: string,
  headers: IncomingHttpHeaders,
  body: Buffer,
): ReceivedRequest {
  const [path, ...search] = target.split('?');
  const query = [...new URLSearchParams(search.join('?'))];
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  const form = isForm ? [...new URLSearchParams(body.toString('utf8'))] : [];
  return { method, path, query, headers, body, form, parameters: new Map([...query, ...form]) };
}

async function readBody(message: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return size <= MAX_BODY_BYTES ? Buffer.concat(chunks) : undefined;
}
