import type { RestoreJob } from '../../../api/operations/describe-restore-jobs2';
import { jsonFault, parseJson } from '../../values/json-text';
import { toState } from './mapping';
import { type JobState, schema } from './schema';

/** A state in which nothing is known. */
export const emptyState = Object.fromEntries(Object.keys(schema.attributes).map((name) => [name, null])) as JobState;

/**
 * A state made from an answer alone, and from the edition whose list it stands in: no answer names that. UdmDetail and
 * FailbackDetail are not taken from it, since answers give them another form than requests: they stay null until the
 * configuration fills them in.
 */
export function toImportedState(job: RestoreJob, edition = 'STANDARD'): JobState {
  return toState(job, {
    ...emptyState,
    origin: 'imported',
    restore_type: job.RestoreType ?? null,
    source_type: job.SourceType ?? null,
    vault_id: job.VaultId ?? null,
    snapshot_id: job.SnapshotId ?? null,
    target_instance_id: job.TargetInstanceId || null,
    target_path: job.TargetPath || null,
    target_bucket: job.TargetBucket || null,
    target_prefix: job.TargetPrefix || null,
    target_file_system_id: job.TargetFileSystemId || null,
    target_create_time: time(job.TargetCreateTime),
    target_instance_name: job.TargetInstanceName || null,
    target_table_name: job.TargetTableName || null,
    target_time: job.RestoreType === 'OTS_TABLE' ? String(job.TargetTime ?? 0) : null,
    ots_detail: otsDetail(job),
    include: paths(job.Include),
    exclude: paths(job.Exclude),
    options: job.Options || null,
    cross_account_type: job.CrossAccountType || null,
    cross_account_user_id: job.CrossAccountUserId || null,
    cross_account_role_name: job.CrossAccountRoleName || null,
    edition: edition === 'STANDARD' ? null : edition,
  });
}

function time(seconds: RestoreJob['TargetCreateTime']): string | null {
  return seconds ? String(seconds) : null;
}

/** A JSON array of paths, or the bare name of a table. */
export function paths(text: string | null | undefined): string[] | null {
  if (!text) return null;
  const value = jsonFault(text) === undefined ? parseJson(text) : text;
  const list = Array.isArray(value) ? value.map(String) : [text];
  return list.length > 0 ? list : null;
}

function otsDetail({ OtsDetail: detail }: RestoreJob): JobState['ots_detail'] {
  if (!detail) return null;
  return {
    overwrite_existing: detail.OverwriteExisting ?? null,
    restore_index: null,
    index_name_suffix: null,
    restore_search_index: null,
    search_index_name_suffix: null,
    re_generate_auto_increment_pk: null,
    batch_channel_count: detail.BatchChannelCount ?? null,
  };
}
