import { TIME_FORMS } from '../../../amounts/time';
import { BACKUP_JOB_STATUSES, BACKUP_SOURCE_TYPES } from '../../../api/backup-types';
import { MAX_FILTERS } from '../../../api/filters';
import {
  BACKUP_JOB_FILTER_KEYS,
  backupJobFields,
  describeBackupJobs2,
} from '../../../api/operations/describe-backup-jobs2';
import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';
import { responseAttributes } from '../../values/response-attributes';
import type { TypedCondition } from '../filters/condition';
import { filterBlock } from '../filters/filter-block';
import { jobConditions } from '../filters/job-conditions';
import { maxResults } from '../list/max-results';

const computedText = { type: 'string', computed: true } as const;

/** When each thing was last backed up well. */
const lastSuccess = {
  nesting: 'map',
  computed: true,
  description:
    'For each protected resource, the last of the listed jobs that is `COMPLETE`. The key is the ID of the ECS instance or of the file system, the name of the bucket, `<instance>/<table>` for a Tablestore table, or else the name of the Tablestore instance. A resource without such a job has no entry.',
  attributes: {
    job_id: { ...computedText, description: backupJobFields.JobId.description },
    plan_id: { ...computedText, description: backupJobFields.PlanId.description },
    vault_id: { ...computedText, description: backupJobFields.VaultId.description },
    snapshot_id: {
      ...computedText,
      description: 'ID of the snapshot that the job made. Only with `find_snapshots`, and null if it no longer exists.',
    },
    complete_time: { type: 'number', computed: true, description: 'When the job ended. Seconds since 1970.' },
    completed_at: { ...computedText, description: 'When the job ended. RFC 3339.' },
    age_seconds: {
      type: 'number',
      computed: true,
      description:
        'How long ago that was, by the clock of this machine: the RPO that could be reached now. In seconds.',
    },
  },
} as const;

const { parameters } = describeBackupJobs2;
const oneOf = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ');
const text = { type: 'string', optional: true } as const;
const byService = (description: string) =>
  ({ ...text, description: `${description} The service filters by it.` }) as const;

export const typedFilters = [
  ...jobConditions,
  { attribute: 'instance_name', key: 'InstanceName', operator: 'EQUAL' },
  { attribute: 'created_after', key: 'CreatedTime', operator: 'GREATER_THAN_OR_EQUAL', kind: 'time' },
  { attribute: 'created_before', key: 'CreatedTime', operator: 'LESS_THAN', kind: 'time' },
  { attribute: 'completed_after', key: 'CompleteTime', operator: 'GREATER_THAN_OR_EQUAL', kind: 'time' },
  { attribute: 'completed_before', key: 'CompleteTime', operator: 'LESS_THAN', kind: 'time' },
  { attribute: 'table_name', key: 'TableName', operator: 'EQUAL', byProvider: true },
] as const satisfies readonly TypedCondition[];

export const schema = {
  version: 0,
  description:
    'Lists backup jobs of Cloud Backup, newest first by creation time, from all pages, and tells when each protected resource was last backed up.',
  attributes: {
    source_type: {
      type: 'string',
      required: true,
      description: `${parameters.SourceType.description} ${oneOf(BACKUP_SOURCE_TYPES)}. Other values are sent unchecked, with a warning.`,
    },
    edition: { ...text, description: `${parameters.Edition.description} ${oneOf(parameters.Edition.values)}.` },
    vault_id: byService('ID of the vault.'),
    status: byService(
      `Status: ${oneOf(BACKUP_JOB_STATUSES)}. For several statuses, or one that is not listed here, use \`filter\`.`,
    ),
    plan_id: byService('ID of the backup plan.'),
    job_id: byService('ID of the backup job.'),
    instance_id: byService('ID of the ECS instance.'),
    bucket: byService('Name of the bucket.'),
    file_system_id: byService('ID of the file system.'),
    instance_name: byService('Name of the Tablestore instance.'),
    table_name: { ...text, description: 'Name of the Tablestore table.' },
    created_after: byService(`Only jobs that were created at this time or later: ${TIME_FORMS}.`),
    created_before: byService(`Only jobs that were created before this time: ${TIME_FORMS}.`),
    completed_after: byService(`Only jobs that ended at this time or later: ${TIME_FORMS}.`),
    completed_before: byService(`Only jobs that ended before this time: ${TIME_FORMS}.`),
    max_results: { ...maxResults, description: `${maxResults.description} The newest by creation time.` },
    find_snapshots: {
      type: 'bool',
      optional: true,
      description:
        'Whether to look up the snapshots of `last_success`. The list of backup jobs does not name them, so this takes one call for each protected resource.',
    },
    ids: { type: { list: 'string' }, computed: true, description: 'IDs of the jobs, in the order of `backup_jobs`.' },
    backup_jobs: {
      nesting: 'list',
      computed: true,
      description: 'The jobs, newest first by creation time, then by ID.',
      attributes: responseAttributes(backupJobFields),
    },
    last_success: lastSuccess,
  },
  blocks: {
    filter: filterBlock(
      BACKUP_JOB_FILTER_KEYS,
      `A condition that every listed job meets, for what no other argument covers. The service takes ${MAX_FILTERS} filters in all, including the arguments by which it filters.`,
    ),
  },
} as const satisfies Schema;

export type BackupJobsSchema = typeof schema;
export type BackupJobsConfig = PlanOf<BackupJobsSchema>;
export type BackupJobsState = StateOf<BackupJobsSchema>;
