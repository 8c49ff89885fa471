import { TIME_FORMS } from '../../../amounts/time';
import { COMPUTE_NEST_REGIONS } from '../../../api/default-host';
import { COMPUTE_NEST_BACKUP_STATUSES, computeNestBackupFields } from '../../../api/operations/list-backups';
import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';
import { responseAttributes } from '../../values/response-attributes';
import { computeNestKinds } from '../filters/compute-nest-filters';
import type { TypedCondition } from '../filters/condition';
import { filterBlock } from '../filters/filter-block';
import { maxResults } from '../list/max-results';
import { choiceInputs } from '../recovery-point/choice-inputs';

const oneOf = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ');
const text = { type: 'string', optional: true } as const;
const computedText = { type: 'string', computed: true } as const;

export const typedFilters = [
  { attribute: 'backup_id', key: 'BackupId', operator: 'EQUAL' },
  { attribute: 'service_instance_id', key: 'ServiceInstanceId', operator: 'EQUAL' },
  { attribute: 'status', key: 'Status', operator: 'EQUAL' },
  { attribute: 'created_after', key: 'CreateTime', operator: 'GREATER_THAN_OR_EQUAL', kind: 'time' },
  { attribute: 'created_before', key: 'CreateTime', operator: 'LESS_THAN', kind: 'time' },
  { attribute: 'completed_after', key: 'EndTime', operator: 'GREATER_THAN_OR_EQUAL', kind: 'time' },
  { attribute: 'completed_before', key: 'EndTime', operator: 'LESS_THAN', kind: 'time' },
] as const satisfies readonly TypedCondition[];

/** How the fields of a backup compare in filter blocks. */
export const keyKinds = computeNestKinds(computeNestBackupFields);

const attributes = responseAttributes(computeNestBackupFields);

const inputs = {
  backup_id: { ...text, description: computeNestBackupFields.BackupId.description },
  service_instance_id: { ...text, description: computeNestBackupFields.ServiceInstanceId.description },
  status: {
    ...text,
    description: `Status: ${oneOf(COMPUTE_NEST_BACKUP_STATUSES)}. For several statuses, or one that is not listed here, use \`filter\`.`,
  },
  created_after: { ...text, description: `Only backups that were created at this time or later: ${TIME_FORMS}.` },
  created_before: { ...text, description: `Only backups that were created before this time: ${TIME_FORMS}.` },
  completed_after: { ...text, description: `Only backups that ended at this time or later: ${TIME_FORMS}.` },
  completed_before: { ...text, description: `Only backups that ended before this time: ${TIME_FORMS}.` },
  max_results: {
    ...maxResults,
    description: `${maxResults.description} The service documents no order, so it decides which ones.`,
  },
} as const;

export const schema = {
  version: 0,
  description: `Lists backups of service instances of Compute Nest, newest first by creation time, from all pages, and chooses one to restore. Compute Nest is in ${COMPUTE_NEST_REGIONS.join(' and ')} only.`,
  attributes: {
    ...inputs,
    ...choiceInputs('backup'),
    ids: { type: { list: 'string' }, computed: true, description: 'IDs of the backups, in the order of `backups`.' },
    backups: {
      nesting: 'list',
      computed: true,
      description: 'The backups, newest first by creation time, then by ID.',
      attributes,
    },
    latest: {
      nesting: 'single',
      computed: true,
      description:
        'The listed backup that ended last, whose status is `Created` and whose retention is not over. Null where there is none.',
      attributes,
    },
    recovery_point: {
      nesting: 'single',
      computed: true,
      description:
        'The backup to restore: of those whose status is `Created`, whose retention is not over, and which fit `at_or_before` and `max_age`, the one that ended last, or the one that `random_seed` chooses. Its attributes have the names that `alirestore_compute_nest_restore_task` uses.',
      attributes: {
        service_instance_id: { ...computedText, description: computeNestBackupFields.ServiceInstanceId.description },
        backup_id: { ...computedText, description: computeNestBackupFields.BackupId.description },
        completed_at: { ...computedText, description: computeNestBackupFields.EndTime.description },
      },
    },
  },
  blocks: {
    filter: filterBlock(
      Object.keys(keyKinds),
      'A condition that every backup meets. The service filters by equality; the provider does the rest.',
    ),
  },
} as const satisfies Schema;

export type BackupsSchema = typeof schema;
export type BackupsConfig = PlanOf<BackupsSchema>;
export type BackupsState = StateOf<BackupsSchema>;
