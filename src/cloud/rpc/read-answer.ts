import { categoryOf, meansExpiredSession } from '../../api/error-codes';
import { isObject } from '../../json/is-object';
import { CloudError, type CloudErrorCategory, type Execution } from '../cloud-error';
import type { WireAnswer } from '../transport/http-exchange';
import { accessDeniedDetail } from './access-denied-detail';
import { adviceFor } from './advice';
import type { CallContext } from './call-context';
import { type JsonObject, parseExactJson } from './exact-json';
import { redactedLine } from './redactor';

export interface ServiceAnswer<Body> {
  readonly body: Body;
  readonly requestId?: string;
  /** Host and port of the endpoint that gave it. */
  readonly host?: string;
}

/** Returns the body of a success, and throws CloudError for everything else that can come back. */
export function readAnswer(wire: WireAnswer, call: CallContext): ServiceAnswer<JsonObject> {
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
    const value = parseExactJson(text);
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
  return isNamed || REFUSALS.includes(category) ? 'none' : 'unknown';
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
    advice: adviceForNonsense(wire, call),
    category: category === 'unavailable' || category === 'throttled' ? category : 'protocol',
    execution: 'unknown',
    retryAfterMs: retryAfterMsOf({ headers }),
  });
}

/** An error page of the service's own gateway passes; what else answers has its place in front of the service. */
function adviceForNonsense({ httpStatus }: WireAnswer, { product, host }: CallContext): string | undefined {
  if (isRedirect(httpStatus)) return `Set the endpoint of ${product} to the service itself.`;
  if (httpStatus >= 500 || httpStatus === 429) return undefined;
  return `Check that ${host} is the service itself, and not a proxy or a sign-in page in front of it.`;
}

function describeNonsense({ httpStatus, headers, body }: WireAnswer, call: CallContext): string {
  if (isRedirect(httpStatus)) return `redirected to ${redactedLine(headers.location ?? 'nowhere', call.redact)}`;
  if (body.trim() === '') return 'the answer is empty';
  const type = redactedLine(headers['content-type'] ?? 'no content type', call.redact, 60);
  const got = `expected a JSON object, got ${body.length} characters (${type})`;
  return call.answersSecrets ? got : `${got}: ${redactedLine(withoutQuotedRequest(body), call.redact)}`;
}

function isRedirect(httpStatus: number): boolean {
  return httpStatus >= 300 && httpStatus < 400;
}

function textOf(body: JsonObject, keys: readonly string[], call: CallContext): string | undefined {
  const value = keys.map((key) => body[key]).find((candidate) => typeof candidate === 'string' && candidate !== '');
  return value === undefined ? undefined : redactedLine(withoutQuotedRequest(String(value)), call.redact);
}

function requestIdOf({ headers }: WireAnswer, body: JsonObject, call: CallContext): string | undefined {
  return textOf({ ...body, header: headers['x-acs-request-id'] }, ['RequestId', 'requestId', 'header'], call);
}

/** The header counts milliseconds. */
function retryAfterMsOf({ headers }: Pick<WireAnswer, 'headers'>): number | undefined {
  const ms = Number(headers['x-acs-retry-after']);
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
}

/** How the gateway begins to quote what it has signed. */
const QUOTATION = /((?:string ?to ?sign|canonical ?request) is[:\s[]*)/i;
/** What the newer signature signs: the hash of a hash, which gives nothing away. */
const HASH = /^ACS3-HMAC-SHA256\s+[0-9a-f]{64}\b/;

/**
 * A text of the service without the request that it quotes, which holds the access key id and everything that was asked:
 * where a signature does not match, the gateway says what it has signed itself.
 */
function withoutQuotedRequest(text: string): string {
  const [before, quotation, after] = text.split(QUOTATION, 3);
  if (quotation === undefined || HASH.test(after)) return text;
  return `${before}${quotation}(left out)`;
}
