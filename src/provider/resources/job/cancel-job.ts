import { cancelRestoreJob } from '../../../api/operations/cancel-restore-job';
import { CloudError } from '../../../cloud/cloud-error';
import type { ResourceContext } from '../../../plugin/call-context';
import type { Configured } from '../../configured/configured';
import type { JobState } from './state/schema';

export async function cancelJob(
  { id, vault_id, edition }: JobState,
  deadlineMs: number,
  { configured, log }: ResourceContext<Configured>,
): Promise<void> {
  const request = {
    RestoreId: id as string,
    ...(vault_id && { VaultId: vault_id }),
    ...(edition && { Edition: edition }),
  };
  try {
    await configured.client().call(cancelRestoreJob, request, { deadlineMs });
    log.info(`restore job ${id} cancelled`);
  } catch (fault) {
    // A job that has just ended cannot be cancelled any more: the wait that follows tells.
    if (!(fault instanceof CloudError) || !['invalid', 'notFound'].includes(fault.category)) throw fault;
    log.warn(`restore job ${id} could not be cancelled`, { fault: fault.message });
  }
}
