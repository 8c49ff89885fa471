import { createRestoreJob } from '../../../api/operations/create-restore-job';
import type { RestoreJob } from '../../../api/operations/describe-restore-jobs2';
import { forbiddenParameters, restoreRules } from '../../../api/restore-rules';
import { isKnownRestoreType } from '../../../api/restore-types';
import { DiagnosticsError, errorDiagnostic } from '../../../plugin/diagnostic';
import type { IdentityOf } from '../../../plugin/schema';
import { jsonFault, jsonValue } from '../../values/json-value';
import { snakeCase } from '../../values/snake-case';
import type { RestoreImport } from '../restore/definition/restore-definition';
import type { JobRestore } from './job-restore-types';
import { toState } from './state/mapping';
import { type identity, type JobState, schema } from './state/schema';

const EDITIONS = createRestoreJob.parameters.Edition.values;
type Edition = (typeof EDITIONS)[number];

interface JobName {
  readonly restoreType: string;
  readonly restoreId: string;
  /** Where to look; in each list of the service when absent. */
  readonly edition?: Edition;
}

function nameFromIdentity(given: object): JobName {
  const { restore_type, restore_id } = given as IdentityOf<typeof identity>;
  if (restore_type?.trim() && restore_id?.trim()) return { restoreType: restore_type, restoreId: restore_id };
  const got = `Got ${JSON.stringify(restore_type ?? null)} as restore_type and ${JSON.stringify(restore_id ?? null)} as restore_id`;
  const detail = `${got}, expected both, such as "ECS_FILE" and "r-000a1b2c3d4e5f".`;
  throw new DiagnosticsError([errorDiagnostic('Incomplete identity', detail)]);
}

/** Our own form has the type first; the vendor's provider has it second. The edition may follow. */
export function nameFromId(id: string): JobName {
  const [first = '', second = '', ...rest] = id.split(':');
  const edition = EDITIONS.find((known) => known === rest[0]);
  const isWhole = first !== '' && second !== '' && (rest.length === 0 || (rest.length === 1 && edition));
  if (!isWhole) throw new DiagnosticsError([malformedId(id)]);
  const typeIsSecond = isKnownRestoreType(second) || (!isKnownRestoreType(first) && first.startsWith('r-'));
  const name = typeIsSecond ? { restoreType: second, restoreId: first } : { restoreType: first, restoreId: second };
  return { ...name, ...(edition && { edition }) };
}

function malformedId(id: string) {
  const detail = `Got "${id}", expected <RestoreType>:<RestoreId>, such as ECS_FILE:r-000a1b2c3d4e5f, or <RestoreId>:<RestoreType>. The edition may follow: ECS_FILE:r-000a1b2c3d4e5f:BASIC.`;
  return errorDiagnostic('Malformed import id', detail);
}

/** A state in which nothing is known. */
export const emptyState = Object.fromEntries(Object.keys(schema.attributes).map((name) => [name, null])) as JobState;

/** Takes over a job that something else started. Each edition has a list of its own; the standard one is asked for by no word. */
export const jobImport: RestoreImport<JobRestore> = {
  wanted(request) {
    const { restoreId, restoreType, edition } = request.identity
      ? nameFromIdentity(request.identity)
      : nameFromId(request.id);
    const places = (edition ? [edition] : EDITIONS).map((one) => ({
      ...emptyState,
      restore_type: restoreType,
      edition: one === 'STANDARD' ? null : one,
    }));
    return { id: restoreId, places };
  },
  toImported: (job, { edition }) => toImportedState(job, edition ?? 'STANDARD'),
  notFound(id, places) {
    const [{ restore_type, edition }] = places;
    const where = places.length === 1 ? `the edition ${edition ?? 'STANDARD'}` : 'either edition';
    const detail = `The service lists no job ${id} of type ${restore_type} in this region, in ${where}. Check the id, the type and the region; the record of an old job may have expired.`;
    return errorDiagnostic('No such restore job', detail);
  },
};

/**
 * A state made from an answer alone, and from the edition whose list it stands in: no answer names that. UdmDetail and
 * FailbackDetail are not taken from it, since answers give them another form than requests: they stay null until the
 * configuration fills them in. Nor is what the service adds of itself: the account's own backups, and what no restore of the type takes.
 */
export function toImportedState(job: RestoreJob, edition = 'STANDARD'): JobState {
  const type = job.RestoreType ?? '';
  const misplaced = isKnownRestoreType(type) ? forbiddenParameters(type).map((name) => [snakeCase(name), null]) : [];
  return toState(job, {
    ...emptyState,
    origin: 'imported',
    restore_type: job.RestoreType ?? null,
    source_type: job.SourceType ?? (isKnownRestoreType(type) ? restoreRules[type].sourceType : null),
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
    cross_account_type: job.CrossAccountType === 'SELF_ACCOUNT' ? null : job.CrossAccountType || null,
    cross_account_user_id: job.CrossAccountUserId || null,
    cross_account_role_name: job.CrossAccountRoleName || null,
    edition: edition === 'STANDARD' ? null : edition,
    ...Object.fromEntries(misplaced),
  });
}

function time(seconds: RestoreJob['TargetCreateTime']): string | null {
  return seconds ? String(seconds) : null;
}

/** A JSON array of paths, or the bare name of a table. */
export function paths(text: string | null | undefined): string[] | null {
  if (!text) return null;
  const value = jsonFault(text) === undefined ? jsonValue(text) : text;
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
    batch_channel_count: detail.BatchChannelCount || null,
  };
}
