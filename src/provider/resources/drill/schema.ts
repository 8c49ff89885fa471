import type { Attributes, PlanOf, Schema, StateOf } from '../../../plugin/schema';
import { observedAttributes } from '../command/schema';
import { resultAttributes } from '../gate/schema';

const requiredText = { type: 'string', required: true } as const;
const text = { type: 'string', optional: true } as const;
const number = { type: 'number', optional: true } as const;
const names = { type: { list: 'string' }, optional: true } as const;

/** Attributes that another resource computes, as inputs of this one. */
type Handed<A> = { readonly [K in keyof A]: Omit<A[K], 'computed'> & { readonly optional: true } };

function handed<A extends Attributes>(attributes: A): Handed<A> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, { computed, ...attribute }]) => [name, { ...attribute, optional: true }]),
  ) as unknown as Handed<A>;
}

const restoreAttributes = {
  wave: { type: 'number', required: true, description: 'The wave that it belongs to, from 1.' },
  after: { ...names, description: 'Names of the restores that it waited for.' },
  restore_type: { ...requiredText, description: 'Type of the restore job.' },
  recovery_point: {
    nesting: 'single',
    required: true,
    description: 'The snapshot that was restored.',
    attributes: {
      vault_id: { ...requiredText, description: 'ID of the vault.' },
      snapshot_id: { ...requiredText, description: 'ID of the snapshot.' },
      snapshot_hash: { ...text, description: 'Hash of the snapshot.' },
      completed_at: { ...text, description: 'When the snapshot was complete: the RPO counts from it. RFC 3339.' },
    },
  },
  target: {
    type: { map: 'string' },
    optional: true,
    description: 'Where it was restored to, in words of your choice.',
  },
  run_id: {
    ...text,
    description:
      'Run that it was started for: `try(alirestore_job.<name>.triggers["drill_run_id"], "")`. Where it is not that of the drill, the restore is no evidence, and the drill is missed.',
  },
  origin: {
    ...text,
    description:
      'How its job came to the drill: `alirestore_job.<name>.origin`. One that was `adopted` or `imported` is no evidence of the run, and the drill is missed.',
  },
  rto_seconds: { ...number, description: 'The most time that it may take, in seconds.' },
  rpo_seconds: { ...number, description: 'The greatest age of its recovery point, in seconds.' },
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
    'Run that it was run for: `try(<resource>.<name>.triggers["drill_run_id"], "")`. Where it is not that of the drill, its result does not count.',
} as const;

const inputAttributes = {
  name: { ...requiredText, description: 'Name of the drill.' },
  owner: { ...text, description: 'Who answers for it.' },
  run_id: { ...requiredText, description: 'Differs from run to run: a change of it makes a new record.' },
  definition_hash: {
    ...requiredText,
    description: 'SHA-256 of what is restored, where to, and with which objectives, in hexadecimal digits.',
  },
  declared_at: {
    ...text,
    description:
      'The moment of the assumed disaster, which the RPO counts back from; the submission of the first restore when not set. RFC 3339.',
  },
  on_partial: {
    ...text,
    description: 'What a restore that left files out means: `fail` (when not set), `warn` or `accept`.',
  },
  rto_seconds: { ...number, description: 'The most time that the whole drill may take, in seconds.' },
  rpo_seconds: { ...number, description: 'The greatest age of any of its recovery points, in seconds.' },
  restores: { nesting: 'map', required: true, description: 'The restores, by name.', attributes: restoreAttributes },
  validations: {
    nesting: 'map',
    optional: true,
    description: 'The commands that looked at what was restored, by name.',
    attributes: {
      after: { ...names, description: 'Names of the restores that it looked at.' },
      run_id: runOfCommand,
      ...handed(observedAttributes),
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
    'Makes the record of a drill: what was restored, from which recovery points, how fast, and whether that is what was promised. It never fails an apply, so that the record of a drill that was missed is kept, too; let an `alirestore_drill_verdict` do that.',
  attributes: { ...inputAttributes, ...outputAttributes },
} as const satisfies Schema;

export const outputNames: readonly string[] = Object.keys(outputAttributes);

export type DrillSchema = typeof schema;
export type DrillState = StateOf<DrillSchema>;
export type DrillPlan = PlanOf<DrillSchema>;
