import type * as wire from '../generated/tfplugin6';
import { decodeDynamicValue } from '../values/dynamic-value';
import { bodyType } from '../values/value-type';
import type { Answer } from './answer';
import type { Session } from './session';

export function validateResourceConfig(
  session: Session,
  request: wire.ValidateResourceConfig_Request,
): Answer<wire.ValidateResourceConfig_Response> {
  const resource = session.resource(request.typeName);
  const config = decodeDynamicValue(bodyType(resource.schema), request.config);
  return { diagnostics: resource.validate?.(config) };
}
