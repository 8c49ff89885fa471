import { isDeepStrictEqual } from 'node:util';
import type { ResourceContext } from '../../../plugin/call-context';
import { type Diagnostic, DiagnosticsError, warningDiagnostic } from '../../../plugin/diagnostic';
import { type ApplyRequest, type Outcome, type PlanRequest, type PlanResult, resource } from '../../../plugin/provider';
import { holdsUnknown, UNKNOWN } from '../../../plugin/unknown';
import { isRecord } from '../../../plugin/values/is-record';
import { mapValues } from '../../../plugin/values/value-type';
import { makeDrillRecord } from '../../../record/make-drill-record';
import type { DrillRecord } from '../../../record/schema/drill-record-schema';
import { waiverText } from '../../../record/waiver-text';
import { waiversOf } from '../../../record/waivers-of';
import { EMULATOR_VARIABLE } from '../../../variables';
import type { Configured } from '../../configured/configured';
import { knownOrNull } from '../../values/known-or-null';
import { checkDrill } from './checks';
import { earlierRuns } from './earlier-runs';
import { factsOf } from './mapping';
import { type DrillPlan, type DrillSchema, type DrillState, outputNames, schema } from './schema';

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
    diagnostics: [...(made.environment.kind === 'emulated' ? [rehearsed(made)] : []), ...waived(made)],
  };
}

function rehearsed({ drill: { name }, environment: { endpoint } }: DrillRecord): Diagnostic {
  const detail = `The cloud was emulated: ${EMULATOR_VARIABLE} is set, or was when the restores were waited for; this apply called ${endpoint}. Nothing was restored, and the record says so: it is no evidence that backups restore. To run the drill on the real cloud, unset ${EMULATOR_VARIABLE} and give it another run id.`;
  return warningDiagnostic(`The drill ${name} was a rehearsal`, detail);
}

function waived(made: DrillRecord): Diagnostic[] {
  const {
    drill: { name },
    objectives,
  } = made;
  const excused = objectives.filter((objective) => objective.waived);
  const used = excused.flatMap((objective) => waiversOf(objective, made).filter(({ active }) => active));
  if (used.length === 0) return [];
  const lines = [...new Set(used)].map((waiver) => ` - ${waiverText(waiver)}`);
  const detail = [...lines, ' ', ' What it excuses was missed, and counts again once the waiver has ended.'].join('\n');
  return [warningDiagnostic(`The drill ${name} missed an objective, which is waived`, detail)];
}

type Values = Readonly<Record<string, unknown>>;

/**
 * A record stays as it is until something has happened: another run, another definition, another end of a restore. What is
 * found out about recovery points later, when there are newer ones, is no part of a drill that is over.
 */
async function planDrill({ prior, proposed }: PlanRequest<DrillSchema>): Promise<PlanResult<DrillSchema>> {
  if (prior === null) return { planned: proposed };
  const [before, after] = [whatHappened(prior), whatHappened(proposed)];
  if (!holdsUnknown(after) && isDeepStrictEqual(before, after)) return { planned: prior };
  return { planned: { ...proposed, ...Object.fromEntries(outputNames.map((name) => [name, UNKNOWN])) } as DrillPlan };
}

function whatHappened(values: Values): Values {
  const inputs = Object.entries(values).filter(([name]) => !outputNames.includes(name));
  const events = ['restores', 'validations', 'cleanup'].map((name) => [name, withoutWhereFrom(values[name])]);
  return { ...Object.fromEntries(inputs), ...Object.fromEntries(events) };
}

const WHERE_FROM = { recovery_point: null, origin: null, run_id: null };

/** Where something comes from is no event: what has happened since has another result. */
function withoutWhereFrom(members: unknown): unknown {
  if (!isRecord(members)) return members;
  return mapValues(members, (member) => (isRecord(member) ? { ...member, ...WHERE_FROM } : member));
}
