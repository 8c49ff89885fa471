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
import { checkDuration } from '../../attribute-checks';
import type { Configured } from '../../configured';
import { knownOrNull } from '../../known';
import { runOnce } from './run';
import { type CommandPlan, type CommandSchema, type CommandState, cleanupSchema, validationSchema } from './schema';

/** The resources `alirestore_validation` and `alirestore_cleanup`: commands of the user, run once. */
export const validation = commandResource(validationSchema);
export const cleanup = commandResource(cleanupSchema);

function commandResource(schema: CommandSchema) {
  return resource<CommandSchema, never, Configured>({
    schema,
    validate: check,
    plan,
    create: ({ planned }, context) => create(knownOrNull(planned) as CommandState, context),
    update: async ({ prior, planned }: ApplyRequest<CommandSchema>) => {
      const { timeout, run_when } = knownOrNull(planned) as CommandState;
      return { state: { ...(prior as CommandState), timeout, run_when } };
    },
    read: async ({ state }) => ({ state }),
    delete: async () => ({ state: null }),
  });
}

function check(config: CommandPlan) {
  const empty = Array.isArray(config.command) && config.command.length === 0;
  const detail = 'Expected a program and its arguments, such as ["sh", "-c", "test -s /restore/orders.db"].';
  return [
    ...(empty ? [errorDiagnostic('Empty command', detail, ['command'])] : []),
    ...checkDuration(config, ['timeout']),
  ];
}

/** What was skipped runs as soon as it may; what has run does not run again by itself. */
async function plan({ prior, proposed }: PlanRequest<CommandSchema>): Promise<PlanResult<CommandSchema>> {
  if (prior?.verdict !== 'skipped' || proposed.run_when === false) return { planned: proposed };
  return { planned: { ...proposed, verdict: UNKNOWN }, requiresReplace: [['verdict']] };
}

async function create(inputs: CommandState, context: ResourceContext<Configured>): Promise<Outcome<CommandSchema>> {
  return runOnce(inputs, context).catch((fault: unknown) => {
    if (!context.stop.aborted) throw fault;
    const detail = 'It was ended, with all that it had started. Apply again to run it from its beginning.';
    return { state: null, diagnostics: [errorDiagnostic('Interrupted while a command was running', detail)] };
  });
}
