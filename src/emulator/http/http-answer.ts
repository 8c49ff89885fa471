import { stringify } from 'lossless-json';
import type { Operation } from '../../api/operation';
import type { ApiError } from '../api-error';

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
  const envelope = Object.entries({ RequestId, Success: true, Code: '200', Message: 'successful' });
  const members = Object.fromEntries(envelope.filter(([name]) => Object.hasOwn(response, name)));
  return jsonAnswer(200, { ...members, ...body }, { 'x-acs-request-id': RequestId });
}

/** The gateway's form of a refusal. */
export function errorAnswer(
  { code, message, httpStatus }: ApiError,
  RequestId: string,
  host: string,
  headers: HttpAnswer['headers'] = {},
): HttpAnswer {
  const body = {
    RequestId,
    HostId: host,
    Code: code,
    Message: message,
    Recommend: `https://api.alibabacloud.com/troubleshoot?q=${encodeURIComponent(code)}&requestId=${RequestId}`,
  };
  return jsonAnswer(httpStatus, body, { 'x-acs-request-id': RequestId, ...headers });
}
