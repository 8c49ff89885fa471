import { TIME_FORMS } from '../../../amounts/time';
import { backupSetFields, describeFullBackupList } from '../../../api/operations/describe-full-backup-list';
import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';
import { responseAttributes } from '../../values/response-attributes';
import type { TypedCondition } from '../filters/condition';
import { filterBlock } from '../filters/filter-block';
import { fieldKinds } from '../filters/meets-all';
import { maxResults } from '../list/max-results';
import { choiceInputs } from '../recovery-point/choice-inputs';

const { parameters } = describeFullBackupList;
const text = { type: 'string', optional: true } as const;
const computedText = { type: 'string', computed: true } as const;
const asked = (name: keyof typeof parameters, note = '') =>
  ({ ...text, description: `${parameters[name].description}${note}` }) as const;

/** What the service has no parameter for. */
export const typedFilters = [
  { attribute: 'instance_id', key: 'SourceEndpointInstanceId', operator: 'EQUAL' },
  { attribute: 'completed_after', key: 'EndTime', operator: 'GREATER_THAN_OR_EQUAL', kind: 'time' },
  { attribute: 'completed_before', key: 'EndTime', operator: 'LESS_THAN', kind: 'time' },
] as const satisfies readonly TypedCondition[];

/** How the fields of a backup set compare in filter blocks. */
export const keyKinds = fieldKinds(backupSetFields);

const attributes = responseAttributes(backupSetFields);

const inputs = {
  backup_plan_id: { type: 'string', required: true, description: parameters.BackupPlanId.description },
  backup_set_id: asked('BackupSetId'),
  backup_set_status: asked('BackupSetStatus', ' A set whose status is `finish` is complete.'),
  start_timestamp: asked('StartTimestamp', ` ${TIME_FORMS}.`),
  end_timestamp: asked('EndTimestamp', ` ${TIME_FORMS}.`),
  show_storage_type: { type: 'bool', optional: true, description: parameters.ShowStorageType.description },
  show_progress: asked('ShowProgress'),
  client_token: asked('ClientToken'),
  owner_id: asked('OwnerId'),
  instance_id: { ...text, description: backupSetFields.SourceEndpointInstanceId.description },
  completed_after: { ...text, description: `Only backup sets that ended at this time or later: ${TIME_FORMS}.` },
  completed_before: { ...text, description: `Only backup sets that ended before this time: ${TIME_FORMS}.` },
  max_results: {
    ...maxResults,
    description: `${maxResults.description} The service documents no order, so it decides which ones.`,
  },
} as const;

export const schema = {
  version: 0,
  description:
    'Lists full backup sets of a backup plan of Database Backup (DBS), newest first by the time that their data is of, and chooses one to restore.',
  attributes: {
    ...inputs,
    ...choiceInputs('backup set'),
    ids: {
      type: { list: 'string' },
      computed: true,
      description: 'IDs of the backup sets, in the order of `backup_sets`.',
    },
    backup_sets: {
      nesting: 'list',
      computed: true,
      description: 'The backup sets, newest first by the time that their data is of, then by ID.',
      attributes,
    },
    latest: {
      nesting: 'single',
      computed: true,
      description:
        'The listed backup set with the newest data whose status is `finish` and that has not expired. Null where there is none.',
      attributes,
    },
    recovery_point: {
      nesting: 'single',
      computed: true,
      description:
        'The backup set to restore: of those whose status is `finish`, which have not expired, and fit `at_or_before` and `max_age`, the one with the newest data, or the one that `random_seed` chooses. Their age counts from `end_time`.',
      attributes: {
        backup_plan_id: { ...computedText, description: parameters.BackupPlanId.description },
        backup_set_id: { ...computedText, description: backupSetFields.BackupSetId.description },
        source_instance_id: { ...computedText, description: backupSetFields.SourceEndpointInstanceId.description },
        end_time: {
          type: 'number',
          computed: true,
          description: `${backupSetFields.EndTime.description} Milliseconds since 1970.`,
        },
        completed_at: { ...computedText, description: `${backupSetFields.EndTime.description} RFC 3339.` },
      },
    },
  },
  blocks: {
    filter: filterBlock(Object.keys(keyKinds), 'A condition that every backup set meets. The provider filters by it.'),
  },
} as const satisfies Schema;

export type BackupSetsSchema = typeof schema;
export type BackupSetsConfig = PlanOf<BackupSetsSchema>;
export type BackupSetsState = StateOf<BackupSetsSchema>;
