import { parseTime } from '../../../../amounts/time';
import type { RequestOf } from '../../../../api/operation';
import type { createRestoreJob } from '../../../../api/operations/create-restore-job';
import type { RestoreJob } from '../../../../api/operations/describe-restore-jobs2';
import { verdictOf } from '../../../../api/restore-job-status';
import { TYPES_WITH_OPTIONS } from '../../../../api/restore-rules';
import { spanOf } from '../../../../record/seconds-between';
import type { RestoreJobList } from '../../../../waiting/restore-job-list';
import type { Load } from '../../../configured/in-flight';
import { responseValues } from '../../../values/response-values';
import { isNoBackup } from '../../restore/state/chosen-backup';
import { type JobState, outputFields } from './schema';

export type CreateRequest = RequestOf<typeof createRestoreJob>;

/** What a restore is, whichever snapshot it takes. */
export type RestoreKind = Omit<CreateRequest, 'SnapshotId'> & Partial<Pick<CreateRequest, 'SnapshotId'>>;

/** Bucket and file system restores refuse a request without Options; this restores everything. */
const EVERYTHING = '{"includes":[],"excludes":[]}';

/** What CreateRestoreJob is sent for a planned resource, whose inputs are all known by then. */
export function toCreateRequest(inputs: JobState): CreateRequest {
  return withoutNulls({
    RestoreType: inputs.restore_type,
    SourceType: inputs.source_type,
    VaultId: inputs.vault_id,
    SnapshotId: inputs.snapshot_id ?? inputs.chosen_snapshot?.snapshot_id,
    SnapshotHash: inputs.snapshot_hash ?? chosenHash(inputs),
    TargetInstanceId: inputs.target_instance_id,
    TargetPath: inputs.target_path,
    TargetBucket: inputs.target_bucket,
    TargetPrefix: inputs.target_prefix,
    TargetFileSystemId: inputs.target_file_system_id,
    TargetCreateTime: seconds(inputs.target_create_time),
    TargetInstanceName: inputs.target_instance_name,
    TargetTableName: inputs.target_table_name,
    TargetTime: seconds(inputs.target_time),
    OtsDetail: otsDetail(inputs),
    Include: include(inputs),
    Exclude: inputs.exclude && JSON.stringify(inputs.exclude),
    UdmDetail: inputs.udm_detail,
    UdmRegionId: inputs.udm_region_id,
    Options: inputs.options ?? (TYPES_WITH_OPTIONS.includes(inputs.restore_type ?? '') ? EVERYTHING : null),
    FailbackDetail: inputs.failback_detail,
    TargetContainer: inputs.target_container,
    TargetContainerClusterId: inputs.target_container_cluster_id,
    InitiatedByAck: inputs.initiated_by_ack,
    CrossAccountType: inputs.cross_account_type,
    CrossAccountUserId: inputs.cross_account_user_id,
    CrossAccountRoleName: inputs.cross_account_role_name,
    Edition: inputs.edition,
  }) as CreateRequest;
}

/** A hash belongs to its snapshot. */
function chosenHash({ snapshot_id: id, chosen_snapshot: chosen }: JobState): string | null | undefined {
  const isOfIt = id === null || id === chosen?.snapshot_id;
  return isOfIt && !isNoBackup(chosen?.snapshot_hash) ? chosen?.snapshot_hash : null;
}

/**
 * The request without what is chosen when the restore starts: a killed apply may have chosen otherwise. The hash says no more
 * than the id, and a state has it even where nobody has set it.
 */
export function toRestoreKind(inputs: JobState): RestoreKind {
  const { SnapshotId, SnapshotHash: _, ...kind } = toCreateRequest(inputs);
  return inputs.snapshot_id ? { SnapshotId, ...kind } : kind;
}

/** The list of the service that the job of a state stands in. */
export function listOf({ restore_type, edition }: Pick<JobState, 'restore_type' | 'edition'>): RestoreJobList {
  return { restoreType: restore_type ?? '', ...(edition && { edition }) };
}

/** What the restore takes up while it runs. Clones make their own target. */
export function loadOf(inputs: JobState): Load {
  const { target_instance_id, target_bucket, target_file_system_id, target_instance_name, vault_id } = inputs;
  const target = target_instance_id ?? target_bucket ?? target_file_system_id ?? target_instance_name;
  return { vault: vault_id ?? '', ...(target !== null && { target }) };
}

/** The state after a look at the job: its answer, beside the inputs as the user wrote them. */
export function toState(job: RestoreJob, inputs: JobState): JobState {
  return {
    ...inputs,
    ...responseValues(outputFields, job),
    id: job.RestoreId ?? inputs.id,
    snapshot_id: inputs.snapshot_id ?? job.SnapshotId ?? null,
    snapshot_hash: inputs.snapshot_hash ?? job.SnapshotHash ?? null,
    verdict: verdictOf(job.Status),
    wait_unfinished: false,
    duration_seconds: durationSeconds(job),
    unmet: [],
    snapshot_items: null,
    snapshot_bytes: null,
  };
}

/** Both ends by the clock of the service, so that ours cannot distort it. */
function durationSeconds(job: RestoreJob): number | null {
  const [begin, end] = [Number(job.CreatedTime ?? job.StartTime ?? 0), Number(job.CompleteTime ?? 0)];
  return begin > 0 ? spanOf(begin, end) : null;
}

/** A table's name travels bare; paths travel as a JSON array. */
function include(inputs: JobState): string | null {
  if (inputs.include === null) return null;
  return inputs.restore_type === 'OTS_TABLE' ? inputs.include[0] : JSON.stringify(inputs.include);
}

function otsDetail({ ots_detail: detail }: JobState): CreateRequest['OtsDetail'] | null {
  if (detail === null) return null;
  return withoutNulls({
    OverwriteExisting: detail.overwrite_existing,
    RestoreIndex: detail.restore_index,
    IndexNameSuffix: detail.index_name_suffix,
    RestoreSearchIndex: detail.restore_search_index,
    SearchIndexNameSuffix: detail.search_index_name_suffix,
    ReGenerateAutoIncrementPK: detail.re_generate_auto_increment_pk,
    BatchChannelCount: detail.batch_channel_count === null ? null : Number(detail.batch_channel_count),
  });
}

function seconds(time: string | null): number | null {
  return time === null ? null : (parseTime(time) ?? null);
}

type WithoutNulls<T> = { [K in keyof T]: Exclude<T[K], null> | undefined };

function withoutNulls<T extends object>(values: T): WithoutNulls<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  ) as WithoutNulls<T>;
}
