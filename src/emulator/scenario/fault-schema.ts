import type { FromSchema } from 'json-schema-to-ts';
import { ACTIONS, operations, SECRET_PARAMETERS } from '../../api/operations';
import { TIMER_LIMIT_MS } from './limits';
import { secondsSchema } from './seconds-schema';

export const FAULT_KINDS = [
  'throttled',
  'serviceUnavailable503',
  'html502',
  'successFalse',
  'error',
  'emptyBody',
  'cutBody',
  'reset',
  'stall',
  'latency',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

const parameterNames = [...new Set(ACTIONS.flatMap((action) => Object.keys(operations[action].parameters)))].filter(
  (name) => !SECRET_PARAMETERS.includes(name),
);

const probabilitySchema = {
  type: 'number',
  minimum: 0,
  maximum: 1,
  description: 'How likely a call is to meet it, from 0 to 1.',
} as const;

const whenSchema = {
  enum: ['before', 'after'],
  description: 'before (the default): the call is not executed. after: it is executed, and only its answer is lost.',
} as const;

export const matchSchema = {
  type: 'object',
  description: 'Parameters that the call must have, and their values.',
  propertyNames: { enum: parameterNames },
  additionalProperties: { type: 'string' },
} as const;

export const faultSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['fault'],
  description: 'A fault that calls meet. Of several that apply, the first one counts.',
  properties: {
    fault: { enum: FAULT_KINDS, description: 'What happens to the call.' },
    when: whenSchema,
    action: { enum: ACTIONS, description: 'The operation; every operation when absent.' },
    match: matchSchema,
    times: { type: 'integer', minimum: 1, description: 'How many calls meet it; every call when absent.' },
    probability: probabilitySchema,
    fromSecond: { ...secondsSchema, description: 'When it begins, in emulated seconds after the start.' },
    untilSecond: { ...secondsSchema, description: 'When it ends, in emulated seconds after the start.' },
    ms: {
      type: 'integer',
      minimum: 0,
      maximum: TIMER_LIMIT_MS,
      description: 'latency: delay of the answer (default 1000). stall: time until the reset (default: never).',
    },
    retryAfterMs: { type: 'integer', minimum: 0, description: 'throttled: the value of the header x-acs-retry-after.' },
    code: { type: 'string', description: 'error, successFalse: the error code (default InternalError).' },
    message: { type: 'string', description: "error, successFalse: the text; the code's own when absent." },
    httpStatus: {
      type: 'integer',
      minimum: 400,
      maximum: 599,
      description: 'error: the HTTP status; the one documented for the code when absent.',
    },
  },
} as const;

export const stormSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['probability', 'kinds'],
  description: 'Every call meets one of these faults with this probability.',
  properties: {
    probability: probabilitySchema,
    kinds: {
      type: 'array',
      minItems: 1,
      items: { enum: FAULT_KINDS },
      description: 'The faults, each equally likely.',
    },
    when: whenSchema,
  },
} as const;

export type FaultDefinition = FromSchema<typeof faultSchema>;
export type StormDefinition = FromSchema<typeof stormSchema>;
