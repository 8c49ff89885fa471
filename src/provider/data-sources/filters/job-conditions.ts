import type { TypedCondition } from './condition';

/** What the lists of backup jobs and of restore jobs can be asked for alike. */
export const jobConditions = [
  { attribute: 'vault_id', key: 'VaultId', operator: 'EQUAL' },
  { attribute: 'status', key: 'Status', operator: 'EQUAL' },
  { attribute: 'plan_id', key: 'PlanId', operator: 'EQUAL' },
  { attribute: 'job_id', key: 'JobId', operator: 'EQUAL' },
  { attribute: 'instance_id', key: 'InstanceId', operator: 'EQUAL' },
  { attribute: 'bucket', key: 'Bucket', operator: 'EQUAL' },
  { attribute: 'file_system_id', key: 'FileSystemId', operator: 'EQUAL' },
] as const satisfies readonly TypedCondition[];
