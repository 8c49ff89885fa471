import { TIME_FORMS } from '../../../amounts/time';
import { backupPlanFields, describeBackupPlanList } from '../../../api/operations/describe-backup-plan-list';
import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';
import { responseAttributes } from '../../values/response-attributes';
import type { TypedCondition } from '../filters/condition';
import { filterBlock } from '../filters/filter-block';
import { fieldKinds } from '../filters/meets-all';
import { maxResults } from '../list/max-results';

const { parameters } = describeBackupPlanList;
const asked = (name: keyof typeof parameters) =>
  ({ type: 'string', optional: true, description: parameters[name].description }) as const;
const shown = (name: keyof typeof parameters) =>
  ({ type: 'bool', optional: true, description: parameters[name].description }) as const;

/** What the service has no parameter for. */
export const typedFilters = [
  { attribute: 'instance_id', key: 'SourceEndpointInstanceID', operator: 'EQUAL' },
  { attribute: 'database_type', key: 'DatabaseType', operator: 'EQUAL' },
  { attribute: 'created_after', key: 'BackupPlanCreateTime', operator: 'GREATER_THAN_OR_EQUAL', kind: 'time' },
  { attribute: 'created_before', key: 'BackupPlanCreateTime', operator: 'LESS_THAN', kind: 'time' },
] as const satisfies readonly TypedCondition[];

/** How the fields of a backup plan compare in filter blocks. */
export const keyKinds = fieldKinds(backupPlanFields);

export const schema = {
  version: 0,
  description: 'Lists backup plans of Database Backup (DBS), newest first by creation time, from all pages.',
  attributes: {
    backup_plan_ids: { type: { list: 'string' }, optional: true, description: 'IDs of backup plans.' },
    backup_plan_name: asked('BackupPlanName'),
    backup_plan_status: asked('BackupPlanStatus'),
    backup_method: asked('BackupMethod'),
    region: asked('Region'),
    resource_group_id: asked('ResourceGroupId'),
    show_backup_strategy_info: shown('ShowBackupStrategyInfo'),
    show_storage_strategy_info: shown('ShowStorageStrategyInfo'),
    show_recover_time_range: shown('ShowRecoverTimeRange'),
    client_token: asked('ClientToken'),
    owner_id: asked('OwnerId'),
    instance_id: { type: 'string', optional: true, description: backupPlanFields.SourceEndpointInstanceID.description },
    database_type: { type: 'string', optional: true, description: backupPlanFields.DatabaseType.description },
    created_after: {
      type: 'string',
      optional: true,
      description: `Only backup plans that were created at this time or later: ${TIME_FORMS}.`,
    },
    created_before: {
      type: 'string',
      optional: true,
      description: `Only backup plans that were created before this time: ${TIME_FORMS}.`,
    },
    max_results: {
      ...maxResults,
      description: `${maxResults.description} The service documents no order, so it decides which ones.`,
    },
    ids: {
      type: { list: 'string' },
      computed: true,
      description: 'IDs of the backup plans, in the order of `backup_plans`.',
    },
    backup_plans: {
      nesting: 'list',
      computed: true,
      description: 'The backup plans, newest first by creation time, then by ID.',
      attributes: responseAttributes(backupPlanFields),
    },
  },
  blocks: {
    filter: filterBlock(Object.keys(keyKinds), 'A condition that every backup plan meets. The provider filters by it.'),
  },
} as const satisfies Schema;

export type BackupPlansSchema = typeof schema;
export type BackupPlansConfig = PlanOf<BackupPlansSchema>;
export type BackupPlansState = StateOf<BackupPlansSchema>;
