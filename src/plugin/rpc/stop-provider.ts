import type * as wire from '../generated/tfplugin6';
import type { Session } from './session';

/** Comes at Ctrl-C. Terraform goes on waiting for the calls that run. */
export async function stopProvider({ stopping }: Session): Promise<wire.StopProvider_Response> {
  stopping.abort();
  return {};
}
