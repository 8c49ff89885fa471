import type * as wire from '../generated/tfplugin6';
import { decodeDynamicValue } from '../values/dynamic-value';
import { bodyType } from '../values/value-type';
import { answering, type PlainResponse } from './answering';
import type { Outlet } from './outlet';
import type { Session } from './session';

interface Invocation extends wire.InvokeAction_Request {
  progress(message: string): void;
  readonly stop: AbortSignal;
}

/**
 * Whatever happens ends with one "completed": Terraform takes a stream without it for a success. Nothing else follows a stop:
 * Terraform would read no further than that, and not show why the action has ended.
 */
export async function invokeAction(
  session: Session,
  request: wire.InvokeAction_Request,
  rpc: string,
  { send, gone }: Outlet<wire.InvokeAction_Event>,
): Promise<void> {
  let isOver = false;
  const stop = AbortSignal.any([session.stopping.signal, gone]);
  const progress = (message: string) => {
    if (!isOver && !stop.aborted && !session.interrupted?.aborted)
      void send({ type: { $case: 'progress', progress: { message } } });
  };
  const completed = await invocation(session, { ...request, progress, stop }, rpc);
  isOver = true;
  await send({ type: { $case: 'completed', completed } });
}

const invocation = answering(invoke, (session, { actionType }) => bodyType(session.action(actionType).schema));

async function invoke(
  session: Session,
  { actionType, config, progress, stop }: Invocation,
): Promise<PlainResponse<wire.InvokeAction_Event_Completed>> {
  const action = session.action(actionType);
  const context = session.resourceContext();
  const known = decodeDynamicValue(bodyType(action.schema), config);
  return { diagnostics: await action.invoke(known, { ...context, stop, progress }) };
}
