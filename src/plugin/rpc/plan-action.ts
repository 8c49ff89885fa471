import type * as wire from '../generated/tfplugin6';
import { decodeDynamicValue } from '../values/dynamic-value';
import { bodyType } from '../values/value-type';
import type { PlainResponse } from './answering';
import type { Session } from './session';

export async function planAction(
  session: Session,
  request: wire.PlanAction_Request,
): Promise<PlainResponse<wire.PlanAction_Response>> {
  const action = session.action(request.actionType);
  const config = decodeDynamicValue(bodyType(action.schema), request.config);
  return { diagnostics: await action.plan?.(config, session.planContext()) };
}
