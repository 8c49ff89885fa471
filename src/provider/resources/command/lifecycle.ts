import type { ResourceContext } from '../../../plugin/call-context';
import { errorDiagnostic } from '../../../plugin/diagnostic';
import { type ApplyRequest, type Outcome, resource } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { knownOrNull } from '../../values/known-or-null';
import { mayHaveChanged, outputsOf, withUnknownOutputs } from '../../values/may-have-changed';
import { checkCommand } from './checks';
import { runOnce } from './run';
import { type CommandPlan, type CommandSchema, type CommandState, cleanupSchema, outputNames } from './schema';

/** The resource `alirestore_cleanup`: a command of the user, run once. */
export const cleanup = resource<CommandSchema, never, Configured>({
  schema: cleanupSchema,
  validate: checkCommand,
  /** What was skipped runs as soon as it may; what has run does so again, in place, when it may be another one. */
  async plan({ prior, proposed }) {
    const again = prior !== null && runsAgain(prior, proposed);
    return { planned: again ? withUnknownOutputs(proposed, outputNames) : proposed, requiresReplace: [] };
  },
  create: run,
  async update(request, context) {
    const [prior, inputs] = [request.prior as CommandState, knownOrNull(request.planned) as CommandState];
    if (!runsAgain(prior, inputs as CommandPlan)) return { state: { ...inputs, ...outputsOf(prior, outputNames) } };
    const outcome = await run(request, context);
    return { ...outcome, state: outcome.state ?? prior };
  },
  read: async ({ state }) => ({ state }),
  delete: async () => ({ state: null }),
});

function runsAgain(prior: CommandState, planned: CommandPlan): boolean {
  return (prior.verdict === 'skipped' && planned.run_when !== false) || mayHaveChanged(cleanupSchema, prior, planned);
}

/** Only being stopped is an error. */
async function run(
  { planned, config }: ApplyRequest<CommandSchema>,
  context: ResourceContext<Configured>,
): Promise<Outcome<CommandSchema>> {
  const { environment_wo: secrets } = knownOrNull(config) as CommandState;
  return runOnce({ inputs: knownOrNull(planned) as CommandState, secrets }, context).catch((fault: unknown) => {
    if (!context.stop.aborted) throw fault;
    const detail =
      'The command was ended, with all processes that it had started. Apply again to run it from the start.';
    return { state: null, diagnostics: [errorDiagnostic('Interrupted while a command was running', detail)] };
  });
}
