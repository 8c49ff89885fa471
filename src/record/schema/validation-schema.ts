import { CHECK_KINDS } from '../../policies/check-kinds';
import { CLEANUP_POLICIES } from '../../policies/policies';
import { CHECK_VERDICTS } from '../../policies/verdicts';
import { secondsSchema, textSchema, timeSchema } from './schema-parts';

const observed = {
  verdict: { enum: CHECK_VERDICTS, description: 'How it ended; `skipped` when it did not run.' },
  exitCode: { type: ['integer', 'null'], description: 'Exit code of a command or a script; null when there is none.' },
  output: { ...textSchema, description: 'The end of what was written, or received.' },
  startedAt: { ...timeSchema, description: 'When it started, by the clock of the machine that ran it.' },
  durationSeconds: { ...secondsSchema, description: 'How long it ran.' },
} as const;

const runId = {
  type: 'string',
  description: 'The run that it belongs to, if that is known. What belongs to another run is `skipped` in this one.',
} as const;

const observedNames = ['verdict', 'exitCode', 'output', 'startedAt', 'durationSeconds'] as const;

/** One thing that a check looks at. */
export const findingSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['what', 'expected', 'observed', 'passed'],
  properties: {
    what: { type: 'string', description: 'Such as `status` or `files`.' },
    expected: { type: 'string', description: 'Such as `200` or `at least 100`.' },
    observed: { ...textSchema, description: 'What was found; null when nothing was.' },
    passed: { type: 'boolean', description: 'Whether it is as expected.' },
  },
} as const;

export const validationSchema = {
  type: 'object',
  description: 'A check of what was restored.',
  additionalProperties: false,
  required: ['name', 'after', 'expected', 'observed', ...observedNames],
  properties: {
    name: { type: 'string', description: 'Its name in the drill.' },
    after: { type: 'array', items: { type: 'string' }, description: 'The restores that it checked.' },
    expected: { type: 'string', description: 'Such as "exit code 0", or "status 200".' },
    observed: { type: 'string', description: 'Such as "exit code 1": of a check that failed, what was wrong.' },
    runId,
    kind: { enum: CHECK_KINDS, description: 'How it looked; a record without it is of a command.' },
    subject: { type: 'string', description: 'What it looked at, such as a URL or the ID of an instance.' },
    attempts: {
      type: ['integer', 'null'],
      minimum: 0,
      description: 'How often it looked, until it passed or its time was up.',
    },
    findings: { type: 'array', items: findingSchema, description: 'What the last attempt found, one by one.' },
    selection: { type: 'string', description: 'The selection that it belongs to; absent when it was added by itself.' },
    source: { type: 'string', description: 'The source whose restore it checked, as the selection names it.' },
    ...observed,
  },
} as const;

export const cleanupStepSchema = {
  type: 'object',
  description: 'A command that cleaned up.',
  additionalProperties: false,
  required: ['name', 'when', ...observedNames],
  properties: {
    name: { type: 'string', description: 'Its name in the drill.' },
    when: { enum: CLEANUP_POLICIES, description: 'When it was to run.' },
    runId,
    ...observed,
  },
} as const;
