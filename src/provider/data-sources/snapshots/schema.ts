import { TIME_FORMS } from '../../../amounts/time';
import { SNAPSHOT_STATUSES } from '../../../api/backup-types';
import { describeOtsTableSnapshots } from '../../../api/operations/describe-ots-table-snapshots';
import { describeUdmSnapshots } from '../../../api/operations/describe-udm-snapshots';
import { SNAPSHOT_QUERY_FIELDS, searchHistoricalSnapshots } from '../../../api/operations/search-historical-snapshots';
import { snapshotFields } from '../../../api/snapshot-fields';
import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';
import { filterBlock } from '../filters/filter-block';
import { maxResults } from '../list/max-results';
import { choiceInputs } from '../recovery-point/choice-inputs';
import { snapshotAttributes } from './snapshot-attributes';
import { SNAPSHOT_SOURCE_TYPES } from './snapshot-kinds';

const text = { type: 'string', optional: true } as const;
const computedText = { type: 'string', computed: true } as const;

const recoveryPointAttributes = {
  nesting: 'single',
  computed: true,
  description:
    'The snapshot to restore: of those that are `COMPLETE`, have not expired, and fit `at_or_before` and `max_age`, the one completed last, or the one that `random_seed` chooses. Its attributes have the names that `alirestore_job` uses.',
  attributes: {
    vault_id: { ...computedText, description: 'ID of the vault that holds the snapshot.' },
    snapshot_id: { ...computedText, description: snapshotFields.SnapshotId.description },
    snapshot_hash: { ...computedText, description: snapshotFields.SnapshotHash.description },
    source_type: {
      ...computedText,
      description: 'What a restore of the snapshot names as its source: `UDM_ECS` for instances and disks alike.',
    },
    job_id: { ...computedText, description: snapshotFields.JobId.description },
    complete_time: {
      type: 'number',
      computed: true,
      description: `${snapshotFields.CompleteTime.description} Seconds since 1970.`,
    },
    completed_at: { ...computedText, description: `${snapshotFields.CompleteTime.description} RFC 3339.` },
  },
} as const;

const ots = describeOtsTableSnapshots.parameters;
const { Edition } = searchHistoricalSnapshots.parameters;
const { UdmRegionId } = describeUdmSnapshots.parameters;
const oneOf = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ');

const inputs = {
  source_type: {
    type: 'string',
    required: true,
    description: `What the snapshots were taken of: ${oneOf(SNAPSHOT_SOURCE_TYPES)}.`,
  },
  vault_id: {
    ...text,
    description:
      'ID of the vault. Needed for files. The service names no vault for instances and disks: for them it is only copied to `recovery_point`.',
  },
  instance_id: {
    ...text,
    description: 'ID of the ECS instance. Needed for ECS_FILE, optional for instances and disks.',
  },
  bucket: { ...text, description: 'Name of the bucket. Needed for OSS.' },
  file_system_id: { ...text, description: 'ID of the file system. Needed for NAS.' },
  create_time: { ...text, description: `When the file system was created. Needed for NAS: ${TIME_FORMS}.` },
  plan_id: { ...text, description: 'ID of the backup plan. Files only.' },
  instance_name: { ...text, description: 'Name of the Tablestore instance.' },
  table_name: { ...text, description: 'Name of the Tablestore table.' },
  disk_id: { ...text, description: 'ID of the disk.' },
  udm_region_id: {
    ...text,
    description: `${UdmRegionId.description} Instances and disks only; the region of the provider when not set.`,
  },
  job_id: { ...text, description: 'ID of the backup job that made the snapshot.' },
  snapshot_id: { ...text, description: 'ID of the snapshot.' },
  status: {
    ...text,
    description: `Status: ${oneOf(SNAPSHOT_STATUSES)}. For several statuses, or one that is not listed here, use \`filter\`.`,
  },
  completed_after: { ...text, description: `Only snapshots that were completed at this time or later: ${TIME_FORMS}.` },
  completed_before: { ...text, description: `Only snapshots that were completed before this time: ${TIME_FORMS}.` },
  edition: { ...text, description: `${Edition.description} Files only. ${oneOf(Edition.values)}.` },
  cross_account_type: {
    ...text,
    description: `${ots.CrossAccountType.description} Tables only. ${oneOf(ots.CrossAccountType.values)}.`,
  },
  cross_account_user_id: {
    type: 'number',
    optional: true,
    description: `${ots.CrossAccountUserId.description} Tables only.`,
  },
  cross_account_role_name: { ...text, description: `${ots.CrossAccountRoleName.description} Tables only.` },
  max_results: {
    ...maxResults,
    description: `${maxResults.description} The newest by creation time; of tables, those that the service lists first.`,
  },
} as const;

export const schema = {
  version: 0,
  description:
    'Lists snapshots of Cloud Backup to restore from, newest first by creation time, and chooses a recovery point among them.',
  attributes: {
    ...inputs,
    ...choiceInputs('snapshot'),
    ids: {
      type: { list: 'string' },
      computed: true,
      description: 'IDs of the snapshots, in the order of `snapshots`.',
    },
    snapshots: {
      nesting: 'list',
      computed: true,
      description: 'The snapshots, newest first by creation time, then by ID.',
      attributes: snapshotAttributes,
    },
    latest: {
      nesting: 'single',
      computed: true,
      description:
        'The listed snapshot that was completed last, is `COMPLETE` and has not expired. Null where there is none.',
      attributes: snapshotAttributes,
    },
    recovery_point: recoveryPointAttributes,
  },
  blocks: {
    filter: filterBlock(
      SNAPSHOT_QUERY_FIELDS,
      'A condition that every snapshot meets. The service filters snapshots of files; those of tables, instances and disks are filtered by the provider, by any of their fields that is neither a list nor an object, in the spelling of the API.',
    ),
  },
} as const satisfies Schema;

export type SnapshotsSchema = typeof schema;
export type SnapshotsConfig = PlanOf<SnapshotsSchema>;
export type SnapshotsState = StateOf<SnapshotsSchema>;
