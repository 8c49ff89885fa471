import { toRfc3339 } from '../../../amounts/time';
import type { Clock } from '../../../clock';
import type { CleanupPolicy } from '../../../policies/policies';
import type { Invocation } from '../../command/command';
import { CLEANUP_VARIABLE, type DrillConfiguration } from './drill-configuration';
import type { OpenRun, RunMemory } from './run-memory';

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
  if (goesOn) stderr.write(`alirestore drill run: continuing run ${open.runId}; --new starts a new one\n`);
  const runId = goesOn ? open.runId : (wanted ?? newRunId(clock, nonce));
  return { runId, ...(cleanup && { cleanup }) };
}

/** The variables of the stack that say which run it is, `name=value` each. */
export function variablesOf({ runId, cleanup }: OpenRun, { variables }: DrillConfiguration): string[] {
  const sets = cleanup !== undefined && variables.has(CLEANUP_VARIABLE);
  return [`drill_run_id=${runId}`, ...(sets ? [`${CLEANUP_VARIABLE}=${cleanup}`] : [])];
}

const NONCE_LENGTH = 6;

/** Runs sort by their time, and two that begin in the same second differ: 20260101t000000z-3f9a1c. */
export function newRunId(clock: Clock, nonce: () => string): string {
  const time = toRfc3339(clock.now() / 1000).replace('Z', 'z');
  return `${time.replace(/[-:]/g, '').toLowerCase()}-${nonce().replace(/\W/g, '').slice(0, NONCE_LENGTH)}`;
}
