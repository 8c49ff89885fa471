import { computeNestVerdictOf, isKnownComputeNestStatus } from '../../../api/compute-nest-restore-task-status';
import { createComputeNestRestoreTask } from '../../../api/operations/create-compute-nest-restore-task';
import type { RestoreContext, RestoreDefinition, Sent } from '../restore/definition/restore-definition';
import { checkGuards } from './check-guards';
import { checkComputeNestTask } from './checks';
import { computeNestInputs } from './compute-nest-inputs';
import type { ComputeNestRestore } from './compute-nest-restore';
import { importing } from './import';
import { toKind, toRequest, toState, withChosen } from './mapping';

/** What restores of Compute Nest are like: in place, at once, without a token and without an end but their own. */
export const computeNestDefinition: RestoreDefinition<ComputeNestRestore> = {
  service: 'computenest',
  check: checkComputeNestTask,
  ...computeNestInputs,
  identityOf: ({ id }) => ({ restore_task_id: id }),
  toRequest,
  toKind,
  withChosen,
  toState,
  loadOf: ({ service_instance_id: id }) => (id === null ? {} : { target: id }),
  entries: {
    listings: ({ taskListings }) => taskListings.computeNest,
    placeOf: ({ ServiceInstanceId }) => ({ serviceInstanceId: ServiceInstanceId }),
    idOf: ({ RestoreTaskId }) => RestoreTaskId,
    statusOf: ({ Status }) => Status,
    createdMs: ({ CreateTime = '' }) => Date.parse(CreateTime) || 0,
    chosenOf: ({ BackupId }) => BackupId,
    hasEnded: ({ Status }) => computeNestVerdictOf(Status) !== 'pending',
    isKnownStatus: isKnownComputeNestStatus,
    newStatus: 'Restoring',
  },
  twins: {
    isTwin: isSameRestore,
    isCertainTwin: (wanted, task) => wanted.BackupId !== undefined && isSameRestore(wanted, task),
    looksLikeOthers: () => false,
    likeness: ({ ServiceInstanceId, BackupId }) => [ServiceInstanceId, BackupId].join(' '),
  },
  create: {
    action: createComputeNestRestoreTask.action,
    idField: 'RestoreTaskId',
    isIdempotent: false,
    culprits: { ServiceInstanceNotFound: 'service_instance_id', BackupNotFound: 'backup_id' },
    send,
  },
  waiting: (_, { restoreTaskPollers }) => restoreTaskPollers.computeNest(),
  refresh: (_, { restoreTaskPollers }) => restoreTaskPollers.computeNest().refresh,
  texts: {
    fromAndTo: ({ backup_id, service_instance_id }) => [
      `From: backup ${backup_id}`,
      `To: service instance ${service_instance_id}, in place`,
    ],
    reasonOf: ({ StatusDetail }) => StatusDetail || undefined,
    details: () => [],
    searched: () => 'It was looked for by its ID.',
    named: () => 'this restore task',
    untold: () => 'which backup a restore task takes',
    importId: ({ RestoreTaskId = '' }) => RestoreTaskId,
  },
  checkGuards,
  importing,
};

type Kind = ComputeNestRestore['kind'];

function isSameRestore({ ServiceInstanceId, BackupId }: Kind, task: ComputeNestRestore['entry']): boolean {
  return task.ServiceInstanceId === ServiceInstanceId && (BackupId === undefined || task.BackupId === BackupId);
}

/** Once the call is under way, its answer is worth more than an early exit. */
async function send(
  { request, deadlineMs }: Sent<ComputeNestRestore>,
  { configured, stop }: RestoreContext<ComputeNestRestore>,
) {
  const { body, requestId } = await configured
    .client()
    .call(createComputeNestRestoreTask, request, { deadlineMs, lastAttempt: stop });
  return { id: body.RestoreTaskId, ...(requestId && { requestId }) };
}
