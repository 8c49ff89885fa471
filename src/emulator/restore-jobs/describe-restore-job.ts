import { type RestoreJob, restoreJobFields } from '../../api/operations/describe-restore-jobs2';
import { verdictOf } from '../../api/restore-job-status';
import { knownMembers, type RestoreJobEntry } from '../scenario/inventory-schema';
import { answerEntry } from '../store/answer-entry';
import type { CourseState } from './course';
import { restoreJobCounters } from './restore-job-counters';
import { restoreJobInputs } from './restore-job-inputs';
import { endMs, type RestoreJobRecord, restoreJobState, restoreJobStatus } from './restore-job-record';

/** A job as the service would describe it now. What does not apply to it, or not yet, is absent. */
export function describeRestoreJob(job: RestoreJobRecord, nowMs: number): RestoreJob {
  if (job.described) return asWritten(job, job.described, nowMs);
  const state = restoreJobState(job, nowMs);
  const described: RestoreJob = {
    RestoreId: job.RestoreId,
    Status: state.status,
    Progress: state.progress,
    ...restoreJobInputs(job),
    ...times(job, state, nowMs),
    ...restoreJobCounters(job, state, nowMs),
    ...outcome(job, state),
  };
  const { fields } = job.course.definition;
  return fields ? withOverrides(described, fields) : described;
}

/** Only its cancellation changes a job that a scenario describes. */
function asWritten(job: RestoreJobRecord, described: RestoreJobEntry, nowMs: number): RestoreJob {
  const Status = described.Status === undefined ? undefined : restoreJobStatus(job, nowMs);
  return answerEntry(restoreJobFields, { ...described, Status }, knownMembers.restoreJobs);
}

const toSeconds = (ms: number) => Math.floor(ms / 1000);

function times(job: RestoreJobRecord, state: CourseState, nowMs: number): RestoreJob {
  const { createdMs, expireMs } = job;
  return {
    CreatedTime: toSeconds(createdMs),
    UpdatedTime: toSeconds(Math.min(nowMs, endMs(job))),
    ExpireTime: toSeconds(expireMs),
    ...(state.startedSeconds !== undefined && { StartTime: toSeconds(createdMs + state.startedSeconds * 1000) }),
    ...(state.endedSeconds !== undefined && { CompleteTime: toSeconds(createdMs + state.endedSeconds * 1000) }),
  };
}

const errorMessages: Record<string, string> = {
  FAILED: 'The target could not be written.',
  PARTIAL_COMPLETE: 'Some files could not be restored.',
  CANCELED: 'The job was canceled.',
  EXPIRED: 'The job did not end in time.',
};

const fileTypes = ['ECS_FILE', 'NAS', 'COMMON_FILE_SYSTEM', 'OSS'];

/** What is known only once a job has ended. */
function outcome({ RestoreId, request, course }: RestoreJobRecord, { status, endedSeconds }: CourseState): RestoreJob {
  if (endedSeconds === undefined) return {};
  const { errorMessage, errorFile } = course.definition;
  const incomplete = verdictOf(status) !== 'succeeded';
  const partial = verdictOf(status) === 'partial';
  return {
    ...(incomplete && { ErrorMessage: errorMessage ?? errorMessages[status] }),
    ...(incomplete && (errorFile || partial) && { ErrorFile: errorFile ?? '/data/in-use.db: the file is locked' }),
    ...(fileTypes.includes(request.RestoreType) && { Report: report(RestoreId) }),
  };
}

function report(RestoreId: string): RestoreJob['Report'] {
  const list = (name: string) => `${RestoreId}/${name}.zip`;
  return {
    TotalFiles: list('total_files'),
    SuccessFiles: list('success_files'),
    FailedFiles: list('failed_files'),
    SkippedFiles: list('skipped_files'),
    ReportTaskStatus: 'COMPLETE',
  };
}

function withOverrides(job: RestoreJob, fields: { readonly [name: string]: unknown }): RestoreJob {
  const members = Object.entries({ ...job, ...fields });
  return Object.fromEntries(members.filter(([, value]) => value !== null)) as RestoreJob;
}
