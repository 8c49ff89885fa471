import type { cancelRestoreJob } from '../../api/operations/cancel-restore-job';
import { apiError } from '../http/api-error';
import { cancelCourse } from '../restore-jobs/cancel-course';
import { restoreJobState } from '../restore-jobs/restore-job-record';
import type { Handler } from './handler';

const DEFAULT_CANCELING_SECONDS = 5;

/** Asks a pending job to stop. Asking again while it stops changes nothing; asking after its end is refused. */
export const handleCancelRestoreJob: Handler<typeof cancelRestoreJob> = ({ RestoreId, VaultId }, service) => {
  const now = service.clock.now();
  const job = service.restoreJobs.get(RestoreId);
  if (!job || job.expireMs <= now || (VaultId && VaultId !== job.request.VaultId)) {
    throw apiError('TaskNotFound', `RestoreId: ${RestoreId}${VaultId ? `, in the vault ${VaultId}` : ''}.`);
  }
  const { status, endedSeconds } = restoreJobState(job, now);
  if (endedSeconds !== undefined) {
    throw apiError('BadRequest', `The job ${RestoreId} cannot be canceled: it has ended as ${status}.`);
  }
  if (status !== 'CANCELING') {
    const cancelingSeconds = service.scenario.cancelingSeconds ?? DEFAULT_CANCELING_SECONDS;
    job.course = cancelCourse(job.course, (now - job.createdMs) / 1000, cancelingSeconds);
  }
  return {};
};
