import type { ResourceContext } from '../../../plugin/call-context';
import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import { type ApplyRequest, type Outcome, resource } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { knownOrNull } from '../../values/known-or-null';
import { mayHaveChanged, outputsOf, withUnknownOutputs } from '../../values/may-have-changed';
import { checkCheck } from './checks';
import { runCheck } from './run';
import { type CheckPlan, type CheckSchema, type CheckState, outputNames, schema } from './schema';

/** The resource `alirestore_check`: looks once, at what was restored. */
export const check = resource<CheckSchema, never, Configured>({
  schema,
  validate: checkCheck,
  /** What was skipped runs as soon as it may; what has run does so again, in place, when it may be another one. */
  async plan({ prior, proposed }) {
    const again = prior !== null && runsAgain(prior, proposed);
    return { planned: again ? withUnknownOutputs(proposed, outputNames) : proposed, requiresReplace: [] };
  },
  create: run,
  async update(request, context) {
    const [prior, inputs] = [request.prior as CheckState, knownOrNull(request.planned) as CheckState];
    if (!runsAgain(prior, inputs as CheckPlan)) return { state: { ...inputs, ...outputsOf(prior, outputNames) } };
    const outcome = await run(request, context);
    return { ...outcome, state: outcome.state ?? prior };
  },
  read: async ({ state }) => ({ state }),
  delete: async () => ({ state: null }),
});

function runsAgain(prior: CheckState, planned: CheckPlan): boolean {
  return (prior.verdict === 'skipped' && planned.run_when !== false) || mayHaveChanged(schema, prior, planned);
}

function interrupted({ command, in_instance }: CheckState): Diagnostic {
  if (command) {
    const ended =
      'The command was ended, with all processes that it had started. Apply again to run it from the start.';
    return errorDiagnostic('Interrupted while a command was running', ended);
  }
  const stopped = in_instance ? 'The script on the instance was stopped. ' : '';
  return errorDiagnostic('Interrupted while a check was running', `${stopped}Apply again to check from the start.`);
}

/** Only being stopped is an error. */
async function run(
  { planned, config }: ApplyRequest<CheckSchema>,
  context: ResourceContext<Configured>,
): Promise<Outcome<CheckSchema>> {
  const { environment_wo, headers_wo } = knownOrNull(config) as CheckState;
  const inputs = knownOrNull(planned) as CheckState;
  return runCheck({ inputs, secrets: { environment_wo, headers_wo } }, context).catch((fault: unknown) => {
    if (!context.stop.aborted) throw fault;
    return { state: null, diagnostics: [interrupted(inputs)] };
  });
}
