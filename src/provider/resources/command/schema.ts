import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';

const forceNew = { optional: true, forceNew: true } as const;
const computed = { computed: true } as const;

/** What becomes of a command: the record of a drill has the same. */
export const observedAttributes = {
  verdict: {
    type: 'string',
    ...computed,
    description: '`passed` (exit code 0), `failed`, `timed_out`, or `skipped` when `run_when` was false.',
  },
  exit_code: { type: 'number', ...computed, description: 'Its exit code; absent when it has none.' },
  output: {
    type: 'string',
    ...computed,
    description: 'The end of what it wrote, 16 KiB at most. It is kept in the state: let the command write no secret.',
  },
  started_at: {
    type: 'string',
    ...computed,
    description: 'When it began, by the clock of this machine. RFC 3339.',
  },
  duration_seconds: { type: 'number', ...computed, description: 'How long it ran, in seconds.' },
} as const;

const attributes = {
  command: {
    type: { list: 'string' },
    required: true,
    forceNew: true,
    description:
      'The program and its arguments. No shell reads them; for one, write `["sh", "-c", "..."]`. It runs on the machine that applies.',
  },
  environment: {
    type: { map: 'string' },
    ...forceNew,
    description: 'Variables for it, besides those of Terraform. A change of them runs it again.',
  },
  working_directory: {
    type: 'string',
    ...forceNew,
    description: "Where it runs; in the root module's folder when not set.",
  },
  timeout: {
    type: 'string',
    optional: true,
    description:
      'How long it may run, such as `90s`; `10m` when not set. After that it is ended, with all that it started.',
  },
  run_when: {
    type: 'bool',
    optional: true,
    description: 'Whether it runs; `true` when not set. It may be known only after restores have ended.',
  },
  triggers: { type: { map: 'string' }, ...forceNew, description: 'Any values; a change of them runs it again.' },
  id: { type: 'string', ...computed, description: 'Differs from run to run.' },
  ...observedAttributes,
} as const;

/** A resource that runs a command, whatever for. */
const schemaOf = (description: string) => ({ version: 0, description, attributes }) as const satisfies Schema;

export const validationSchema = schemaOf(
  'Runs a command that looks at what was restored. It never fails an apply by itself: its verdict counts in the drill.',
);
export const cleanupSchema = schemaOf(
  'Runs a command that removes what a drill has restored. It never fails an apply by itself: its verdict is in the record.',
);

export type CommandSchema = typeof validationSchema;
export type CommandState = StateOf<CommandSchema>;
export type CommandPlan = PlanOf<CommandSchema>;
export const outputNames: readonly string[] = ['id', ...Object.keys(observedAttributes)];
