import { errorCodes, type KnownErrorCode } from '../../api/error-codes';
import type { Operation } from '../../api/operation';
import { forbiddenByRam } from '../authentication/not-permitted';
import { ApiError } from '../http/api-error';
import { complete, type Delivery } from '../http/delivery';
import { errorAnswer, type HttpAnswer, jsonAnswer } from '../http/http-answer';
import type { FaultDefinition, FaultKind } from '../scenario/fault-schema';

interface Faulted {
  readonly RequestId: string;
  readonly host: string;
  readonly operation: Operation;
  /** What the call is answered without the fault; undefined when it was not executed. */
  readonly answer?: HttpAnswer;
}

const DEFAULT_LATENCY_MS = 1_000;

/** Whether the call is executed in spite of the fault. */
export function isExecuted({ fault, when }: FaultDefinition): boolean {
  return fault === 'latency' || when === 'after';
}

/** Real milliseconds that the call waits before it is executed. */
export function delayBeforeMs({ fault, when, ms = DEFAULT_LATENCY_MS }: FaultDefinition): number {
  return fault === 'latency' && when !== 'after' ? ms : 0;
}

/** What the client gets instead of its answer. */
export function faultDelivery(fault: FaultDefinition, faulted: Faulted): Delivery {
  return deliveries[fault.fault](fault, faulted);
}

const deliveries: Record<FaultKind, (fault: FaultDefinition, faulted: Faulted) => Delivery> = {
  throttled: ({ retryAfterMs }, faulted) => {
    const hint = retryAfterMs === undefined ? undefined : { 'x-acs-retry-after': `${retryAfterMs}` };
    return refusal({ fault: 'error', code: 'Throttling.User' }, faulted, hint);
  },
  serviceUnavailable503: (_, faulted) => refusal({ fault: 'error', code: 'ServiceUnavailable' }, faulted),
  html502: () => complete({ status: 502, headers: { 'content-type': 'text/html' }, body: BAD_GATEWAY }),
  successFalse: (fault, { RequestId, operation }) => {
    const { code, message } = errorOf(fault, operation);
    const reason =
      operation.product === 'dbs' ? { ErrCode: code, ErrMessage: message } : { Code: code, Message: message };
    return complete(jsonAnswer(200, { RequestId, Success: false, ...reason }));
  },
  error: (fault, faulted) => refusal(fault, faulted),
  emptyBody: () => complete(jsonAnswer(200, undefined)),
  cutBody: (_, { RequestId, answer = jsonAnswer(200, { RequestId, Success: true }) }) => ({
    answer,
    ending: 'cutInBody',
    afterMs: 0,
  }),
  reset: () => ({ ending: 'reset', afterMs: 0 }),
  stall: ({ ms = Number.POSITIVE_INFINITY }) => ({ ending: 'reset', afterMs: ms }),
  latency: ({ when, ms = DEFAULT_LATENCY_MS }, { answer }) => ({
    ...complete(answer!), // calls that only take longer are always executed
    afterMs: when === 'after' ? ms : 0,
  }),
};

const BAD_GATEWAY = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\n';

function refusal(fault: FaultDefinition, { RequestId, host, operation }: Faulted, headers?: HttpAnswer['headers']) {
  const { product } = operation;
  return complete(errorAnswer(errorOf(fault, operation), { RequestId, host, product }, headers));
}

/** The catalogue knows status and text of documented codes; of any other code it takes what the rule says. */
function errorOf({ code = 'InternalError', httpStatus, message }: FaultDefinition, operation: Operation): ApiError {
  if (code === 'Forbidden.RAM') {
    const forbidden = forbiddenByRam(operation);
    return new ApiError(code, message ?? forbidden.message, httpStatus ?? forbidden.httpStatus, forbidden.members);
  }
  const known = Object.hasOwn(errorCodes, code) ? errorCodes[code as KnownErrorCode] : undefined;
  const text = message ?? known?.meaning ?? 'An injected fault.';
  return new ApiError(code, text, httpStatus ?? known?.httpStatus ?? 400);
}
