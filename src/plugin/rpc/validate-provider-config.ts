import type * as wire from '../generated/tfplugin6';
import { decodeDynamicValue } from '../values/dynamic-value';
import { bodyType } from '../values/value-type';
import type { Answer } from './answer';
import type { Session } from './session';

export function validateProviderConfig(
  { provider }: Session,
  request: wire.ValidateProviderConfig_Request,
): Answer<wire.ValidateProviderConfig_Response> {
  return { diagnostics: provider.validate(decodeDynamicValue(bodyType(provider.schema), request.config)) };
}
