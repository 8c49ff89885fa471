import type * as wire from '../generated/tfplugin6';
import { decodeDynamicValue } from '../values/dynamic-value';
import { bodyType } from '../values/value-type';
import type { PlainResponse } from './answering';
import type { Session } from './session';
import { writeOnlyFaults } from './write-only-faults';

export function validateResourceConfig(
  session: Session,
  request: wire.ValidateResourceConfig_Request,
): PlainResponse<wire.ValidateResourceConfig_Response> {
  const resource = session.resource(request.typeName);
  const config = decodeDynamicValue(bodyType(resource.schema), request.config);
  session.savesWriteOnly = !request.clientCapabilities?.writeOnlyAttributesAllowed;
  const unprotected = session.savesWriteOnly ? writeOnlyFaults(resource.schema, config) : [];
  return {
    diagnostics: [...unprotected, ...(resource.validate?.(config, { isConfigured: session.isConfigured }) ?? [])],
  };
}
