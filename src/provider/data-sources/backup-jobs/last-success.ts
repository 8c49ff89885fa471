import { toRfc3339 } from '../../../amounts/time';
import type { BackupJob } from '../../../api/operations/describe-backup-jobs2';

/** What a job protects, by the name that people know it by. */
export function protectedThing(job: BackupJob): string | undefined {
  const table = job.InstanceName && job.TableName ? `${job.InstanceName}/${job.TableName}` : job.InstanceName;
  return job.InstanceId || job.Bucket || job.FileSystemId || table || undefined;
}

/** The latest job of each protected thing that is complete; equal ends by id. */
export function lastSuccesses(jobs: readonly BackupJob[]): ReadonlyMap<string, Success> {
  const last = new Map<string, BackupJob>();
  for (const job of jobs) {
    const thing = protectedThing(job);
    if (thing === undefined || job.Status !== 'COMPLETE' || !Number(job.CompleteTime)) continue;
    const other = last.get(thing);
    if (!other || isLater(job, other)) last.set(thing, job);
  }
  return new Map([...last].map(([thing, job]) => [thing, { job }]));
}

function isLater(job: BackupJob, other: BackupJob): boolean {
  const lead = Number(job.CompleteTime) - Number(other.CompleteTime);
  return lead > 0 || (lead === 0 && String(job.JobId) < String(other.JobId));
}

/** A job that ended well, and the snapshot that it made, where that was looked for and found. */
export interface Success {
  readonly job: BackupJob;
  readonly snapshotId?: string;
}

/** An entry of `last_success`. */
export function successState({ job, snapshotId }: Success, nowMs: number) {
  const seconds = Number(job.CompleteTime);
  return {
    job_id: job.JobId ?? null,
    plan_id: job.PlanId ?? null,
    vault_id: job.VaultId ?? null,
    snapshot_id: snapshotId ?? null,
    complete_time: seconds,
    completed_at: toRfc3339(seconds),
    age_seconds: Math.floor(nowMs / 1000) - seconds,
  };
}
