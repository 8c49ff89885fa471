import type * as wire from '../generated/tfplugin6';
import type { PlainResponse } from './answering';

/** OpenTofu asks whenever a configuration calls a function of a provider; there are none. */
export function getFunctions(): PlainResponse<wire.GetFunctions_Response> {
  return {};
}
