import type { ResourceContext } from '../plugin/provider';
import type { Configured } from './configured/configured';
import { cancelPassedOn } from './resources/job/cancel-passed-on';

/** What is left to do when Terraform ends the plugin in good order. */
export async function close(context: ResourceContext<Configured>): Promise<void> {
  await cancelPassedOn(context);
  context.configured.journal.answered();
}
