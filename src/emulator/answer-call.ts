import type { Operation } from '../api/operation';
import { type Action, operations } from '../api/operations';
import type { Clock } from '../clock';
import type { Authenticate } from './authentication/authenticate';
import type { Call } from './control-plane/call-log';
import { delayBeforeMs, faultDelivery, isExecuted } from './faults/fault-delivery';
import { ApiError, apiError } from './http/api-error';
import { complete, type Delivery } from './http/delivery';
import { errorAnswer, successAnswer } from './http/http-answer';
import type { ReceivedRequest } from './http/received-request';
import { wait } from './http/wait';
import { execute } from './operations';
import { actionOf, admit, operationOf } from './operations/admit';
import type { EmulatedService } from './service/emulated-service';

export interface ApiEndpointSettings {
  /** Real time. */
  readonly clock: Clock;
  readonly authenticate: Authenticate;
  /** The service's idea of the real time, in milliseconds: its clock may be off. */
  serviceTime(): number;
  record(call: Call): void;
  /** Told of what is a fault of the emulator itself. */
  onError(error: unknown, RequestId: string): void;
}

interface Exchange extends ApiEndpointSettings {
  readonly request: ReceivedRequest;
  readonly service: EmulatedService;
  readonly RequestId: string;
  readonly host: string;
}

type Made = Pick<Call, 'RestoreId' | 'RestoreTaskId'>;
type Result = Pick<Call, 'decision' | 'executed' | 'fault' | 'code'> & Made & { readonly delivery: Delivery };

/** From a request to what its sender gets: the gateway's checks, faults, the operation, and an entry in the log. */
export async function answerCall(
  request: ReceivedRequest,
  service: EmulatedService,
  settings: ApiEndpointSettings,
  signal: AbortSignal,
): Promise<Delivery> {
  const RequestId = service.identifiers.requestId();
  const exchange = { ...settings, request, service, RequestId, host: request.headers.host ?? '' };
  const time = new Date(settings.clock.now()).toISOString();
  const { delivery, ...result } = await answer(exchange, signal);
  settings.record({
    time,
    emulatedTime: service.clock.state().now,
    RequestId,
    action: operationOf(request) ?? actionOf(request).slice(0, 64),
    parameters: declaredParameters(request),
    httpStatus: delivery.answer?.status,
    ...result,
  });
  return delivery;
}

async function answer(exchange: Exchange, signal: AbortSignal): Promise<Result> {
  const { request, service, RequestId, host } = exchange;
  const { parameters } = request;
  let action: Action;
  try {
    action = admit(request, service.scenario, exchange.authenticate, exchange.serviceTime());
  } catch (error) {
    return refuse(error, exchange);
  }
  const rule = service.faults.pick({ action, parameters, elapsedSeconds: service.clock.elapsedSeconds() });
  if (!rule) return run(action, exchange);
  await wait(exchange.clock, delayBeforeMs(rule), signal);
  const result = isExecuted(rule) ? run(action, exchange) : undefined;
  return {
    ...result,
    decision: 'faulted',
    executed: result?.executed ?? false,
    fault: { id: rule.id, fault: rule.fault, when: rule.when ?? 'before' },
    delivery: faultDelivery(rule, {
      ...{ RequestId, host, operation: operations[action] },
      answer: result?.delivery.answer,
    }),
  };
}

function run(action: Action, exchange: Exchange): Result {
  try {
    const body: Made = execute(action, exchange.request.parameters, exchange.service);
    const { RestoreId, RestoreTaskId } = body;
    const delivery = complete(successAnswer(operations[action], exchange.RequestId, body));
    const made = { ...(RestoreId && { RestoreId }), ...(RestoreTaskId && { RestoreTaskId }) };
    return { delivery, decision: 'answered', executed: true, ...made };
  } catch (error) {
    return refuse(error, exchange);
  }
}

/** The only place that catches what a check or a handler throws. */
function refuse(thrown: unknown, { request, RequestId, host, onError }: Exchange): Result {
  const expected = thrown instanceof ApiError;
  if (!expected) onError(thrown, RequestId);
  const error = expected
    ? thrown
    : apiError('InternalError', 'This is a fault of the emulator itself; what it prints says more.');
  const product = declared(request)?.product;
  const delivery = complete(errorAnswer(error, { RequestId, host, ...(product && { product }) }));
  return { delivery, decision: 'refused', executed: false, code: error.code };
}

/** Whatever else a request carries may be secret: a signature, a token. */
function declaredParameters(request: ReceivedRequest): Call['parameters'] {
  const parameters = declared(request)?.parameters ?? {};
  const isShown = (name: string) => Object.hasOwn(parameters, name) && !parameters[name].secret;
  return Object.fromEntries([...request.parameters].filter(([name]) => isShown(name.split('.', 1)[0])));
}

function declared(request: ReceivedRequest): Operation | undefined {
  const action = operationOf(request);
  return action && operations[action];
}
