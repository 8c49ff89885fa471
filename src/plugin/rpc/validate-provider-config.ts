import type * as wire from '../generated/tfplugin6';
import { decodeDynamicValue } from '../values/dynamic-value';
import { bodyType } from '../values/value-type';
import type { PlainResponse } from './answering';
import type { Session } from './session';

export function validateProviderConfig(
  { provider }: Session,
  request: wire.ValidateProviderConfig_Request,
): PlainResponse<wire.ValidateProviderConfig_Response> {
  return { diagnostics: provider.validate(decodeDynamicValue(bodyType(provider.schema), request.config)) };
}
