import { TIME_FORMS } from '../../../amounts/time';
import { MAX_FILTERS } from '../../../api/filters';
import {
  describeRestoreJobs2,
  RESTORE_JOB_FILTER_KEYS,
  restoreJobFields,
} from '../../../api/operations/describe-restore-jobs2';
import { RESTORE_JOB_STATUSES } from '../../../api/restore-job-status';
import { RESTORE_TYPES, SOURCE_TYPES } from '../../../api/restore-types';
import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';
import { responseAttributes } from '../../values/response-attributes';
import type { TypedCondition } from '../filters/condition';
import { filterBlock } from '../filters/filter-block';
import { jobConditions } from '../filters/job-conditions';
import { maxResults } from '../list/max-results';

const { parameters } = describeRestoreJobs2;
const oneOf = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ');
const text = { type: 'string', optional: true } as const;

/** The page names InstanceId, Bucket and FileSystemId without saying whether source or target is meant. */
export const typedFilters = [
  ...jobConditions,
  { attribute: 'completed_after', key: 'CompleteTime', operator: 'GREATER_THAN_OR_EQUAL', kind: 'time' },
  { attribute: 'completed_before', key: 'CompleteTime', operator: 'LESS_THAN', kind: 'time' },
  { attribute: 'restore_id', key: 'RestoreId', operator: 'EQUAL', byProvider: true },
  { attribute: 'source_type', key: 'SourceType', operator: 'EQUAL', byProvider: true },
  { attribute: 'snapshot_id', key: 'SnapshotId', operator: 'EQUAL', byProvider: true },
  { attribute: 'created_after', key: 'CreatedTime', operator: 'GREATER_THAN_OR_EQUAL', kind: 'time', byProvider: true },
  { attribute: 'created_before', key: 'CreatedTime', operator: 'LESS_THAN', kind: 'time', byProvider: true },
] as const satisfies readonly TypedCondition[];

export const schema = {
  version: 0,
  description: 'Lists restore jobs of Cloud Backup, newest first by creation time, from all pages.',
  attributes: {
    restore_type: {
      ...text,
      description: `${parameters.RestoreType.description} ${oneOf(RESTORE_TYPES)}. Other values are sent unchecked, with a warning. When not set, jobs of all types are listed, if the service allows that: its documentation of 2024 requires the type.`,
    },
    edition: { ...text, description: `${parameters.Edition.description} ${oneOf(parameters.Edition.values)}.` },
    vault_id: { ...text, description: 'ID of the vault. The service filters by it.' },
    status: {
      ...text,
      description: `Status: ${oneOf(RESTORE_JOB_STATUSES)}. For several statuses, or one that is not listed here, use \`filter\`. The service filters by it.`,
    },
    plan_id: { ...text, description: 'ID of the backup plan. The service filters by it.' },
    job_id: { ...text, description: 'ID of the backup job that made the snapshot. The service filters by it.' },
    instance_id: { ...text, description: 'ID of the ECS instance. The service filters by it.' },
    bucket: { ...text, description: 'Name of the bucket. The service filters by it.' },
    file_system_id: { ...text, description: 'ID of the file system. The service filters by it.' },
    completed_after: {
      ...text,
      description: `Only jobs that ended at this time or later: ${TIME_FORMS}. The service filters by it.`,
    },
    completed_before: {
      ...text,
      description: `Only jobs that ended before this time: ${TIME_FORMS}. The service filters by it.`,
    },
    restore_id: { ...text, description: restoreJobFields.RestoreId.description },
    source_type: { ...text, description: `${restoreJobFields.SourceType.description} ${oneOf(SOURCE_TYPES)}.` },
    snapshot_id: { ...text, description: restoreJobFields.SnapshotId.description },
    created_after: { ...text, description: `Only jobs that were created at this time or later: ${TIME_FORMS}.` },
    created_before: { ...text, description: `Only jobs that were created before this time: ${TIME_FORMS}.` },
    max_results: {
      ...maxResults,
      description: `${maxResults.description} The service documents no order, so it decides which ones.`,
    },
    ids: { type: { list: 'string' }, computed: true, description: 'IDs of the jobs, in the order of `jobs`.' },
    jobs: {
      nesting: 'list',
      computed: true,
      description: 'The jobs, newest first by creation time, then by ID.',
      attributes: {
        ...responseAttributes(restoreJobFields),
        verdict: {
          type: 'string',
          computed: true,
          description:
            'What the status means: `pending`, `succeeded`, `partial` or `failed`. An unknown status counts as `pending`.',
        },
      },
    },
  },
  blocks: {
    filter: filterBlock(
      RESTORE_JOB_FILTER_KEYS,
      `A condition that every listed job meets, for what no other argument covers. The service takes ${MAX_FILTERS} filters in all, including the arguments by which it filters. Keys that begin with a small letter are not documented.`,
    ),
  },
} as const satisfies Schema;

export type JobsSchema = typeof schema;
export type JobsConfig = PlanOf<JobsSchema>;
export type JobsState = StateOf<JobsSchema>;
export type JobsQuery = Omit<JobsState, 'ids' | 'jobs'>;
