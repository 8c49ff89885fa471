import { criticalPath } from './critical-path';
import type { DrillDefinition, RestoreDefinition } from './drill-definition';

/** What makes the promises of a drill empty, or impossible from the start. */
export type ObjectiveFault =
  | { readonly kind: 'no restores' }
  | { readonly kind: 'no objective' }
  | AboveDrill
  | TooOld
  | { readonly kind: 'after the disaster'; readonly restore: string; readonly seconds: number }
  | { readonly kind: 'no such restore'; readonly restore: string; readonly other: string }
  | NotEarlier
  | { readonly kind: 'long path'; readonly names: readonly string[]; readonly seconds: number; readonly limit: number };

/** A restore may take longer, or lose more, than the whole drill may. */
export interface AboveDrill {
  readonly kind: 'above the drill';
  readonly restore: string;
  readonly objective: 'rto' | 'rpo';
  readonly seconds: number;
  readonly limit: number;
}

/** Its recovery point misses the RPO whatever happens; where a query chooses it, it is at least so old. */
export interface TooOld {
  readonly kind: 'too old';
  readonly restore: string;
  readonly seconds: number;
  readonly limit: number;
  readonly atLeast: boolean;
}

/** What a restore comes after is in its own wave, or in a later one. */
export interface NotEarlier {
  readonly kind: 'not earlier';
  readonly restore: string;
  readonly other: string;
  readonly wave: number;
  readonly otherWave: number;
}

export function objectiveFaults(drill: DrillDefinition): readonly ObjectiveFault[] {
  const byName = new Map(drill.restores.map((restore) => [restore.name, restore]));
  return [
    ...emptiness(drill),
    ...drill.restores.flatMap((restore) => [
      ...aboveDrill(restore, drill),
      ...recoveryTime(restore, drill),
      ...order(restore, byName),
    ]),
    ...longPath(drill),
  ];
}

function emptiness({ rto, rpo, restores }: DrillDefinition): ObjectiveFault[] {
  if (restores.length === 0) return [{ kind: 'no restores' }];
  const all = [rto, rpo, ...restores.flatMap((restore) => [restore.rto, restore.rpo])];
  return all.every((objective) => objective === undefined) ? [{ kind: 'no objective' }] : [];
}

function aboveDrill(restore: RestoreDefinition, drill: DrillDefinition): AboveDrill[] {
  return (['rto', 'rpo'] as const).flatMap((objective) => {
    const [seconds, limit] = [restore[objective], drill[objective]];
    if (seconds === undefined || limit === undefined || seconds <= limit) return [];
    return [{ kind: 'above the drill' as const, restore: restore.name, objective, seconds, limit }];
  });
}

/** Both RPOs hold, so the smaller one decides. What a query chooses may be older than its time, never newer. */
function recoveryTime({ name, rpo, point }: RestoreDefinition, drill: DrillDefinition): ObjectiveFault[] {
  const limits = [rpo, drill.rpo].filter((limit) => limit !== undefined);
  if (!point || drill.declaredAt === undefined || limits.length === 0) return [];
  const [age, limit] = [drill.declaredAt - point.seconds, Math.min(...limits)];
  if (age > limit) return [{ kind: 'too old', restore: name, seconds: age, limit, atLeast: point.isLatest }];
  return age < 0 && !point.isLatest ? [{ kind: 'after the disaster', restore: name, seconds: -age }] : [];
}

function order({ name, after, wave }: RestoreDefinition, byName: ReadonlyMap<string, RestoreDefinition>) {
  return after.flatMap((other): ObjectiveFault[] => {
    const first = byName.get(other);
    if (!first) return [{ kind: 'no such restore', restore: name, other }];
    if (first.wave === undefined || wave === undefined || first.wave < wave) return [];
    return [{ kind: 'not earlier', restore: name, other, wave, otherWave: first.wave }];
  });
}

/** Restores that each take what they may, one after another, must not take longer than the drill may. */
function longPath({ rto, restores }: DrillDefinition): ObjectiveFault[] {
  const { names, seconds } = criticalPath(restores);
  if (rto === undefined || names.length < 2 || seconds <= rto) return [];
  return [{ kind: 'long path', names, seconds, limit: rto }];
}
