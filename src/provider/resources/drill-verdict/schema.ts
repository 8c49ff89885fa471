import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';

const runsAgain = { runsAgain: true } as const;

export const schema = {
  version: 0,
  description:
    'Fails the apply when a drill was missed. Let nothing refer to it: Terraform creates nothing that depends on a resource that failed.',
  attributes: {
    name: {
      type: 'string',
      required: true,
      ...runsAgain,
      description: 'Name of the drill: `alirestore_drill.<name>.name`.',
    },
    run_id: {
      type: 'string',
      required: true,
      ...runsAgain,
      description: 'Run of the drill: `alirestore_drill.<name>.run_id`.',
    },
    verdict: { type: 'string', required: true, ...runsAgain, description: '`alirestore_drill.<name>.verdict`.' },
    reasons: {
      type: { list: 'string' },
      required: true,
      ...runsAgain,
      description: '`alirestore_drill.<name>.reasons`.',
    },
    missed_objectives_only: {
      type: 'bool',
      required: true,
      ...runsAgain,
      description: '`alirestore_drill.<name>.missed_objectives_only`.',
    },
    on_missed_objective: {
      type: 'string',
      optional: true,
      ...runsAgain,
      description:
        'What to do when only an RTO or RPO was missed: `fail` (when not set) or `warn`. Failed restores and validations always fail the apply.',
    },
    id: { type: 'string', computed: true, description: 'The run id.' },
  },
} as const satisfies Schema;

export type DrillVerdictSchema = typeof schema;
export type DrillVerdictState = StateOf<DrillVerdictSchema>;
export type DrillVerdictPlan = PlanOf<DrillVerdictSchema>;
