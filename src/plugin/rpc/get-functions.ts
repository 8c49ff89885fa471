import type * as wire from '../generated/tfplugin6';
import type { Answer } from './answer';

/** OpenTofu asks whenever a configuration calls a function of a provider; there are none. */
export function getFunctions(): Answer<wire.GetFunctions_Response> {
  return {};
}
