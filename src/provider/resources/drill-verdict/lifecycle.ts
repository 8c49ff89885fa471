import { type Diagnostic, errorDiagnostic, warningDiagnostic } from '../../../plugin/diagnostic';
import { resource } from '../../../plugin/provider';
import { checkOneOf } from '../../attribute-checks';
import type { Configured } from '../../configured';
import { knownOrNull } from '../../known';
import { type DrillVerdictSchema, type DrillVerdictState, ON_MISSED_OBJECTIVE, schema } from './schema';

/** The resource `alirestore_drill_verdict`. An error taints it, so it fails again until the drill was run anew. */
export const drillVerdict = resource<DrillVerdictSchema, never, Configured>({
  schema,
  validate: (config) => checkOneOf(config, 'on_missed_objective', ON_MISSED_OBJECTIVE),
  create: async ({ planned }) => {
    const state = knownOrNull(planned) as DrillVerdictState;
    return { state: { ...state, id: state.run_id }, diagnostics: verdictDiagnostics(state) };
  },
  update: async ({ prior }) => ({ state: prior }),
  read: async ({ state }) => ({ state }),
  delete: async () => ({ state: null }),
});

const SHOWN = 20;

function verdictDiagnostics(state: DrillVerdictState): Diagnostic[] {
  if (state.verdict === 'met') return [];
  const mayWarn = state.missed_objectives_only === true && state.on_missed_objective === 'warn';
  const report = mayWarn ? warningDiagnostic : errorDiagnostic;
  const reasons = (state.reasons ?? []).map((reason) => ` - ${reason}`);
  const more = reasons.length > SHOWN ? [` ... and ${reasons.length - SHOWN} more`] : [];
  const advice = ` The record is in the state: "terraform show -json | alirestore report - --html drill.html" makes a report of it. Run the drill again with another run id: "alirestore drill run".`;
  return [report(`The drill ${state.name} was missed`, [...reasons.slice(0, SHOWN), ...more, ' ', advice].join('\n'))];
}
