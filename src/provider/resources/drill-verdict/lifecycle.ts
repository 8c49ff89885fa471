import { type Diagnostic, errorDiagnostic, warningDiagnostic } from '../../../plugin/diagnostic';
import { type ApplyRequest, resource } from '../../../plugin/provider';
import { UNKNOWN } from '../../../plugin/unknown';
import { OBJECTIVE_POLICIES } from '../../../policies/policies';
import type { Configured } from '../../configured/configured';
import { checkOneOf } from '../../values/attribute-checks';
import { knownOrNull } from '../../values/known';
import { mayHaveChanged } from '../../values/run-again';
import { type DrillVerdictSchema, type DrillVerdictState, schema } from './schema';

/** The resource `alirestore_drill_verdict`. It fails again until the drill was run anew. */
export const drillVerdict = resource<DrillVerdictSchema, never, Configured>({
  schema,
  validate: (config) => checkOneOf(config, 'on_missed_objective', OBJECTIVE_POLICIES),
  plan: async ({ prior, proposed }) => {
    const isJudged = prior !== null && (isFailure(prior) || mayHaveChanged(schema, prior, proposed));
    return { planned: isJudged ? { ...proposed, id: UNKNOWN } : proposed, requiresReplace: [] };
  },
  create: judge,
  update: judge,
  read: async ({ state }) => ({ state }),
  delete: async () => ({ state: null }),
});

async function judge({ planned }: ApplyRequest<DrillVerdictSchema>) {
  const state = knownOrNull(planned) as DrillVerdictState;
  return { state: { ...state, id: state.run_id }, diagnostics: verdictDiagnostics(state) };
}

/** Each of them alone tells: an Aspect may keep the others as they were in an earlier run (`ignore_changes`). */
function isMissed({ verdict, reasons, missed_objectives_only }: DrillVerdictState): boolean {
  return verdict !== 'met' || (reasons ?? []).length > 0 || missed_objectives_only === true;
}

function isFailure(state: DrillVerdictState): boolean {
  const isOnlyWarned = state.missed_objectives_only === true && state.on_missed_objective === 'warn';
  return isMissed(state) && !isOnlyWarned;
}

const SHOWN = 20;

function verdictDiagnostics(state: DrillVerdictState): Diagnostic[] {
  if (!isMissed(state)) return [];
  const report = isFailure(state) ? errorDiagnostic : warningDiagnostic;
  const reasons = (state.reasons ?? []).map((reason) => ` - ${reason}`);
  const more = reasons.length > SHOWN ? [` ... and ${reasons.length - SHOWN} more`] : [];
  const advice = ` The record is in the state: "terraform show -json | alirestore report - --html drill.html" makes a report of it. Run the drill again with another run id: "alirestore drill run".`;
  return [report(`The drill ${state.name} was missed`, [...reasons.slice(0, SHOWN), ...more, ' ', advice].join('\n'))];
}
