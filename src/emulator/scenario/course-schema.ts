import type { FromSchema } from 'json-schema-to-ts';
import { restoreJobFields } from '../../api/operations/describe-restore-jobs2';
import { COURSE_PRESETS } from './course-services';
import { longSchema } from './entry-schema';
import { secondsSchema } from './seconds-schema';

const stepSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['status'],
  properties: {
    status: {
      type: 'string',
      description: 'The status that the service answers. It may be one that no documentation names.',
    },
    seconds: { ...secondsSchema, description: 'How long it takes. The last step has no length: it goes on for ever.' },
    percent: {
      type: 'number',
      minimum: 0,
      maximum: 100,
      description: 'Progress at the end of the step. When absent, it grows evenly over the RUNNING steps.',
    },
  },
} as const;

export const courseSchema = {
  type: 'object',
  additionalProperties: false,
  description:
    'What happens to a job or a restore task: a preset, changed as you like, or steps of your own. Of a task: a preset, `seconds` and `errorMessage`.',
  properties: {
    preset: { enum: COURSE_PRESETS, description: 'The preset to start from.' },
    seconds: { ...secondsSchema, description: "Length of the preset's long step." },
    steps: { type: 'array', minItems: 1, items: stepSchema, description: 'The whole course, instead of a preset.' },
    bytesTotal: { ...longSchema, description: 'Amount of data; the one of the snapshot when absent, else 1 GiB.' },
    itemsTotal: { type: 'integer', minimum: 0, description: 'Number of files; that of the snapshot when absent.' },
    failedItems: { type: 'integer', minimum: 0, description: 'Number of files that are not restored.' },
    errorMessage: { type: 'string', description: 'ErrorMessage of a job that does not end well.' },
    errorFile: { type: 'string', description: 'ErrorFile of a job that does not end well.' },
    fields: {
      type: 'object',
      description: 'Fields of the answer to set to this value, whatever they would be; null leaves one out.',
      propertyNames: { enum: Object.keys(restoreJobFields) },
    },
  },
} as const;

export type CourseDefinition = FromSchema<typeof courseSchema>;
