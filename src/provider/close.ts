import type { ResourceContext } from '../plugin/provider';
import type { Configured } from './configured/configured';
import { jobRestore } from './resources/job/job-restore';
import { cancelPassedOn } from './resources/restore/cancel-passed-on';

/** What is left to do when Terraform ends the plugin in good order. */
export async function close(context: ResourceContext<Configured>): Promise<void> {
  await cancelPassedOn({ ...context, restore: jobRestore });
  context.configured.journal.answered();
}
