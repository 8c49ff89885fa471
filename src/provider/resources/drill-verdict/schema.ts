import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';

const forceNew = { forceNew: true } as const;

export const schema = {
  version: 0,
  description:
    'Fails the apply when a drill was not met. It comes last: Terraform makes nothing that depends on what failed, so let nothing refer to it.',
  attributes: {
    name: {
      type: 'string',
      required: true,
      ...forceNew,
      description: 'Name of the drill: `alirestore_drill.<name>.name`.',
    },
    run_id: {
      type: 'string',
      required: true,
      ...forceNew,
      description: 'Run of the drill: `alirestore_drill.<name>.run_id`.',
    },
    verdict: { type: 'string', required: true, ...forceNew, description: '`alirestore_drill.<name>.verdict`.' },
    reasons: {
      type: { list: 'string' },
      required: true,
      ...forceNew,
      description: '`alirestore_drill.<name>.reasons`.',
    },
    missed_objectives_only: {
      type: 'bool',
      required: true,
      ...forceNew,
      description: '`alirestore_drill.<name>.missed_objectives_only`.',
    },
    on_missed_objective: {
      type: 'string',
      optional: true,
      ...forceNew,
      description:
        'What it means that only an RTO or RPO was missed: `fail` (when not set) or `warn`. Restores and validations that failed always fail.',
    },
    id: { type: 'string', computed: true, description: 'The run id.' },
  },
} as const satisfies Schema;

export type DrillVerdictSchema = typeof schema;
export type DrillVerdictState = StateOf<DrillVerdictSchema>;
export type DrillVerdictPlan = PlanOf<DrillVerdictSchema>;
