import type { ResourceContext } from '../plugin/call-context';
import type { Configured } from './configured/configured';
import { computeNestDefinition } from './resources/compute-nest-restore-task/definition';
import { dbsDefinition } from './resources/dbs-restore-task/definition';
import { jobRestore } from './resources/job/job-restore';
import { cancelPassedOn } from './resources/restore/cancel-passed-on';

/** What is left to do when Terraform ends the plugin in good order. */
export async function close(context: ResourceContext<Configured>): Promise<void> {
  await cancelPassedOn({ ...context, restore: jobRestore });
  await cancelPassedOn({ ...context, restore: dbsDefinition });
  await cancelPassedOn({ ...context, restore: computeNestDefinition });
  context.configured.journal.answered();
}
