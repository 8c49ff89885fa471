import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type PlanRequest, type PlanResult, resource } from '../../../plugin/provider';
import { holdsUnknown, UNKNOWN } from '../../../plugin/unknown';
import type { Configured } from '../../configured/configured';
import { knownOrNull } from '../../values/known-or-null';
import { mayHaveChanged, outputsOf, withUnknownOutputs } from '../../values/may-have-changed';
import { outputNames, type SelectionPlan, type SelectionSchema, type SelectionState, schema } from './schema';

/**
 * The resource `alirestore_selection`: keeps what was selected for a run. What it makes is known in the plan wherever its
 * inputs are, since `for_each` needs that.
 */
export const selection = resource<SelectionSchema, never, Configured>({
  schema,
  plan: planSelection,
  create: async ({ planned }) => ({ state: taken(known(planned)) }),
  async update({ prior, planned }) {
    const inputs = known(planned);
    const isKept = prior !== null && isDeepStrictEqual(prior.triggers, inputs.triggers);
    return { state: isKept ? { ...inputs, ...outputsOf(prior, outputNames) } : taken(inputs) };
  },
  read: async ({ state }) => ({ state }),
  delete: async () => ({ state: null }),
});

const known = (planned: SelectionPlan) => knownOrNull(planned) as SelectionState;

async function planSelection({ prior, proposed }: PlanRequest<SelectionSchema>): Promise<PlanResult<SelectionSchema>> {
  if (prior === null) return { planned: taken(proposed) };
  if (!mayHaveChanged(schema, prior, proposed)) return { planned: kept(prior, proposed), requiresReplace: [] };
  const isOpen = holdsUnknown(proposed.triggers);
  return { planned: isOpen ? withUnknownOutputs(proposed, outputNames) : taken(proposed), requiresReplace: [] };
}

/** Of a configuration that has a value, Terraform lets a plan keep the value before it: then nothing changes. */
function kept(prior: SelectionState, proposed: SelectionPlan): SelectionPlan {
  const inputs = (['recovery_points', 'sources', 'without_point'] as const).map((name) => {
    const bothAreSet = (prior[name] ?? null) !== null && (proposed[name] ?? null) !== null;
    return [name, bothAreSet ? prior[name] : proposed[name]];
  });
  return { ...proposed, ...Object.fromEntries(inputs), ...outputsOf(prior, outputNames) };
}

function taken<P extends SelectionPlan>(inputs: P): P {
  const { recovery_points, sources, without_point } = inputs;
  return {
    ...inputs,
    id: holdsUnknown(recovery_points) ? UNKNOWN : hashOf(recovery_points),
    selected: recovery_points,
    selected_from: sources,
    selected_without_point: without_point,
  };
}

/** Of the snapshots: of another number of sources, the same may have been selected. */
function hashOf(recoveryPoints: unknown): string {
  const ids = Object.entries(Object(recoveryPoints)).map(([name, point]) => [name, Object(point).snapshot_id]);
  return createHash('sha256').update(JSON.stringify(ids.sort())).digest('hex').slice(0, 16);
}
