import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerCall } from './answer-call';
import { createAuthenticator } from './authentication/authenticate';
import { answerControl, CONTROL_PATH } from './control-plane/answer-control';
import type { Call } from './control-plane/call-log';
import type { Control } from './control-plane/control';
import type { Session } from './control-plane/create-control';
import type { EmulatorOptions } from './emulator-options';
import { complete, type Delivery, deliver } from './http/delivery';
import { jsonAnswer } from './http/http-answer';
import { type ReceivedRequest, receiveRequest } from './http/received-request';
import { wait } from './http/wait';

export type Responder = (message: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers HTTP requests: those to the API, and those to the control plane beside it. `closing` ends all waiting. */
export function createResponder(
  { clock, accounts, onCall, onError }: EmulatorOptions,
  session: Session,
  control: Control,
  closing: AbortSignal,
): Responder {
  const serviceTime = () => clock.now() + session.skewSeconds * 1000;
  const settings = {
    clock,
    authenticate: createAuthenticator(accounts),
    serviceTime,
    record(call: Call) {
      session.calls.record(call);
      onCall?.(call);
    },
    onError: (error: unknown, RequestId: string) => onError?.(error, RequestId),
  };
  const answer = async (request: ReceivedRequest | undefined): Promise<Delivery> => {
    if (!request)
      return complete(jsonAnswer(413, { error: 'The request body is too large: the emulator takes up to 1 MiB.' }));
    if (request.path.startsWith(CONTROL_PATH))
      return complete(answerControl(request, control, (error) => onError?.(error)));
    return answerCall(request, session.service, settings, closing);
  };
  return async (message, response) => {
    const delivery = await answer(await receiveRequest(message));
    if (delivery.afterMs > 0) await wait(clock, delivery.afterMs, goneSignal(response));
    deliver(delivery, response, new Date(serviceTime()).toUTCString());
  };
}

/** Aborted when the connection ends: the client has given up, or the emulator closes. */
function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return gone.signal;
}
