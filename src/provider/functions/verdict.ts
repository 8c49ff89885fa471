import { computeNestVerdictOf, isKnownComputeNestStatus } from '../../api/compute-nest-restore-task-status';
import { verdictOf } from '../../api/restore-job-status';
import type { ProviderFunction } from '../../plugin/provider-function';

/** The function `verdict`. */
export const verdict: ProviderFunction = {
  summary: 'Says what the status of a restore means.',
  description:
    'Says what the status of a restore job of Cloud Backup, or of a restore task of Compute Nest, means: `pending`, `succeeded`, `partial` or `failed`. A status that is not known is `pending`, never a success. Of a restore task of Database Backup the status alone does not tell. What else was expected of a restore, its resource knows.',
  parameters: [{ name: 'status', type: 'string', description: 'The status, such as `PARTIAL_COMPLETE`.' }],
  returns: 'string',
  call: (status: string) => (isKnownComputeNestStatus(status) ? computeNestVerdictOf(status) : verdictOf(status)),
};
