import { type Diagnostic, DiagnosticsError, warningDiagnostic } from '../../../plugin/diagnostic';
import { type ApplyRequest, type Outcome, type ResourceContext, resource } from '../../../plugin/provider';
import type { DrillRecord } from '../../../record/drill-record-schema';
import { makeDrillRecord } from '../../../record/make-drill-record';
import { EMULATOR_VARIABLE } from '../../../variables';
import type { Configured } from '../../configured/configured';
import { knownOrNull } from '../../values/known';
import { checkDrill } from './checks';
import { earlierRuns } from './earlier-runs';
import { factsOf } from './mapping';
import { planDrill } from './plan';
import { type DrillPlan, type DrillSchema, type DrillState, schema } from './schema';

/** The resource `alirestore_drill`: the record of a drill. It asks nobody; what it is made of was handed to it. */
export const drill = resource<DrillSchema, never, Configured>({
  schema,
  validate: checkDrill,
  plan: planDrill,
  create: record,
  update: record,
  read: async ({ state }) => ({ state }),
  delete: async () => ({ state: null }),
});

async function record(
  { prior, planned }: ApplyRequest<DrillSchema>,
  { configured, log }: ResourceContext<Configured>,
): Promise<Outcome<DrillSchema>> {
  const inputs = knownOrNull(planned) as DrillState;
  // Values may have been unknown when the plan was checked.
  const faults = checkDrill(inputs as DrillPlan);
  if (faults.length > 0) throw new DiagnosticsError(faults);
  const { record: made, missedObjectivesOnly } = makeDrillRecord(
    await factsOf(inputs, configured.runFacts, earlierRuns(prior)),
  );
  log.info(`drill ${made.drill.name} ${made.verdict}`);
  return {
    state: {
      ...inputs,
      id: inputs.run_id,
      verdict: made.verdict,
      missed_objectives_only: missedObjectivesOnly,
      reasons: made.reasons,
      duration_seconds: made.durationSeconds,
      record: JSON.stringify(made),
    },
    diagnostics: made.environment.kind === 'emulated' ? [rehearsed(made)] : [],
  };
}

function rehearsed({ drill: { name }, environment: { endpoint } }: DrillRecord): Diagnostic {
  const detail = `The cloud was emulated: ${EMULATOR_VARIABLE} is set, or was when the restores were waited for; this apply called ${endpoint}. Nothing was restored, and the record says so: it is no evidence that backups restore. To run the drill on the real cloud, unset ${EMULATOR_VARIABLE} and give it another run id.`;
  return warningDiagnostic(`The drill ${name} was a rehearsal`, detail);
}
