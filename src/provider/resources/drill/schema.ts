import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';
import { handed } from '../../values/handed';
import { checkedAttributes } from '../check/schema';
import { observedAttributes } from '../command/schema';
import { resultAttributes } from '../gate/schema';

const requiredText = { type: 'string', required: true } as const;
const text = { type: 'string', optional: true } as const;
const number = { type: 'number', optional: true } as const;
const names = { type: { list: 'string' }, optional: true } as const;

const restoreAttributes = {
  wave: { type: 'number', required: true, description: 'The wave that it belongs to, from 1.' },
  after: { ...names, description: 'Names of the restores that it waited for.' },
  restore_type: {
    ...text,
    description:
      'Type of the restore job; of Database Backup, `destination_endpoint_instance_type` of the restore task. Compute Nest has none.',
  },
  recovery_point: {
    nesting: 'single',
    required: true,
    description:
      'What was restored: `vault_id` and `snapshot_id` of Cloud Backup; `backup_plan_id` and `backup_set_id` or `restore_time` of Database Backup; `service_instance_id` and `backup_id` of Compute Nest.',
    attributes: {
      vault_id: { ...text, description: 'ID of the vault.' },
      snapshot_id: { ...text, description: 'ID of the snapshot.' },
      snapshot_hash: { ...text, description: 'Hash of the snapshot.' },
      backup_plan_id: { ...text, description: 'ID of the backup plan.' },
      backup_set_id: { ...text, description: 'ID of the backup set.' },
      restore_time: {
        ...text,
        description: 'Point in time; the RPO counts from it where `completed_at` is not set. RFC 3339.',
      },
      service_instance_id: { ...text, description: 'ID of the service instance.' },
      backup_id: { ...text, description: 'ID of the backup.' },
      completed_at: {
        ...text,
        description:
          'When the snapshot or the backup was complete: the RPO counts from it. Of a backup set, the time that its data is of. RFC 3339.',
      },
    },
  },
  target: {
    type: { map: 'string' },
    optional: true,
    description: 'Where it was restored to, as names and values of your choice.',
  },
  run_id: {
    ...text,
    description:
      'Run for which it was started: `try(alirestore_job.<name>.triggers["drill_run_id"], "")`, or of a restore task. If that is not the run of this drill, the restore does not count, and the drill is missed.',
  },
  origin: {
    ...text,
    description:
      'How the drill got its job or task: `alirestore_job.<name>.origin`. One that was `adopted` or `imported` does not count for this run, and the drill is missed.',
  },
  selection: { ...text, description: 'Name of the selection that it belongs to.' },
  source: { ...text, description: 'What was backed up, as the selection names it.' },
  expect: {
    nesting: 'single',
    optional: true,
    description: 'What was expected of it, besides that it ends well: it is told beside what was achieved.',
    attributes: {
      on_empty: {
        ...text,
        description: 'What it means that nothing was restored: `fail` (when not set), `warn` or `accept`.',
      },
      min_items: { ...number, description: 'At least so many files.' },
      min_bytes: { ...number, description: 'At least so many bytes.' },
      complete: { type: 'bool', optional: true, description: 'Everything that was to be restored.' },
      max_failed_items: { ...number, description: 'A partial restore may leave out so many files.' },
      max_failed_percent: { ...number, description: 'A partial restore may leave out so many percent of the files.' },
    },
  },
  rto_seconds: { ...number, description: 'Longest time that it may take (RTO), in seconds.' },
  rpo_seconds: { ...number, description: 'Greatest age of its recovery point (RPO), in seconds.' },
  result: {
    nesting: 'single',
    required: true,
    description: 'How it ended: `alirestore_gate.<name>.results["<restore>"]`.',
    attributes: handed(resultAttributes),
  },
} as const;

const runOfCommand = {
  ...text,
  description:
    'Run for which it was run: `try(<resource>.<name>.triggers["drill_run_id"], "")`. If that is not the run of this drill, its result does not count.',
} as const;

const inputAttributes = {
  name: { ...requiredText, description: 'Name of the drill.' },
  owner: { ...text, description: 'Who is responsible for the drill.' },
  run_id: { ...requiredText, description: 'ID of this run of the drill. A new value makes a new record.' },
  definition_hash: {
    ...requiredText,
    description: 'SHA-256 of what is restored, where to, and with which objectives, in hexadecimal digits.',
  },
  declared_at: {
    ...text,
    description:
      'Time of the assumed disaster, from which the RPO is counted back; when not set, the time when the first restore was submitted. RFC 3339.',
  },
  on_partial: {
    ...text,
    description: 'What to do when a restore left out some files: `fail` (when not set), `warn` or `accept`.',
  },
  rto_seconds: { ...number, description: 'Longest time that the whole drill may take (RTO), in seconds.' },
  rpo_seconds: { ...number, description: 'Greatest age of any of its recovery points (RPO), in seconds.' },
  on_empty: {
    ...text,
    description:
      'What to do when a restore has restored nothing although there was something: `fail` (when not set), `warn` or `accept`.',
  },
  waivers: {
    nesting: 'list',
    optional: true,
    description: 'Exceptions from objectives. One that has ended excuses nothing.',
    attributes: {
      kind: { ...requiredText, description: 'Which objective: `rto` or `rpo`.' },
      of: { ...text, description: 'Name of the restore; of the drill when not set.' },
      reason: { ...requiredText, description: 'Why.' },
      approver: { ...requiredText, description: 'Who approved it.' },
      until: { ...requiredText, description: 'When it ends. RFC 3339.' },
    },
  },
  selections: {
    nesting: 'map',
    optional: true,
    description: 'The selections that restores belong to, by name.',
    attributes: {
      sources: { type: 'number', required: true, description: 'How many sources it covers.' },
      sampled: { type: 'number', required: true, description: 'How many of them were restored in this run.' },
      seed: { ...text, description: 'What decided which.' },
      without_point: { ...names, description: 'Sources without a recovery point that could be restored.' },
    },
  },
  restores: { nesting: 'map', required: true, description: 'The restores, by name.', attributes: restoreAttributes },
  validations: {
    nesting: 'map',
    optional: true,
    description: 'The checks of what was restored, by name.',
    attributes: {
      after: { ...names, description: 'Names of the restores that it checked.' },
      run_id: runOfCommand,
      selection: { ...text, description: 'Name of the selection that it belongs to.' },
      source: { ...text, description: 'The source whose restore it checked.' },
      ...handed(checkedAttributes),
    },
  },
  cleanup: {
    nesting: 'map',
    optional: true,
    description: 'The commands that cleaned up, by name.',
    attributes: {
      when: { ...requiredText, description: 'When it was to run: `always`, `on-success` or `never`.' },
      run_id: runOfCommand,
      ...handed(observedAttributes),
    },
  },
} as const;

const outputAttributes = {
  id: { type: 'string', computed: true, description: 'The run id.' },
  verdict: { type: 'string', computed: true, description: '`met` or `missed`.' },
  missed_objectives_only: {
    type: 'bool',
    computed: true,
    description: 'Whether everything was restored and validated, and only an objective was missed.',
  },
  reasons: { type: { list: 'string' }, computed: true, description: 'Why the drill was missed.' },
  duration_seconds: {
    type: 'number',
    computed: true,
    description:
      'From the submission of the first restore to the end of the last, by the clock of the service. In seconds.',
  },
  record: {
    type: 'string',
    computed: true,
    description: 'The record, as JSON of the form that docs/drill-record.schema.json describes.',
  },
} as const;

export const schema = {
  version: 0,
  description:
    'Makes the record of a drill: what was restored, from which recovery points, how fast, and whether the objectives were met. It never fails the apply, so that the record of a missed drill is kept as well; an `alirestore_drill_verdict` fails it.',
  attributes: { ...inputAttributes, ...outputAttributes },
} as const satisfies Schema;

export const outputNames: readonly string[] = Object.keys(outputAttributes);

export type DrillSchema = typeof schema;
export type DrillState = StateOf<DrillSchema>;
export type DrillPlan = PlanOf<DrillSchema>;
