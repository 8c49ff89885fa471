import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';
import { RESULTS_FILE_VARIABLE, RESULTS_VARIABLE } from '../../../variables';

const forceNew = { optional: true, forceNew: true } as const;
const computed = { computed: true } as const;

/** What becomes of a command: the record of a drill has the same. */
export const observedAttributes = {
  verdict: {
    type: 'string',
    ...computed,
    description:
      '`passed` (exit code 0), `failed`, `timed_out`, or `skipped` when `run_when` was false, and in a rehearsal (`alirestore drill run --emulator`), which runs no commands.',
  },
  exit_code: {
    type: 'number',
    ...computed,
    description:
      'Its exit code, or 128 and the number of the signal that ended it; absent when it was not started or did not end in time.',
  },
  output: {
    type: 'string',
    ...computed,
    description:
      'The end of what it wrote, 16 KiB at most, or why it was not started. It is kept in the state: let the command write no secret.',
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
    description:
      'Variables for it, besides those of Terraform. They are kept in the state in clear; secrets belong into `environment_wo`. A change of them runs it again.',
  },
  environment_wo: {
    type: { map: 'string' },
    optional: true,
    sensitive: true,
    writeOnly: true,
    description:
      'Variables that are kept nowhere, neither in a plan nor in the state, and that stand above `environment`. What the command writes is kept without their values of eight characters and more. Terraform 1.11 or later.',
  },
  environment_wo_version: {
    type: 'number',
    ...forceNew,
    description: 'A change of it runs the command again; a change of `environment_wo` alone does not.',
  },
  results: {
    type: 'string',
    ...forceNew,
    description: `What it is to know of restores, as JSON: \`jsonencode(alirestore_gate.<name>.results)\`. It has them in a file that \`${RESULTS_FILE_VARIABLE}\` names and that is removed afterwards, and in \`${RESULTS_VARIABLE}\` as long as they have at most 32 KiB, and all arguments and variables at most 96 KiB.`,
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
      'How long it may run, such as `90s`; `10m` when not set. Then it is ended, and with it, as at its own end, all that it has started and that is left, but for what has put itself into a session of its own (`setsid`).',
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
