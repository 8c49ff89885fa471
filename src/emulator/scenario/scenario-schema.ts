import type { FromSchema } from 'json-schema-to-ts';
import { ACTIONS } from '../../api/operations';
import { backupsSchema } from './backups-schema';
import { type CloudAssistantRule, cloudAssistantRuleSchema } from './cloud-assistant-schema';
import { courseSchema } from './course-schema';
import { faultSchema, matchSchema, stormSchema } from './fault-schema';
import { type InventoryDefinition, inventorySchemas } from './inventory-schema';
import { historySchema, jobSchema } from './job-schema';
import { SPEED_LIMIT } from './limits';
import { secondsSchema } from './seconds-schema';

const courseNameSchema = { type: 'string', description: 'A preset or one of `courses`.' } as const;

const ruleSchema = {
  type: 'object',
  additionalProperties: false,
  description:
    'Which course a new job or restore task takes. Of several rules that match and whose courses its service has, the first one counts.',
  properties: {
    match: matchSchema,
    course: courseNameSchema,
    sequence: {
      type: 'array',
      minItems: 1,
      items: courseNameSchema,
      description:
        'Instead of `course`: that of the first that matches, of the second, and so on; the last one holds for all later ones.',
    },
  },
} as const;

const denialSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['action'],
  properties: {
    action: { enum: ACTIONS, description: 'The operation that is refused.' },
    accessKeyId: { type: 'string', description: 'Whose calls are refused; those of everybody when absent.' },
  },
} as const;

const settings = {
  $schema: { type: 'string', description: 'Where editors find this schema.' },
  speed: {
    type: 'number',
    minimum: 0,
    maximum: SPEED_LIMIT,
    description: 'Emulated seconds per real second; 1 when absent.',
  },
  region: { type: 'string', description: 'The region that is emulated; cn-hangzhou when absent.' },
  order: { enum: ['newest', 'oldest', 'random'], description: 'Order of listed jobs; newest first when absent.' },
  restoreIdFilter: {
    enum: ['honoured', 'ignored', 'refused'],
    description: 'What the service does with the undocumented filter key restoreId; honoured when absent.',
  },
  typeParameter: {
    enum: ['optional', 'required'],
    description: 'Whether listings need their RestoreType or SourceType, as they did in 2024; optional when absent.',
  },
  listedAfterSeconds: {
    ...secondsSchema,
    description: 'How long after its creation a job is listed; at once when absent.',
  },
  cancelingSeconds: { ...secondsSchema, description: 'How long a job is CANCELING; 5 when absent.' },
  clientTokenSeconds: {
    ...secondsSchema,
    description: 'How long Database Backup remembers a ClientToken; for ever when absent.',
  },
  recordDays: {
    type: 'number',
    exclusiveMinimum: 0,
    maximum: 10_000,
    description: 'How long a job is listed after its creation; 90 when absent.',
  },
} as const;

const behaviour = {
  courses: {
    type: 'object',
    additionalProperties: courseSchema,
    description: 'Courses of your own, by name.',
  },
  rules: { type: 'array', items: ruleSchema, description: 'Which courses new jobs and restore tasks take.' },
  defaultCourse: {
    ...courseNameSchema,
    description:
      'Course of all others whose service has it; when absent, they end well: complete, success or Restored.',
  },
  cloudAssistant: {
    type: 'array',
    items: cloudAssistantRuleSchema,
    description: 'What becomes of scripts on instances; they end well when absent.',
  },
  jobs: { type: 'array', items: jobSchema, description: 'Jobs that exist at the start.' },
  history: historySchema,
  backups: {
    type: 'array',
    items: backupsSchema,
    description: 'Many sources with their backups, made up: backup jobs, snapshots and vaults.',
  },
  faults: { type: 'array', items: faultSchema, description: 'Faults that calls meet.' },
  storm: stormSchema,
  denied: { type: 'array', items: denialSchema, description: 'What callers are not permitted to do.' },
} as const;

/** What the emulated cloud holds and how it behaves, as a file. docs/emulator-scenario.schema.json derives from this. */
export const scenarioSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Scenario of the restore emulator',
  type: 'object',
  additionalProperties: false,
  properties: { ...settings, ...inventorySchemas, ...behaviour },
};

interface Described {
  readonly type: 'object';
  readonly additionalProperties: false;
  readonly properties: typeof settings & Omit<typeof behaviour, 'cloudAssistant'>;
}

export type CourseRule = FromSchema<typeof ruleSchema>;
export type Denial = FromSchema<typeof denialSchema>;
/** The inventory's types come from the API's fields: a schema of that size would keep the compiler busy. */
export type Scenario = FromSchema<Described> &
  InventoryDefinition & { readonly cloudAssistant?: readonly CloudAssistantRule[] };
