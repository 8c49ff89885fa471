import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';
import { handed } from '../../values/handed';
import { recoveryPointAttributes } from '../../values/recovery-point-attributes';

export const schema = {
  version: 0,
  description:
    'Keeps what was selected for a run: `alirestore_recovery_points` may select others a minute later, and restores with `for_each` would come and go with it. It asks nobody, and its values are known in the plan.',
  attributes: {
    recovery_points: {
      nesting: 'map',
      required: true,
      description: 'What is selected now: `data.alirestore_recovery_points.<name>.recovery_points`.',
      attributes: handed(recoveryPointAttributes),
    },
    sources: {
      type: 'number',
      optional: true,
      description: 'From how many sources: `data.alirestore_recovery_points.<name>.sources`.',
    },
    without_point: {
      type: { list: 'string' },
      optional: true,
      description: 'Sources that have no snapshot that fits: `data.alirestore_recovery_points.<name>.without_point`.',
    },
    triggers: {
      type: { map: 'string' },
      optional: true,
      runsAgain: true,
      description:
        'Any values. When one of them changes, what is selected now is taken; until then, what was taken is kept.',
    },
    id: { type: 'string', computed: true, description: 'Hash of what was selected.' },
    selected: {
      nesting: 'map',
      computed: true,
      description: 'What was selected when `triggers` changed last: for the `for_each` of restores.',
      attributes: recoveryPointAttributes,
    },
    selected_from: { type: 'number', computed: true, description: 'From how many sources it was selected.' },
    selected_without_point: {
      type: { list: 'string' },
      computed: true,
      description: 'Sources that had no snapshot that fitted then.',
    },
  },
} as const satisfies Schema;

export const outputNames = ['id', 'selected', 'selected_from', 'selected_without_point'] as const;

export type SelectionSchema = typeof schema;
export type SelectionState = StateOf<SelectionSchema>;
export type SelectionPlan = PlanOf<SelectionSchema>;
