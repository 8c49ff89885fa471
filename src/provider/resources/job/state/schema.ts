import { TIME_FORMS } from '../../../../amounts/time';
import { createRestoreJob, otsTableRestoreDetail } from '../../../../api/operations/create-restore-job';
import { restoreJobFields } from '../../../../api/operations/describe-restore-jobs2';
import { RESTORE_TYPES, SOURCE_TYPES } from '../../../../api/restore-types';
import type { IdentitySchema, PlanOf, Schema, StateOf } from '../../../../plugin/schema';
import {
  acceptPartialAttribute,
  expectAttribute,
  judgedAttributes,
  onEmptyDescription,
} from '../../../values/expectation-attributes';
import { responseAttributes } from '../../../values/response-attributes';
import { guardAttribute } from './guard-attribute';

const { parameters } = createRestoreJob;
const oneOf = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ');

const runsAgain = { optional: true, runsAgain: true } as const;
const requiredForceNew = { required: true, runsAgain: true } as const;
const text = { type: 'string', ...runsAgain } as const;

/** What becomes a parameter of CreateRestoreJob. */
export const inputAttributes = {
  restore_type: {
    type: 'string',
    ...requiredForceNew,
    description: `${parameters.RestoreType.description} ${oneOf(RESTORE_TYPES)}. Other values are sent unchecked, with a warning.`,
  },
  source_type: {
    type: 'string',
    ...requiredForceNew,
    description: `${parameters.SourceType.description} ${oneOf(SOURCE_TYPES)}.`,
  },
  vault_id: { type: 'string', ...requiredForceNew, description: parameters.VaultId.description },
  snapshot_id: {
    ...text,
    computed: true,
    description: `${parameters.SnapshotId.description} Needed, unless \`chosen_snapshot\` is set.`,
  },
  snapshot_hash: {
    type: 'string',
    ...runsAgain,
    computed: true,
    description: `${parameters.SnapshotHash.description} Read from the job when not set.`,
  },
  chosen_snapshot: {
    nesting: 'single',
    optional: true,
    description:
      'The snapshot to restore, chosen when the restore starts. Use it instead of `snapshot_id`, which then says what was restored. A change of this alone does not restore again, so it may come from a query for the newest snapshot; when the restore runs again for another reason, it takes the snapshot chosen by then.',
    attributes: {
      snapshot_id: {
        type: 'string',
        optional: true,
        description:
          'ID of the snapshot, or `none` if there is none: then nothing is sent, and the restore fails with a message that quotes `conditions`.',
      },
      snapshot_hash: {
        type: 'string',
        optional: true,
        description: `${parameters.SnapshotHash.description} \`none\` counts as not set.`,
      },
      listed_by: {
        type: 'string',
        optional: true,
        description:
          'What lists the snapshots, such as the address of a data source. It is named in the message if none was found.',
      },
      conditions: {
        type: 'string',
        optional: true,
        description:
          'What the snapshot must be, such as `complete and at most 24h old`. It is quoted in the message if none was found.',
      },
    },
  },
  target_instance_id: { ...text, description: `${parameters.TargetInstanceId.description} Needed for ECS_FILE.` },
  target_path: {
    ...text,
    description: `${parameters.TargetPath.description} Needed for ECS_FILE, NAS and COMMON_FILE_SYSTEM.`,
  },
  target_bucket: { ...text, description: `${parameters.TargetBucket.description} Needed for OSS.` },
  target_prefix: { ...text, description: `${parameters.TargetPrefix.description} OSS only.` },
  target_file_system_id: {
    ...text,
    description: `${parameters.TargetFileSystemId.description} Needed for NAS and COMMON_FILE_SYSTEM.`,
  },
  target_create_time: {
    ...text,
    description: `${parameters.TargetCreateTime.description} Needed for NAS. ${capital(TIME_FORMS)}.`,
  },
  target_instance_name: { ...text, description: `${parameters.TargetInstanceName.description} Needed for OTS_TABLE.` },
  target_table_name: { ...text, description: `${parameters.TargetTableName.description} Needed for OTS_TABLE.` },
  target_time: {
    ...text,
    description: `${parameters.TargetTime.description} Needed for OTS_TABLE. ${capital(TIME_FORMS)}.`,
  },
  ots_detail: {
    nesting: 'single',
    ...runsAgain,
    description: `${parameters.OtsDetail.description} OTS_TABLE only.`,
    attributes: {
      overwrite_existing: {
        type: 'bool',
        optional: true,
        description: otsTableRestoreDetail.OverwriteExisting.description,
      },
      restore_index: { type: 'bool', optional: true, description: otsTableRestoreDetail.RestoreIndex.description },
      index_name_suffix: {
        type: 'string',
        optional: true,
        description: otsTableRestoreDetail.IndexNameSuffix.description,
      },
      restore_search_index: {
        type: 'bool',
        optional: true,
        description: otsTableRestoreDetail.RestoreSearchIndex.description,
      },
      search_index_name_suffix: {
        type: 'string',
        optional: true,
        description: otsTableRestoreDetail.SearchIndexNameSuffix.description,
      },
      re_generate_auto_increment_pk: {
        type: 'bool',
        optional: true,
        description: otsTableRestoreDetail.ReGenerateAutoIncrementPK.description,
      },
      batch_channel_count: {
        type: 'number',
        optional: true,
        description: otsTableRestoreDetail.BatchChannelCount.description,
      },
    },
  },
  include: {
    type: { list: 'string' },
    ...runsAgain,
    description:
      'Paths to restore; all when not set. For OTS_TABLE one element: the name of the source table. For OSS and NAS use `options`.',
  },
  exclude: {
    type: { list: 'string' },
    ...runsAgain,
    description: 'Paths not to restore. For OSS and NAS use `options`.',
  },
  udm_detail: {
    ...text,
    description: `${parameters.UdmDetail.description} JSON, compared by meaning. Needed for UDM_ECS, UDM_ECS_DISK and their rollbacks.`,
  },
  udm_region_id: {
    ...text,
    description: `${parameters.UdmRegionId.description} Needed wherever \`udm_detail\` is.`,
  },
  options: {
    ...text,
    description: `${parameters.Options.description} JSON, compared by meaning. For OSS and NAS, empty lists of includes and excludes are sent when not set.`,
  },
  failback_detail: { ...text, description: `${parameters.FailbackDetail.description} JSON, compared by meaning.` },
  target_container: { ...text, description: `${parameters.TargetContainer.description} JSON, compared by meaning.` },
  target_container_cluster_id: { ...text, description: parameters.TargetContainerClusterId.description },
  initiated_by_ack: { type: 'bool', ...runsAgain, description: parameters.InitiatedByAck.description },
  cross_account_type: {
    ...text,
    description: `${parameters.CrossAccountType.description} ${oneOf(parameters.CrossAccountType.values)}.`,
  },
  cross_account_user_id: { type: 'number', ...runsAgain, description: parameters.CrossAccountUserId.description },
  cross_account_role_name: { ...text, description: parameters.CrossAccountRoleName.description },
  edition: { ...text, description: `${parameters.Edition.description} ${oneOf(parameters.Edition.values)}.` },
} as const;

/** How the restore is waited for and ended. Changing these never restores again, except `triggers`. */
const policyAttributes = {
  triggers: {
    type: { map: 'string' },
    optional: true,
    runsAgain: true,
    description: 'Any values. When one of them changes, the restore runs again.',
  },
  start_when: {
    type: 'bool',
    optional: true,
    description:
      'Whether the restore is started; `true` when not set. With `false`, no restore is started, and the verdict is `skipped`; once it becomes `true`, the restore is started. Its value may be known only after other restores have ended. It has no effect on a restore that was started already.',
  },
  wait_for_completion: {
    type: 'bool',
    optional: true,
    description:
      'Whether the apply waits until the job has ended; `true` when not set. With `false`, let an `alirestore_gate` wait for many jobs at once.',
  },
  on_partial: {
    type: 'string',
    optional: true,
    description:
      'What to do when a restore left out some files: `fail` (when not set), `warn` or `accept`. After `fail`, the next apply restores again.',
  },
  on_empty: { type: 'string', optional: true, description: onEmptyDescription },
  expect: expectAttribute,
  accept_partial: acceptPartialAttribute,
  on_failure: {
    type: 'string',
    optional: true,
    description:
      'What to do when the restore failed or could not be started: `fail` (when not set), or `report`, which only warns and sets `verdict` to `failed`; then check the verdict yourself. In either case the next apply restores again.',
  },
  on_timeout: {
    type: 'string',
    optional: true,
    description:
      'What to do when the job did not end within `timeouts.create`: `fail` (when not set), an error, or `resume`, a warning. In either case the job keeps running, and the next apply keeps waiting for it.',
  },
  on_destroy: {
    type: 'string',
    optional: true,
    description:
      'What happens to a job that is still running when the resource is destroyed or restores again: `cancel` or `keep`. When not set, a job that this resource started is cancelled; one that it adopted or imported is not.',
  },
  guard: guardAttribute,
  timeouts: {
    nesting: 'single',
    optional: true,
    description: 'How long to wait, such as `90m` or `24h`.',
    attributes: {
      create: { type: 'string', optional: true, description: 'For the job to end; `24h` when not set.' },
      delete: { type: 'string', optional: true, description: 'For a cancelled job to end; `10m` when not set.' },
    },
  },
} as const;

const { RestoreId, ...answered } = restoreJobFields;

/** Fields of the answer under names that are no inputs: an input keeps what the user wrote. */
export const outputFields = withoutInputs(answered);

const outputAttributes = {
  id: { type: 'string', computed: true, description: RestoreId.description },
  verdict: {
    type: 'string',
    computed: true,
    description:
      'What came of it: `pending`, `succeeded`, `partial`, `empty` (it ended well, but nothing was restored) or `failed` (also when `expect` was not met); `skipped` when `start_when` was false. An unknown status counts as `pending`.',
  },
  origin: {
    type: 'string',
    computed: true,
    description:
      'How this resource got its job: `started` (by this resource), `adopted` (it was already running) or `imported`.',
  },
  wait_unfinished: {
    type: 'bool',
    computed: true,
    description:
      'Whether the apply that started the job failed, for example at its time limit, while the job was still running. The next apply then keeps waiting for that job.',
  },
  duration_seconds: {
    type: 'number',
    computed: true,
    description: 'From the creation of the job to its end, by the clock of the service. In seconds.',
  },
  ...judgedAttributes,
  ...responseAttributes(outputFields),
} as const;

export const schema = {
  version: 0,
  description:
    'Restores a snapshot of Cloud Backup and waits until the restore has ended: the apply succeeds when the data is back, and fails, with the reason, when it is not.',
  attributes: { ...inputAttributes, ...policyAttributes, ...outputAttributes },
} as const satisfies Schema;

/** Attributes that only the service decides. */
export const outputNames: readonly string[] = Object.keys(outputAttributes);

export const identity = {
  version: 0,
  attributes: {
    restore_type: { type: 'string', description: parameters.RestoreType.description, requiredForImport: true },
    restore_id: { type: 'string', description: RestoreId.description, requiredForImport: true },
  },
} as const satisfies IdentitySchema;

export type JobSchema = typeof schema;
export type JobState = StateOf<JobSchema>;
export type JobPlan = PlanOf<JobSchema>;

type InputName = keyof typeof parameters;

function withoutInputs<F extends object>(fields: F): Omit<F, InputName> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !(name in parameters))) as Omit<F, InputName>;
}

function capital(sentence: string): string {
  return sentence[0].toUpperCase() + sentence.slice(1);
}
