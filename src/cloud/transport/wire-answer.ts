import { once } from 'node:events';
import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { errorWithCode } from './transport-error';

/** Answers are lists of at most 100 entries; what is larger than this is not one. */
const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

export interface WireAnswer {
  readonly httpStatus: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends the body, and reads the answer to its end. */
export async function receiveAnswer(outgoing: ClientRequest, body: string): Promise<WireAnswer> {
  outgoing.on('error', () => undefined); // errors after the answer's beginning come from the answer, too
  const answered = once(outgoing, 'response') as Promise<[IncomingMessage]>;
  outgoing.end(body);
  const [incoming] = await answered;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_RESPONSE_BYTES) throw errorWithCode('RESPONSE_TOO_LARGE', 'the answer is larger than 64 MiB');
    chunks.push(chunk);
  }
  return {
    httpStatus: incoming.statusCode ?? 0,
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}
