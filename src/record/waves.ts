import { worstVerdict } from '../policies/verdicts';
import type { DrillRestore, DrillWave } from './drill-record-schema';
import { earliest, latestOfAll, secondsBetween } from './time-span';
import { wasStarted } from './was-started';

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
  const started = restores.filter(wasStarted);
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
