import { categoryOf, meansExpiredSession } from '../../api/error-codes';
import { isObject } from '../../json/is-object';
import { CloudError, type CloudErrorCategory, type Execution } from '../cloud-error';
import type { WireAnswer } from '../transport/wire-answer';
import { accessDeniedDetail } from './access-denied-detail';
import { adviceFor } from './advice';
import type { CallContext } from './call-context';
import { parseJson } from './json';
import { withoutQuotedRequest } from './quoted-request';
import { excerpt } from './secrets';

export interface Answer<Body> {
  readonly body: Body;
  readonly requestId?: string;
  /** Host and port of the endpoint that gave it. */
  readonly host?: string;
}

type JsonObject = { readonly [key: string]: unknown };

/** Returns the body of a success, and throws CloudError for everything else that can come back. */
export function readAnswer(wire: WireAnswer, call: CallContext): Answer<JsonObject> {
  const body = jsonObject(wire.body);
  if (!body || isRedirect(wire.httpStatus)) throw nonsense(wire, call);
  if (wire.httpStatus >= 400 || isRefusal(body)) throw refusal(wire, body, call);
  const requestId = requestIdOf(wire, body, call);
  return { body, host: call.host, ...(requestId && { requestId }) };
}

/** Where Success is true, a leftover ErrCode means nothing; Compute Nest sends neither Success nor the code of a success. */
function isRefusal({ Success, Code }: JsonObject): boolean {
  if (Success === undefined || Success === null) return typeof Code === 'string' && !/^(\d*|ok|success)$/i.test(Code);
  return String(Success).toLowerCase() === 'false';
}

function jsonObject(text: string): JsonObject | undefined {
  try {
    const value = parseJson(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined; // SyntaxError, or RangeError for brackets nested by the thousand
  }
}

function refusal(wire: WireAnswer, body: JsonObject, call: CallContext): CloudError {
  const { headers } = wire;
  const code = codeOf(body, call);
  const message = textOf(body, ['Message', 'message', 'ErrMessage'], call);
  const meantCode = meansExpiredSession(code, message ?? '') ? 'InvalidSecurityToken.Expired' : code;
  const category = categoryOf(meantCode, statusOf(wire, body));
  const denied = accessDeniedDetail(body.AccessDeniedDetail, call.redact);
  const said = message ?? 'the service refused the call and gave no reason';
  return new CloudError({
    action: call.action,
    host: call.host,
    code,
    httpStatus: wire.httpStatus,
    requestId: requestIdOf(wire, body, call),
    problem: denied ? `${withoutFullStop(said)} (${denied.text})` : said,
    advice: adviceFor(call, { category, code: meantCode, serverDate: headers.date, deniedAction: denied?.action }),
    category,
    execution: executionOf(category, code),
    retryAfterMs: retryAfterMsOf(wire),
  });
}

/** Beside an HTTP status as text ("403") there may be the name of what is wrong. */
function codeOf(body: JsonObject, call: CallContext): string | undefined {
  const codes = ['Code', 'code', 'ErrCode']
    .map((key) => textOf(body, [key], call))
    .filter((code) => code !== undefined);
  return codes.find((code) => !/^\d+$/.test(code)) ?? codes[0];
}

/** What is refused with HTTP 200 may tell in its body which status is meant. */
function statusOf({ httpStatus }: WireAnswer, body: JsonObject): number {
  const told = [body.Code, body.HttpStatusCode].map(Number).find((status) => status >= 400 && status < 600);
  return httpStatus < 400 && told !== undefined ? told : httpStatus;
}

/** Categories that mean, whatever the HTTP status, that the call did not run. */
const REFUSALS: readonly CloudErrorCategory[] = ['throttled', 'credentials', 'permission', 'notFound', 'invalid'];

/** A refusal that gives a reason is one, also where nobody knows the reason's name; without any it may be a fault. */
function executionOf(category: CloudErrorCategory, code: string | undefined): Execution {
  const isNamed = category === 'unknown' && code !== undefined && !/^\d+$/.test(code);
  return isNamed || REFUSALS.includes(category) ? 'refused' : 'unknown';
}

function withoutFullStop(text: string): string {
  return text.replace(/[.\s]+$/, '');
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
  return call.answersSecrets ? got : `${got}: ${excerpt(withoutQuotedRequest(body), call.redact)}`;
}

function isRedirect(httpStatus: number): boolean {
  return httpStatus >= 300 && httpStatus < 400;
}

function textOf(body: JsonObject, keys: readonly string[], call: CallContext): string | undefined {
  const value = keys.map((key) => body[key]).find((candidate) => typeof candidate === 'string' && candidate !== '');
  return value === undefined ? undefined : excerpt(withoutQuotedRequest(String(value)), call.redact);
}

function requestIdOf({ headers }: WireAnswer, body: JsonObject, call: CallContext): string | undefined {
  return textOf({ ...body, header: headers['x-acs-request-id'] }, ['RequestId', 'requestId', 'header'], call);
}

/** The header counts milliseconds. */
function retryAfterMsOf({ headers }: Pick<WireAnswer, 'headers'>): number | undefined {
  const ms = Number(headers['x-acs-retry-after']);
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
}
