import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';
import { RESULTS_FILE_VARIABLE, RESULTS_VARIABLE } from '../../../variables';

const runsAgain = { optional: true, runsAgain: true } as const;
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
      'Its exit code, or 128 plus the number of the signal that ended it; absent when it was not started or did not end in time.',
  },
  output: {
    type: 'string',
    ...computed,
    description:
      'The last of its output, 16 KiB at most, or why it was not started. It is kept in the state, so the command must not print secrets.',
  },
  started_at: {
    type: 'string',
    ...computed,
    description: 'When it began, by the clock of this machine. RFC 3339.',
  },
  duration_seconds: { type: 'number', ...computed, description: 'How long it ran, in seconds.' },
} as const;

/** What a command is told. */
export const commandAttributes = {
  command: {
    type: { list: 'string' },
    required: true,
    runsAgain: true,
    description:
      'The program and its arguments. No shell reads them; to use one, write `["sh", "-c", "..."]`. The command runs on the machine that runs Terraform.',
  },
  environment: {
    type: { map: 'string' },
    ...runsAgain,
    description:
      'Environment variables of the command, besides those of Terraform. They are kept in the state as plain text; put secrets into `environment_wo`.',
  },
  environment_wo: {
    type: { map: 'string' },
    optional: true,
    sensitive: true,
    writeOnly: true,
    description:
      'Environment variables that are kept neither in a plan nor in the state. They override `environment`. Values of eight characters or more are removed from the output that is kept. Needs Terraform 1.11 or later.',
  },
  environment_wo_version: {
    type: 'number',
    ...runsAgain,
    description:
      'Change it to run the command again with a new `environment_wo`: a change of that alone is not noticed.',
  },
  results: {
    type: 'string',
    ...runsAgain,
    description: `Results of restores for the command, as JSON: \`jsonencode(alirestore_gate.<name>.results)\`. The command finds them in a file that \`${RESULTS_FILE_VARIABLE}\` names, which is removed afterwards; and in \`${RESULTS_VARIABLE}\`, if they are at most 32 KiB, and all arguments and variables together at most 96 KiB.`,
  },
  working_directory: {
    type: 'string',
    ...runsAgain,
    description: "Where it runs; in the root module's folder when not set.",
  },
  timeout: {
    type: 'string',
    optional: true,
    description:
      'How long it may run, such as `90s`; `10m` when not set. Then it is ended. However it ends, the processes that it started and left behind are ended too, except those in a session of their own (`setsid`).',
  },
  run_when: {
    type: 'bool',
    optional: true,
    description: 'Whether it runs; `true` when not set. It may be known only after restores have ended.',
  },
  triggers: {
    type: { map: 'string' },
    ...runsAgain,
    description: 'Any values. When one of them changes, the command runs again.',
  },
} as const;

export const cleanupSchema = {
  version: 0,
  description:
    'Runs a command that removes what a drill has restored. It never fails the apply: its verdict is in the record.',
  attributes: {
    ...commandAttributes,
    id: { type: 'string', ...computed, description: 'ID of this run of the command.' },
    ...observedAttributes,
  },
} as const satisfies Schema;

export type CommandSchema = typeof cleanupSchema;
export type CommandState = StateOf<CommandSchema>;
export type CommandPlan = PlanOf<CommandSchema>;
export const outputNames: readonly string[] = ['id', ...Object.keys(observedAttributes)];
