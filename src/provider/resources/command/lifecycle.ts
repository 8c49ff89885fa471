import { errorDiagnostic } from '../../../plugin/diagnostic';
import {
  type ApplyRequest,
  type Outcome,
  type PlanRequest,
  type PlanResult,
  type ResourceContext,
  resource,
} from '../../../plugin/provider';
import { UNKNOWN } from '../../../plugin/unknown';
import type { Configured } from '../../configured';
import { knownOrNull } from '../../known';
import { checkCommand } from './checks';
import { type CommandRun, runOnce } from './run';
import { type CommandSchema, type CommandState, cleanupSchema, validationSchema } from './schema';

/** The resources `alirestore_validation` and `alirestore_cleanup`: commands of the user, run once. */
export const validation = commandResource(validationSchema);
export const cleanup = commandResource(cleanupSchema);

function commandResource(schema: CommandSchema) {
  return resource<CommandSchema, never, Configured>({
    schema,
    validate: checkCommand,
    plan,
    create: ({ planned, config }, context) => {
      const { environment_wo: secrets } = knownOrNull(config) as CommandState;
      return create({ inputs: knownOrNull(planned) as CommandState, secrets }, context);
    },
    update: async ({ prior, planned }: ApplyRequest<CommandSchema>) => {
      const { timeout, run_when } = knownOrNull(planned) as CommandState;
      return { state: { ...(prior as CommandState), timeout, run_when } };
    },
    read: async ({ state }) => ({ state }),
    delete: async () => ({ state: null }),
  });
}

/** What was skipped runs as soon as it may; what has run does not run again by itself. */
async function plan({ prior, proposed }: PlanRequest<CommandSchema>): Promise<PlanResult<CommandSchema>> {
  if (prior?.verdict !== 'skipped' || proposed.run_when === false) return { planned: proposed };
  return { planned: { ...proposed, verdict: UNKNOWN }, requiresReplace: [['verdict']] };
}

async function create(run: CommandRun, context: ResourceContext<Configured>): Promise<Outcome<CommandSchema>> {
  return runOnce(run, context).catch((fault: unknown) => {
    if (!context.stop.aborted) throw fault;
    const detail = 'It was ended, with all that it had started. Apply again to run it from its beginning.';
    return { state: null, diagnostics: [errorDiagnostic('Interrupted while a command was running', detail)] };
  });
}
