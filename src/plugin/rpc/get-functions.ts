import type * as wire from '../generated/tfplugin6';
import { mapValues } from '../values/value-type';
import { wireFunction } from '../wire/wire-function';
import type { PlainResponse } from './answering';
import type { Session } from './session';

/** OpenTofu asks whenever a configuration calls a function of a provider; Terraform finds them in the schema. */
export function getFunctions({ provider }: Session): PlainResponse<wire.GetFunctions_Response> {
  return { functions: mapValues(provider.functions ?? {}, wireFunction) };
}
