import { verdictOf } from '../../../api/restore-job-status';
import type { MoveRequest } from '../../../plugin/provider';
import { isRecord } from '../../../plugin/values/is-record';
import { numberFromJson } from '../../../plugin/values/wire-number';
import type { RestoreOutcome } from '../restore/definition/restore-requests';
import { encodePrivate } from '../restore/state/private-data';
import { restoreOutcome } from '../restore/state/restore-outcome';
import { emptyState, nameFromId, paths } from './import';
import { jobRestore } from './job-restore';
import type { JobRestore } from './job-restore-types';
import type { JobState } from './state/schema';

/** Inputs that have the same name and form in the vendor's resource. */
const SAME = [
  'restore_type',
  'source_type',
  'vault_id',
  'snapshot_id',
  'snapshot_hash',
  'options',
  'target_bucket',
  'target_prefix',
  'target_file_system_id',
  'target_path',
  'target_instance_id',
  'target_instance_name',
  'target_table_name',
  'udm_detail',
  'cross_account_type',
  'cross_account_role_name',
] as const;

/**
 * Takes over a state of the vendor's resource. Its target_create_time depends on the machine that wrote it, so it is left
 * to the configuration; so is whatever else that resource does not know.
 */
export function moveJob({ sourceTypeName, sourceState }: MoveRequest): RestoreOutcome<JobRestore> | undefined {
  if (sourceTypeName !== 'alicloud_hbr_restore_job') return undefined;
  const status = text(sourceState.status);
  const state = {
    ...emptyState,
    ...Object.fromEntries(SAME.map((name) => [name, text(sourceState[name])])),
    cross_account_user_id: numberFromJson(sourceState.cross_account_user_id) || null,
    id: nameFromId(text(sourceState.id) ?? '').restoreId,
    include: paths(text(sourceState.include)),
    exclude: paths(text(sourceState.exclude)),
    target_time: text(sourceState.target_time),
    ots_detail: otsDetail(sourceState.ots_detail),
    status,
    origin: 'imported',
    wait_unfinished: false,
    verdict: verdictOf(status ?? undefined),
  } as JobState;
  return { ...restoreOutcome(jobRestore, state), private: encodePrivate({ lacksInputs: true }) };
}

/** The vendor's resource writes what is not set as an empty text, or as zero. */
function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function otsDetail(blocks: unknown): JobState['ots_detail'] {
  const [block] = Array.isArray(blocks) ? blocks : [];
  if (!isRecord(block)) return null;
  return {
    overwrite_existing: typeof block.overwrite_existing === 'boolean' ? block.overwrite_existing : null,
    restore_index: null,
    index_name_suffix: null,
    restore_search_index: null,
    search_index_name_suffix: null,
    re_generate_auto_increment_pk: null,
    batch_channel_count: null,
  };
}
