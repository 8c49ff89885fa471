import { createHash } from 'node:crypto';
import { parseDurationMs } from '../../../amounts/parse-duration-ms';
import { clockedText } from '../../../amounts/span-text';
import type { ResourceContext } from '../../../plugin/call-context';
import { DiagnosticsError } from '../../../plugin/diagnostic';
import type { Outcome } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { DEFAULT_WAIT_MS } from '../../values/default-time-limits';
import { type Awaited, awaitedOf, type Ending } from './awaited';
import { checkGate } from './checks';
import { endDiagnostics } from './end-diagnostics';
import { awaitedAttributes, type GatePlan, type GateSchema, type GateState } from './schema';
import { tallyOf } from './tally';

/** Waits until everything has ended, or the time is up, and makes of that what is saved and what is said. */
export async function waitForAll(
  inputs: GateState,
  context: ResourceContext<Configured>,
): Promise<Outcome<GateSchema>> {
  // Names and ids may have been unknown when the plan was checked.
  const faults = checkGate(inputs as GatePlan);
  if (faults.length > 0) throw new DiagnosticsError(faults);
  const awaited = awaitedOf(inputs);
  const timeoutMs = parseDurationMs(inputs.timeouts?.create ?? '') ?? DEFAULT_WAIT_MS;
  const emulated = context.configured.isEmulated;
  const endings = await waitForEach(awaited, context, context.configured.clock.now() + timeoutMs);
  const results = Object.fromEntries(endings.map(({ name, result }) => [name, { ...result, emulated }]));
  const state: GateState = {
    ...inputs,
    id: hashOf(inputs),
    results,
    ...tallyOf(results),
    passed: endings.every(({ result }) => result.passed),
  };
  return { state, diagnostics: endDiagnostics(endings, inputs) };
}

async function waitForEach(
  awaited: readonly Awaited[],
  context: ResourceContext<Configured>,
  deadlineMs: number,
): Promise<Ending[]> {
  const { clock } = context.configured;
  const sinceMs = clock.now();
  let ended = 0;
  context.log.info(`waiting for ${awaited.length} restores`);
  return Promise.all(
    awaited.map(async (one) => {
      const ending = await one.wait(context, deadlineMs);
      ended += 1;
      const waited = clockedText(clock.now() - sinceMs);
      const word = ending.end === 'ended' ? ending.result.status : ending.end;
      context.log.info(`${one.name} ended as ${word}: ${ended} of ${awaited.length}, waited ${waited}`);
      return ending;
    }),
  );
}

/** Says what a gate is about, and nothing else. */
function hashOf(inputs: GateState): string {
  const names = Object.keys(awaitedAttributes) as (keyof typeof awaitedAttributes)[];
  const ids = JSON.stringify(names.map((name) => inputs[name]));
  return createHash('sha256').update(ids).digest('hex').slice(0, 16);
}
