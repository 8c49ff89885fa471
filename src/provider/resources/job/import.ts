import { createRestoreJob } from '../../../api/operations/create-restore-job';
import type { RestoreJob } from '../../../api/operations/describe-restore-jobs2';
import { isKnownRestoreType } from '../../../api/restore-types';
import { DiagnosticsError, errorDiagnostic } from '../../../plugin/diagnostic';
import type { ImportRequest, ResourceContext } from '../../../plugin/provider';
import { lookOnce } from '../../../waiting/wait';
import type { Configured } from '../../configured/configured';
import { explainFaults } from '../../values/explain-faults';
import { jsonFault, jsonValue } from '../../values/json-value';
import { type JobOutcome, jobOutcome } from './state/job-outcome';
import { listOf, toState } from './state/mapping';
import { encodePrivate } from './state/private-data';
import { type identity, type JobState, schema } from './state/schema';

const READ_TIMEOUT_MS = 60_000;

const EDITIONS = createRestoreJob.parameters.Edition.values;
type Edition = (typeof EDITIONS)[number];

interface JobName {
  readonly restoreType: string;
  readonly restoreId: string;
  /** Where to look; in each list of the service when absent. */
  readonly edition?: Edition;
}

/** Takes over a job that something else started. */
export async function importJob(
  request: ImportRequest<typeof identity>,
  context: ResourceContext<Configured>,
): Promise<JobOutcome> {
  const name = request.identity ? nameFromIdentity(request.identity) : nameFromId(request.id);
  for (const edition of name.edition ? [name.edition] : EDITIONS) {
    const job = await find(name, edition, context);
    if (job) return { ...jobOutcome(toImportedState(job, edition)), private: encodePrivate({ lacksInputs: true }) };
  }
  throw new DiagnosticsError([notFound(name)]);
}

/** Each edition has a list of its own; the standard one is asked for by no word. */
async function find(
  { restoreType, restoreId }: JobName,
  edition: Edition,
  { configured, stop }: ResourceContext<Configured>,
): Promise<RestoreJob | undefined> {
  const list = listOf({ restore_type: restoreType, edition: edition === 'STANDARD' ? null : edition });
  const deadlineMs = configured.clock.now() + READ_TIMEOUT_MS;
  const failure = `Cannot read restore job ${restoreId}`;
  const look = await explainFaults({ failure, advice: 'Nothing was imported.', stop }, async () =>
    lookOnce(configured.restoreJobPollers(list), restoreId, { deadlineMs, stop }),
  );
  return look?.entry;
}

function nameFromIdentity(given: NonNullable<ImportRequest<typeof identity>['identity']>): JobName {
  if (given.restore_type && given.restore_id) return { restoreType: given.restore_type, restoreId: given.restore_id };
  throw new DiagnosticsError([errorDiagnostic('Incomplete identity', 'Expected restore_type and restore_id.')]);
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

function notFound({ restoreType, restoreId, edition }: JobName) {
  const where = edition ? `the edition ${edition}` : 'either edition';
  const detail = `The service lists no job ${restoreId} of type ${restoreType} in this region, in ${where}. Check the id, the type and the region; the record of an old job may have expired.`;
  return errorDiagnostic('No such restore job', detail);
}

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
    batch_channel_count: detail.BatchChannelCount ?? null,
  };
}
