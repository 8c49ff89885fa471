import { worstVerdict } from '../policies/verdicts';
import type { DrillRestore, DrillWave } from './schema/drill-record-schema';
import { earliest, latestOfAll, secondsBetween } from './seconds-between';

/** The waves of a drill, in their order. A wave in which something has not ended has no end. */
export function wavesOf(restores: readonly DrillRestore[]): DrillWave[] {
  const numbers = [...new Set(restores.map(({ wave }) => wave))].sort((a, b) => a - b);
  return numbers.map((number) =>
    waveOf(
      number,
      restores.filter(({ wave }) => wave === number),
    ),
  );
}

function waveOf(number: number, restores: readonly DrillRestore[]): DrillWave {
  const started = restores.filter(hasJob);
  const startedAt = earliest(started.map((restore) => restore.submittedAt));
  const completedAt = latestOfAll(started.map((restore) => restore.completedAt));
  return {
    number,
    restores: restores.map(({ name }) => name),
    verdict: worstVerdict(restores.map(({ verdict }) => verdict)),
    startedAt,
    completedAt,
    durationSeconds: secondsBetween(startedAt, completedAt),
  };
}

/** Whether it has a job of this run: what was skipped or refused has no times. */
export function hasJob({ verdict, restoreId }: DrillRestore): boolean {
  return verdict !== 'skipped' && restoreId !== null;
}
