/** What the transport rejects with: an error of Node's, or one of its own with a code of its own. */
export interface TransportError extends Error {
  readonly code: string;
  /** False: the connection was never ready, so no byte of the request left. */
  readonly sent: boolean;
  /** The request went out on a connection that had served another one before. */
  readonly reusedSocket: boolean;
}

export type TransportErrorCode =
  | 'CONNECT_TIMEOUT'
  | 'READ_TIMEOUT'
  | 'RESPONSE_TOO_LARGE'
  | 'PROXY_INVALID'
  | 'PROXY_REFUSED';

export function errorWithCode(code: TransportErrorCode, message: string): Error {
  return Object.assign(new Error(message), { code });
}

export function isTransportError(thrown: unknown): thrown is TransportError {
  return thrown instanceof Error && 'sent' in thrown && 'reusedSocket' in thrown && 'code' in thrown;
}
