import type { FromSchema } from 'json-schema-to-ts';
import { secondsSchema } from './seconds-schema';

/** Why a script did not run, or did not end by itself, with the status that its invocation has then. */
export const INVOCATION_ERRORS = {
  InstanceNotExists: 'Aborted',
  InstanceReleased: 'Aborted',
  InstanceNotRunning: 'Aborted',
  ClientNotRunning: 'Aborted',
  ClientNotResponse: 'Aborted',
  ClientIsUpgrading: 'Aborted',
  ClientNeedUpgrade: 'Aborted',
  DeliveryTimeout: 'Aborted',
  CommandNotApplicable: 'Invalid',
  AccountNotExists: 'Invalid',
  DirectoryNotExists: 'Invalid',
  ExecutionException: 'Error',
  ExecutionInterrupted: 'Terminated',
} as const;

export const cloudAssistantRuleSchema = {
  type: 'object',
  additionalProperties: false,
  description:
    'What becomes of a script that RunCommand runs. Of several rules that match, the first one counts; without any, it ends well.',
  properties: {
    instanceId: { type: 'string', description: 'The instance; any when absent.' },
    contains: { type: 'string', description: 'Text that the script contains; any script when absent.' },
    times: { type: 'integer', minimum: 1, description: 'How many scripts the rule is for; all when absent.' },
    seconds: { ...secondsSchema, description: 'How long it runs; 1 when absent.' },
    exitCode: { type: 'integer', minimum: 0, maximum: 4_294_967_295, description: 'Its exit code; 0 when absent.' },
    output: { type: 'string', description: 'What it writes; what it names as good when absent.' },
    errorCode: { enum: Object.keys(INVOCATION_ERRORS), description: 'Why it does not come to an exit code.' },
    hangs: { type: 'boolean', description: 'It runs until its time is up, or until it is stopped.' },
  },
} as const;

/** The compiler would lose the names of the codes on the way. */
export type CloudAssistantRule = Omit<FromSchema<typeof cloudAssistantRuleSchema>, 'errorCode'> & {
  readonly errorCode?: keyof typeof INVOCATION_ERRORS;
};
