import { parse, stringify } from 'lossless-json';
import type { RestoreJob } from '../../api/operations/describe-restore-jobs2';
import { madeUpHash } from './made-up-hash';
import type { RestoreJobRecord, RestoreRequest } from './restore-job-record';

/**
 * What a job's description repeats of its request, in the form that the service gives it. Ids of what the service works
 * with (TargetClientId, TargetDataSourceId, ClusterId) are left out: no source tells when they are there, and the vendor's
 * provider replaces every job that answers with one which its configuration does not name.
 */
export function restoreJobInputs(job: RestoreJobRecord): RestoreJob {
  const { request, snapshot } = job;
  return {
    RestoreType: request.RestoreType,
    SourceType: request.SourceType,
    VaultId: request.VaultId,
    SnapshotId: request.SnapshotId,
    SnapshotHash: request.SnapshotHash ?? snapshot?.SnapshotHash ?? madeUpHash(request.SnapshotId),
    StorageClass: snapshot?.StorageClass ?? 'STANDARD',
    CrossAccountType: request.CrossAccountType ?? 'SELF_ACCOUNT',
    ...given(request, echoed),
    ...(request.UdmDetail !== undefined && udm(request.UdmDetail, request)),
    ...(request.OtsDetail !== undefined && {
      OtsDetail: {
        BatchChannelCount: request.OtsDetail.BatchChannelCount ?? 0,
        OverwriteExisting: request.OtsDetail.OverwriteExisting ?? false,
      },
    }),
    ...(snapshot?.InstanceId && { SourceInstanceId: snapshot.InstanceId, SourceResourceId: snapshot.InstanceId }),
  };
}

/** Repeated as they came, and absent where nobody gave them. UdmRegionId, TargetContainer and Edition are not repeated. */
const echoed = [
  'Options',
  'Include',
  'Exclude',
  'TargetInstanceId',
  'TargetPath',
  'TargetBucket',
  'TargetPrefix',
  'TargetFileSystemId',
  'TargetCreateTime',
  'TargetInstanceName',
  'TargetTableName',
  'TargetTime',
  'CrossAccountUserId',
  'CrossAccountRoleName',
  'FailbackDetail',
] as const satisfies readonly (keyof RestoreRequest & keyof RestoreJob)[];

function given<K extends keyof RestoreRequest>(request: RestoreRequest, names: readonly K[]): Pick<RestoreRequest, K> {
  return Object.fromEntries(
    names.filter((name) => request[name] !== undefined).map((name) => [name, request[name]]),
  ) as Pick<RestoreRequest, K>;
}

/** The service re-writes UdmDetail: its own members are added to those that were sent. */
function udm(detail: string, request: RestoreRequest): RestoreJob {
  const members = parse(detail) as { readonly sourceInstanceId?: string };
  const source = members.sourceInstanceId;
  return {
    UdmDetail: stringify({ doCopy: true, destinationRegionId: request.UdmRegionId, ...members }),
    ...(source && { SourceInstanceId: source, SourceResourceId: source }),
  };
}
