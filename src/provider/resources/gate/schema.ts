import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';
import {
  acceptPartialAttribute,
  expectAttribute,
  judgedAttributes,
  onEmptyDescription,
} from '../../values/expectation-attributes';

const requiredText = { type: 'string', required: true } as const;
const runsAgain = { optional: true, runsAgain: true } as const;
const text = { type: 'string', computed: true } as const;
const number = { type: 'number', computed: true } as const;

function whyNotStarted(resource: string, noun: string) {
  const description = `Why a ${noun} with \`on_failure = "report"\` could not be started: \`${resource}.<name>.error_message\`. For a ${noun} that was started, the service gives the reason.`;
  return { type: 'string', optional: true, description } as const;
}

/** What is waited for, by the names that the results have. */
export const awaitedAttributes = {
  restore_jobs: {
    nesting: 'map',
    ...runsAgain,
    description: 'Restore jobs of Cloud Backup to wait for, by names of your choice.',
    attributes: {
      restore_id: { ...requiredText, description: 'ID of the job: `alirestore_job.<name>.id`.' },
      restore_type: { ...requiredText, description: 'Type of the job: `alirestore_job.<name>.restore_type`.' },
      error_message: whyNotStarted('alirestore_job', 'job'),
      edition: { type: 'string', optional: true, description: 'Edition of the job; `STANDARD` when not set.' },
      on_empty: { type: 'string', optional: true, description: 'As `on_empty` of the gate, for this job.' },
      expect: expectAttribute,
      accept_partial: { ...acceptPartialAttribute, description: 'As `accept_partial` of the gate, for this job.' },
    },
  },
  dbs_restore_tasks: {
    nesting: 'map',
    ...runsAgain,
    description: 'Restore tasks of Database Backup to wait for, by names of your choice.',
    attributes: {
      restore_task_id: {
        ...requiredText,
        description: 'ID of the restore task: `alirestore_dbs_restore_task.<name>.id`.',
      },
      backup_plan_id: { type: 'string', optional: true, description: 'ID of its backup plan, named in messages.' },
      error_message: whyNotStarted('alirestore_dbs_restore_task', 'task'),
    },
  },
  compute_nest_restore_tasks: {
    nesting: 'map',
    ...runsAgain,
    description: 'Restore tasks of Compute Nest to wait for, by names of your choice.',
    attributes: {
      restore_task_id: {
        ...requiredText,
        description: 'ID of the restore task: `alirestore_compute_nest_restore_task.<name>.id`.',
      },
      error_message: whyNotStarted('alirestore_compute_nest_restore_task', 'task'),
    },
  },
} as const;

const policyAttributes = {
  on_partial: {
    type: 'string',
    ...runsAgain,
    description: 'What to do when a restore left out some files: `fail` (when not set), `warn` or `accept`.',
  },
  on_empty: { type: 'string', ...runsAgain, description: onEmptyDescription },
  accept_partial: { ...acceptPartialAttribute, runsAgain: true },
  on_failure: {
    type: 'string',
    ...runsAgain,
    description:
      'What to do when a restore failed or did not end in time: `fail` (when not set), or `report`, which only warns; then check `verdict` yourself.',
  },
  timeouts: {
    nesting: 'single',
    optional: true,
    description: 'How long to wait, such as `90m` or `24h`.',
    attributes: {
      create: { type: 'string', optional: true, description: 'For all of them to end; `24h` when not set.' },
    },
  },
} as const;

/** What is known of one restore in the end, whichever service it is of. */
export const resultAttributes = {
  service: { ...text, description: '`hbr` (Cloud Backup), `dbs` (Database Backup) or `computenest` (Compute Nest).' },
  id: { ...text, description: 'ID of the job or task.' },
  status: { ...text, description: 'Status, in the words of the service; absent when the service never listed it.' },
  verdict: {
    ...text,
    description:
      'What came of it: `pending`, `succeeded`, `partial`, `empty` (it ended well, but nothing was restored) or `failed` (also when `expect` was not met); `skipped` for a job whose `start_when` was false.',
  },
  passed: {
    type: 'bool',
    computed: true,
    description: 'Whether what needs it may go on: it succeeded, or the policies put up with how it ended.',
  },
  ...judgedAttributes,
  progress_percent: { ...number, description: 'Progress, from 0 to 100.' },
  bytes_total: { ...number, description: 'Amount of data to restore, in bytes.' },
  bytes_done: { ...number, description: 'Amount of data that was restored, in bytes.' },
  items_total: { ...number, description: 'Number of files to restore.' },
  items_done: { ...number, description: 'Number of files that were restored.' },
  created_at: { ...text, description: 'When the job or task was created. RFC 3339.' },
  started_at: { ...text, description: 'When the restore began. RFC 3339.' },
  completed_at: { ...text, description: 'When it ended. RFC 3339.' },
  duration_seconds: {
    ...number,
    description: 'From its creation to its end, by the clock of the service. In seconds.',
  },
  error_message: { ...text, description: 'Why it failed, or restored nothing.' },
  error_file: { ...text, description: 'The first lines of the list of files that could not be restored.' },
  request_id: { ...text, description: 'ID of the request that last read it, for support cases.' },
  emulated: {
    type: 'bool',
    computed: true,
    description: 'Whether the cloud was emulated: then nothing was really restored.',
  },
} as const;

const outputAttributes = {
  id: { ...text, description: 'Hash of what is waited for.' },
  results: {
    nesting: 'map',
    computed: true,
    description: 'How each restore ended, by its name.',
    attributes: resultAttributes,
  },
  verdict: {
    ...text,
    description:
      'The worst verdict of all restores: `failed`, `pending`, `empty`, `partial`, `skipped` or `succeeded`; `skipped` when none was started, `partial` when only some were.',
  },
  passed: {
    type: 'bool',
    computed: true,
    description:
      'Whether what comes next may start: all restores succeeded, or the policies put up with how they ended.',
  },
  succeeded: { ...number, description: 'How many succeeded.' },
  partial: { ...number, description: 'How many left out some files.' },
  empty: { ...number, description: 'How many restored nothing, although there was something to restore.' },
  failed: { ...number, description: 'How many failed.' },
  skipped: { ...number, description: 'How many were not started because their `start_when` was false.' },
  pending: { ...number, description: 'How many have not ended, or have an unknown status.' },
  duration_seconds: {
    ...number,
    description: 'From the creation of the first to the end of the last, by the clock of the services. In seconds.',
  },
} as const;

export const schema = {
  version: 0,
  description:
    'Waits for many restores at once, and fails with one table of those that did not succeed. Create the jobs with `wait_for_completion = false`: then a thousand can run at once, although Terraform runs only ten operations at a time. A gate changes nothing in the cloud; replacing it only waits again.',
  attributes: { ...awaitedAttributes, ...policyAttributes, ...outputAttributes },
} as const satisfies Schema;

/** Attributes that only the waiting decides. */
export const outputNames: readonly string[] = Object.keys(outputAttributes);

export type GateSchema = typeof schema;
export type GateState = StateOf<GateSchema>;
export type GatePlan = PlanOf<GateSchema>;
export type Result = StateOf<{ attributes: typeof resultAttributes }>;
