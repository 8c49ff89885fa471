import { isDeepStrictEqual } from 'node:util';
import type { PlanRequest, PlanResult } from '../../../plugin/provider';
import { holdsUnknown, UNKNOWN } from '../../../plugin/unknown';
import { isRecord } from '../../../plugin/values/is-record';
import { mapValues } from '../../../plugin/values/value-type';
import { type DrillPlan, type DrillSchema, outputNames } from './schema';

type Values = Readonly<Record<string, unknown>>;

/**
 * A record stays as it is until something has happened: another run, another definition, another end of a restore. What is
 * found out about recovery points later, when there are newer ones, is no part of a drill that is over.
 */
export async function planDrill({ prior, proposed }: PlanRequest<DrillSchema>): Promise<PlanResult<DrillSchema>> {
  if (prior === null) return { planned: proposed };
  const [before, after] = [whatHappened(prior), whatHappened(proposed)];
  if (!holdsUnknown(after) && isDeepStrictEqual(before, after)) return { planned: prior };
  return { planned: { ...proposed, ...Object.fromEntries(outputNames.map((name) => [name, UNKNOWN])) } as DrillPlan };
}

function whatHappened(values: Values): Values {
  const inputs = Object.entries(values).filter(([name]) => !outputNames.includes(name));
  return { ...Object.fromEntries(inputs), restores: withoutRecoveryPoints(values.restores) };
}

function withoutRecoveryPoints(restores: unknown): unknown {
  if (!isRecord(restores)) return restores;
  return mapValues(restores, (restore) => (isRecord(restore) ? { ...restore, recovery_point: null } : restore));
}
