import type { FromSchema } from 'json-schema-to-ts';
import { createRestoreJob } from '../../api/operations/create-restore-job';
import { RESTORE_TYPES } from '../../api/restore-types';
import { secondsSchema } from './seconds-schema';

export const jobSchema = {
  type: 'object',
  required: ['RestoreType'],
  description: 'A job that exists already: somebody else started it. It takes the parameters of CreateRestoreJob.',
  properties: {
    RestoreType: { enum: RESTORE_TYPES, description: 'Type of the restore.' },
    RestoreId: { type: 'string', description: 'ID of the job; made up when absent.' },
    course: { type: 'string', description: 'What happens to it: a preset or one of `courses`.' },
    createdSecondsAgo: { ...secondsSchema, description: 'Age of the job; 0 when absent.' },
  },
  propertyNames: { enum: [...Object.keys(createRestoreJob.parameters), 'RestoreId', 'course', 'createdSecondsAgo'] },
  additionalProperties: { type: ['string', 'number', 'boolean'] },
} as const;

export const historySchema = {
  type: 'object',
  additionalProperties: false,
  required: ['count'],
  description: 'Many finished jobs, made up: nine of ten COMPLETE, the others PARTIAL_COMPLETE or FAILED.',
  properties: {
    count: { type: 'integer', minimum: 0, maximum: 1_000_000, description: 'How many.' },
    seed: { type: 'integer', minimum: 0, description: 'The same seed makes the same jobs; 1 when absent.' },
    days: {
      type: 'number',
      exclusiveMinimum: 0,
      maximum: 10_000,
      description: 'Over how many days they are spread; 30 when absent.',
    },
    vaults: {
      type: 'integer',
      minimum: 1,
      maximum: 10_000,
      description: 'Over how many vaults they are spread; 1 when absent.',
    },
    RestoreType: { enum: RESTORE_TYPES, description: 'Their type; ECS_FILE when absent.' },
  },
} as const;

export type JobDefinition = FromSchema<typeof jobSchema>;
export type HistoryDefinition = FromSchema<typeof historySchema>;
