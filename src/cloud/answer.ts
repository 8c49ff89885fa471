import { categoryOf } from '../api/error-codes';
import { adviceFor } from './advice';
import type { CallContext } from './call-context';
import { CloudError, type CloudErrorCategory, type Execution } from './cloud-error';
import { parseJson } from './json';
import { excerpt } from './secrets';
import type { WireAnswer } from './wire-answer';

export interface Answer<Body> {
  readonly body: Body;
  readonly requestId?: string;
}

type JsonObject = { readonly [key: string]: unknown };

/** Returns the body of a success, and throws CloudError for everything else that can come back. */
export function readAnswer(wire: WireAnswer, call: CallContext): Answer<JsonObject> {
  const body = jsonObject(wire.body);
  if (!body || isRedirect(wire.httpStatus)) throw nonsense(wire, call);
  // Where Success is true, a leftover ErrCode means nothing; Compute Nest sends no Success at all.
  if (wire.httpStatus >= 400 || String(body.Success) === 'false') throw refusal(wire, body, call);
  const requestId = requestIdOf(wire, body, call);
  return { body, ...(requestId && { requestId }) };
}

function jsonObject(text: string): JsonObject | undefined {
  try {
    const value = parseJson(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined; // SyntaxError, or RangeError for brackets nested by the thousand
  }
}

function refusal(wire: WireAnswer, body: JsonObject, call: CallContext): CloudError {
  const text = (...keys: string[]) => textOf(body, keys, call);
  const { httpStatus, headers } = wire;
  const code = text('Code', 'code', 'ErrCode');
  const category = categoryOf(code, httpStatus);
  return new CloudError({
    action: call.action,
    host: call.host,
    code,
    httpStatus,
    requestId: requestIdOf(wire, body, call),
    problem: text('Message', 'message', 'ErrMessage') ?? 'the service refused the call and gave no reason',
    advice: adviceFor(call, { category, code, serverDate: headers.date }),
    category,
    execution: executionOf(category, httpStatus),
    retryAfterMs: retryAfterMsOf(wire),
  });
}

/** Categories that mean, whatever the HTTP status, that the call did not run. */
const REFUSALS: readonly CloudErrorCategory[] = ['throttled', 'credentials', 'permission', 'notFound'];

function executionOf(category: CloudErrorCategory, httpStatus: number): Execution {
  if (REFUSALS.includes(category)) return 'refused';
  return category === 'invalid' && httpStatus >= 400 && httpStatus < 500 ? 'refused' : 'unknown';
}

/** Something answered that is not the service, or the service in the middle of a fault. */
function nonsense(wire: WireAnswer, call: CallContext): CloudError {
  const { httpStatus, headers } = wire;
  const category = categoryOf(undefined, httpStatus);
  return new CloudError({
    action: call.action,
    host: call.host,
    httpStatus,
    requestId: requestIdOf(wire, {}, call),
    problem: describeNonsense(wire, call),
    advice: isRedirect(httpStatus) ? `Set the endpoint of ${call.product} to the service itself.` : undefined,
    category: category === 'unavailable' || category === 'throttled' ? category : 'protocol',
    execution: 'unknown',
    retryAfterMs: retryAfterMsOf({ headers }),
  });
}

function describeNonsense({ httpStatus, headers, body }: WireAnswer, call: CallContext): string {
  if (isRedirect(httpStatus)) return `redirected to ${excerpt(headers.location ?? 'nowhere', call.redact)}`;
  if (body.trim() === '') return 'the answer is empty';
  const type = excerpt(headers['content-type'] ?? 'no content type', call.redact, 60);
  const got = `expected a JSON object, got ${body.length} characters (${type})`;
  return call.answersSecrets ? got : `${got}: ${excerpt(body, call.redact)}`;
}

function isRedirect(httpStatus: number): boolean {
  return httpStatus >= 300 && httpStatus < 400;
}

function textOf(body: JsonObject, keys: readonly string[], call: CallContext): string | undefined {
  const value = keys.map((key) => body[key]).find((candidate) => typeof candidate === 'string' && candidate !== '');
  return value === undefined ? undefined : excerpt(String(value), call.redact);
}

function requestIdOf({ headers }: WireAnswer, body: JsonObject, call: CallContext): string | undefined {
  return textOf({ ...body, header: headers['x-acs-request-id'] }, ['RequestId', 'requestId', 'header'], call);
}

/** The header counts milliseconds. */
function retryAfterMsOf({ headers }: Pick<WireAnswer, 'headers'>): number | undefined {
  const ms = Number(headers['x-acs-retry-after']);
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
}
