import type { ResourceContext } from '../plugin/provider';
import type { Configured } from './configured/configured';
import { cancelHandedOver } from './resources/job/cancel-handed-over';

/** What is left to do when Terraform ends the plugin in good order. */
export async function close(context: ResourceContext<Configured>): Promise<void> {
  await cancelHandedOver(context);
  context.configured.journal.answered();
}
