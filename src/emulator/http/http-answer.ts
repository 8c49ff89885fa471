import { stringify } from 'lossless-json';
import type { Operation, Product } from '../../api/operation';
import { type ApiError, DbsError } from './api-error';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

export function jsonAnswer(status: number, value: unknown, headers: HttpAnswer['headers'] = {}): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json;charset=utf-8', ...headers },
    body: stringify(value) ?? '',
  };
}

/** What every answer of the operation's service carries, and what this one says. */
export function successAnswer({ response }: Operation, RequestId: string, body: object): HttpAnswer {
  const envelope = Object.entries({
    ...{ RequestId, Success: true, Code: '200', Message: 'successful' },
    HttpStatusCode: 200, // of Database Backup
  });
  const members = Object.fromEntries(envelope.filter(([name]) => Object.hasOwn(response, name)));
  return jsonAnswer(200, { ...members, ...body }, { 'x-acs-request-id': RequestId });
}

/** Which call is refused. */
export interface RefusedCall {
  readonly RequestId: string;
  readonly host: string;
  /** Unknown where the call names no operation of the cloud. */
  readonly product?: Product;
}

/** The gateway's form of a refusal, or the one of Database Backup. */
export function errorAnswer(
  error: ApiError,
  { RequestId, host, product }: RefusedCall,
  headers: HttpAnswer['headers'] = {},
): HttpAnswer {
  const { code, message, httpStatus, members } = error;
  if (error instanceof DbsError) {
    const refusal = { Success: false, ErrCode: code, ErrMessage: message, HttpStatusCode: httpStatus };
    return jsonAnswer(200, { RequestId, ...refusal }, { 'x-acs-request-id': RequestId, ...headers });
  }
  const body = {
    RequestId,
    HostId: host,
    Code: code,
    Message: message,
    Recommend: `https://api.aliyun.com/troubleshoot?${new URLSearchParams({ q: code, ...(product && { product }), requestId: RequestId })}`,
    ...members,
  };
  return jsonAnswer(httpStatus, body, { 'x-acs-request-id': RequestId, ...headers });
}
