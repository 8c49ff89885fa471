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
  const events = ['restores', 'validations', 'cleanup'].map((name) => [name, withoutOrigins(values[name])]);
  return { ...Object.fromEntries(inputs), ...Object.fromEntries(events) };
}

const ORIGINS = { recovery_point: null, origin: null, run_id: null };

/** Where something comes from is no event: what has happened since has another result. */
function withoutOrigins(members: unknown): unknown {
  if (!isRecord(members)) return members;
  return mapValues(members, (member) => (isRecord(member) ? { ...member, ...ORIGINS } : member));
}
