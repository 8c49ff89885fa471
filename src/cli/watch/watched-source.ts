import { type DbsRestoreTask, dbsErrorOf } from '../../api/dbs-restore-task-status';
import type { RestoreJob } from '../../api/operations/describe-restore-jobs2';
import type { ComputeNestRestoreTask } from '../../api/operations/list-restore-tasks';
import type { CloudClient } from '../../cloud/cloud-client';
import { computeNestTaskSource } from '../../waiting/compute-nest-task-source';
import { dbsTaskSource } from '../../waiting/dbs-task-source';
import type { Look, Source } from '../../waiting/look';
import { restoreJobSource } from '../../waiting/restore-job-source';
import type { JudgeLook } from './judged-look';
import type { WatchedJob } from './watched-job';

/** The list that a job is watched in. Restore tasks of other services are told in the members of a job. */
export function watchedSource(
  client: CloudClient,
  { service, restoreType = '' }: Pick<WatchedJob, 'service' | 'restoreType'>,
  judged: JudgeLook = async (look) => look,
): Source<RestoreJob> {
  if (service === 'dbs') return asJobs(dbsTaskSource(client), jobOfDbs);
  if (service === 'computenest') return asJobs(computeNestTaskSource(client), jobOfComputeNest);
  return judging(restoreJobSource(client, { restoreType }), judged);
}

/** The service calls a restore of nothing a success. */
function judging(source: Source<RestoreJob>, judged: JudgeLook): Source<RestoreJob> {
  return {
    async look(ids, options) {
      const looks = await source.look(ids, options);
      const signal = options.signal ?? new AbortController().signal;
      return new Map(
        await Promise.all([...looks].map(async ([id, look]) => [id, await judged(look, signal)] as const)),
      );
    },
  };
}

function asJobs<T>(source: Source<T>, jobOf: (task: T) => RestoreJob): Source<RestoreJob> {
  return {
    async look(ids, options) {
      const looks = await source.look(ids, options);
      return new Map(
        [...looks].map(([id, look]): [string, Look<RestoreJob>] => [id, { ...look, entry: jobOf(look.entry) }]),
      );
    },
  };
}

function jobOfDbs(task: DbsRestoreTask): RestoreJob {
  return present({
    RestoreId: task.RestoreTaskId,
    SnapshotId: task.BackupSetId || undefined,
    TargetInstanceId:
      task.DestinationEndpointInstanceID || task.DestinationEndpointIpPort || task.DestinationEndpointHost || undefined,
    TargetPath: task.DestinationEndpointDatabaseName || task.RestoreDir || undefined,
    CreatedTime: secondsOf(task.RestoreTaskCreateTime),
    CompleteTime: secondsOf(task.RestoreTaskFinishTime),
    ErrorMessage: dbsErrorOf(task),
  });
}

function jobOfComputeNest(task: ComputeNestRestoreTask): RestoreJob {
  return present({
    RestoreId: task.RestoreTaskId,
    SnapshotId: task.BackupId || undefined,
    TargetInstanceId: task.ServiceInstanceId || undefined,
    CreatedTime: secondsAt(task.CreateTime),
    StartTime: secondsAt(task.StartTime),
    CompleteTime: secondsAt(task.EndTime),
    UpdatedTime: secondsAt(task.ModifiedTime),
    ErrorMessage: task.StatusDetail || undefined,
  });
}

/** A task that has not ended may have 0 for the time of its end. */
function secondsOf(ms: number | bigint | undefined): number | undefined {
  return Number(ms ?? 0) > 0 ? Math.floor(Number(ms) / 1000) : undefined;
}

function secondsAt(time: string | undefined): number | undefined {
  return secondsOf(Date.parse(time ?? ''));
}

/** Without the members that are undefined. */
function present(job: { readonly [K in keyof RestoreJob]?: RestoreJob[K] | undefined }): RestoreJob {
  return Object.fromEntries(Object.entries(job).filter(([, value]) => value !== undefined)) as RestoreJob;
}
