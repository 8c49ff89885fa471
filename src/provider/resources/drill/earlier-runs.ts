import type { DrillState } from './schema';

/** Restore jobs that were there for an earlier run of a drill already, with that run. */
export type EarlierRuns = ReadonlyMap<string, string>;

interface Earlier {
  readonly drill?: { readonly runId?: string };
  readonly restores?: readonly { readonly restoreId?: string | null; readonly runId?: string }[];
}

/** What the record before this one tells: a job that it has is no job of another run, whatever its triggers say. */
export function earlierRuns(prior: DrillState | null): EarlierRuns {
  const { drill, restores = [] } = parsed(prior?.record ?? null);
  return new Map(
    restores.flatMap(({ restoreId, runId = drill?.runId }) =>
      restoreId && runId !== undefined ? [[restoreId, runId] as const] : [],
    ),
  );
}

function parsed(record: string | null): Earlier {
  try {
    return (JSON.parse(record ?? '{}') ?? {}) as Earlier;
  } catch {
    return {};
  }
}
