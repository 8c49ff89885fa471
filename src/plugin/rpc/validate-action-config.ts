import type * as wire from '../generated/tfplugin6';
import { decodeDynamicValue } from '../values/dynamic-value';
import { bodyType } from '../values/value-type';
import type { PlainResponse } from './answering';
import type { Session } from './session';

export function validateActionConfig(
  session: Session,
  request: wire.ValidateActionConfig_Request,
): PlainResponse<wire.ValidateActionConfig_Response> {
  const action = session.action(request.typeName);
  return { diagnostics: action.validate?.(decodeDynamicValue(bodyType(action.schema), request.config)) };
}
