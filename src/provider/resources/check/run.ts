import { parseDurationMs } from '../../../amounts/parse-duration-ms';
import { toRfc3339 } from '../../../amounts/time';
import type { ResourceContext } from '../../../plugin/call-context';
import type { Outcome } from '../../../plugin/provider';
import type { CheckKind } from '../../../policies/check-kinds';
import { spanOf } from '../../../record/seconds-between';
import type { Configured } from '../../configured/configured';
import { DEFAULT_END_MS } from '../../values/default-time-limits';
import { secondsOf } from '../command/run';
import { hasPassed } from './attempts/attempt';
import { type Attempts, attemptUntilPassed, type Rhythm } from './attempts/attempts';
import { kindOf, subjectOf } from './checked-kind';
import { checkFaults } from './checks';
import { type CheckRun, lookOf } from './look-of';
import type { CheckPlan, CheckSchema, CheckState } from './schema';

const DEFAULT_INTERVAL_MS = 10_000;
const DEFAULT_ATTEMPT_MS = 30_000;
const OUTPUT_BYTES = 16 * 1024;

const unobserved = { exit_code: null, output: null, started_at: null, duration_seconds: null };

/** Looks until it passes or its time is up, and makes of that what is saved. Only being stopped is an error. */
export async function runCheck(run: CheckRun, context: ResourceContext<Configured>): Promise<Outcome<CheckSchema>> {
  const { inputs, secrets } = run;
  const { commands, clock } = context.configured;
  const faults = checkFaults({ ...inputs, ...secrets } as CheckPlan);
  const kind = kindOf(inputs);
  const told = { ...inputs, kind, subject: faults.length > 0 ? null : subjectOf(inputs) };
  const nothing = { ...told, ...unobserved, attempts: 0, findings: [] };
  // A rehearsal has restored nothing that a network leads to; instances and what they say are emulated.
  const isLeftOut = commands.isWithheld && kind !== 'in_instance';
  if (isLeftOut || inputs.run_when === false) return { state: { ...nothing, id: 'skipped', verdict: 'skipped' } };
  if (faults.length > 0) {
    const output = `It was not started. ${faults.map(({ detail }) => detail).join(' ')}`;
    return { state: { ...nothing, id: commands.nonce(), verdict: 'failed', output } };
  }
  const startedMs = clock.now();
  context.log.info(`checking ${told.subject}`);
  const look = lookOf(kind, run, context);
  const attempts = await attemptUntilPassed(look, rhythmOf(inputs, kind), { clock, stop: context.stop });
  const state = { ...told, id: commands.nonce(), ...observed(attempts, startedMs, clock.now()) };
  context.log.info(
    `checked ${told.subject}: ${state.verdict} after ${attempts.count} attempt${attempts.count === 1 ? '' : 's'}`,
  );
  return { state };
}

/** A command decides itself how long it looks, and a script may have to read much. */
function rhythmOf(inputs: CheckState, kind: CheckKind): Rhythm {
  const duration = (text: string | null) => parseDurationMs(text ?? '');
  const timeoutMs = duration(inputs.timeout) ?? DEFAULT_END_MS;
  const interval = duration(inputs.interval) ?? (kind === 'command' ? undefined : DEFAULT_INTERVAL_MS);
  const isLong = kind === 'command' || kind === 'in_instance';
  return {
    timeoutMs,
    attemptMs: duration(inputs.attempt_timeout) ?? (isLong ? timeoutMs : Math.min(DEFAULT_ATTEMPT_MS, timeoutMs)),
    ...(interval !== undefined && { intervalMs: interval }),
  };
}

function observed({ last, count }: Attempts, startedMs: number, endedMs: number) {
  return {
    verdict: hasPassed(last) ? 'passed' : last.isLate ? 'timed_out' : 'failed',
    exit_code: last.exitCode ?? null,
    output: endOf(last.output ?? null),
    started_at: toRfc3339(Math.floor(startedMs / 1000)),
    duration_seconds: secondsOf(spanOf(startedMs, endedMs)),
    attempts: count,
    findings: last.findings,
  };
}

/** The end, without a character that is cut in two. */
function endOf(output: string | null): string | null {
  return (
    output &&
    Buffer.from(output)
      .subarray(-OUTPUT_BYTES)
      .toString('utf8')
      .replace(/^\uFFFD+/, '')
  );
}
