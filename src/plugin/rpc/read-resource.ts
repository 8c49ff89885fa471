import type * as wire from '../generated/tfplugin6';
import { decodeDynamicValue } from '../values/dynamic-value';
import { bodyType } from '../values/value-type';
import type { PlainResponse } from './answering';
import type { Session } from './session';
import { wireOutcome } from './wire-outcome';

export async function readResource(
  session: Session,
  request: wire.ReadResource_Request,
): Promise<PlainResponse<wire.ReadResource_Response>> {
  const resource = session.resource(request.typeName);
  const state = decodeDynamicValue(bodyType(resource.schema), request.currentState);
  const outcome = await resource.read({ state, private: request.private }, session.resourceContext());
  const { state: newState, identity, ...rest } = wireOutcome(resource, outcome, request.currentIdentity);
  return { newState, newIdentity: identity, ...rest };
}
