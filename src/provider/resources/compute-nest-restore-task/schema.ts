import { createComputeNestRestoreTask } from '../../../api/operations/create-compute-nest-restore-task';
import { computeNestRestoreTaskFields } from '../../../api/operations/list-restore-tasks';
import type { IdentitySchema, PlanOf, Schema, StateOf } from '../../../plugin/schema';
import { responseAttributes } from '../../values/response-attributes';
import {
  chosenBackup,
  progressAttributes,
  startAttributes,
  taskAttributes,
  taskTimeouts,
  withoutNames,
} from '../restore/state/restore-attributes';

const { parameters } = createComputeNestRestoreTask;

/** What becomes a parameter of CreateRestoreTask. */
export const inputAttributes = {
  service_instance_id: {
    type: 'string',
    required: true,
    runsAgain: true,
    description: `${parameters.ServiceInstanceId.description} Its data is overwritten.`,
  },
  backup_id: {
    type: 'string',
    optional: true,
    computed: true,
    runsAgain: true,
    description: `${parameters.BackupId.description} Needed, unless \`chosen_backup\` is set.`,
  },
  chosen_backup: chosenBackup('backup_id', 'backup'),
} as const;

const policyAttributes = {
  allow_in_place: {
    type: 'bool',
    required: true,
    description:
      'Must be `true`: the restore overwrites the service instance that the backup was taken of. Compute Nest has no other restore.',
  },
  ...startAttributes,
  guard: {
    nesting: 'single',
    optional: true,
    description:
      'What this restore must not overwrite. It is checked in the plan, as far as the values are known then, and again before anything is sent. A restore that has ended is not checked again.',
    attributes: {
      group: {
        type: 'string',
        optional: true,
        description: 'Restores of the same group must not write to the same place. Needs `name`.',
      },
      name: { type: 'string', optional: true, description: 'Name of this restore within its group, used in messages.' },
      protected_service_instance_ids: {
        type: { list: 'string' },
        optional: true,
        description: 'IDs of service instances that must never be written to.',
      },
    },
  },
  timeouts: taskTimeouts,
} as const;

/** Fields of the answer under names that are no inputs: an input keeps what the user wrote. */
export const outputFields = withoutNames(computeNestRestoreTaskFields, [
  'RestoreTaskId',
  'ServiceInstanceId',
  'BackupId',
  'Status',
  'StatusDetail',
]);

const outputAttributes = {
  id: { type: 'string', computed: true, description: computeNestRestoreTaskFields.RestoreTaskId.description },
  ...progressAttributes,
  ...taskAttributes,
  ...responseAttributes(outputFields),
} as const;

export const schema = {
  version: 0,
  description:
    'Restores a service instance of Compute Nest from a backup of it, in place, and waits until the restore has ended: the apply succeeds when the service instance is restored, and fails, with the reason, when it is not. A restore cannot be cancelled.',
  attributes: { ...inputAttributes, ...policyAttributes, ...outputAttributes },
} as const satisfies Schema;

export const outputNames: readonly string[] = Object.keys(outputAttributes);

export const identity = {
  version: 0,
  attributes: {
    restore_task_id: {
      type: 'string',
      description: computeNestRestoreTaskFields.RestoreTaskId.description,
      requiredForImport: true,
    },
  },
} as const satisfies IdentitySchema;

export type ComputeNestTaskSchema = typeof schema;
export type ComputeNestTaskState = StateOf<ComputeNestTaskSchema>;
export type ComputeNestTaskPlan = PlanOf<ComputeNestTaskSchema>;
