import type { Clock } from '../../clock';
import type { CleanupPolicy } from '../../policies/policies';
import type { Invocation } from '../command';
import { CLEANUP_VARIABLE, type DrillConfiguration } from './drill-configuration';
import { newRunId } from './new-run-id';
import type { OpenRun, RunMemory } from './open-run';

/** What `drill run` takes from the machine besides its surroundings. */
export interface DrillMachine {
  readonly clock: Clock;
  readonly fetch: typeof fetch;
  readonly nonce: () => string;
}

/** The run that is not over, unless another one is asked for. */
export function chooseRun(
  memory: RunMemory,
  { options: flags, stderr }: Invocation,
  { clock, nonce }: DrillMachine,
): OpenRun {
  const wanted = flags['run-id'] as string | undefined;
  const open = flags.new === true ? undefined : memory.read();
  const cleanup = (flags.cleanup as CleanupPolicy | undefined) ?? open?.cleanup;
  const goesOn = open !== undefined && (wanted === undefined || wanted === open.runId);
  if (goesOn) stderr.write(`alirestore drill run: going on with the run ${open.runId}; --new begins a new one\n`);
  const runId = goesOn ? open.runId : (wanted ?? newRunId(clock, nonce));
  return { runId, ...(cleanup && { cleanup }) };
}

/** The variables of the stack that say which run it is, `name=value` each. */
export function variablesOf({ runId, cleanup }: OpenRun, { variables }: DrillConfiguration): string[] {
  const sets = cleanup !== undefined && variables.has(CLEANUP_VARIABLE);
  return [`drill_run_id=${runId}`, ...(sets ? [`${CLEANUP_VARIABLE}=${cleanup}`] : [])];
}
