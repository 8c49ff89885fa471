import type { DrillFacts } from './drill-facts';
import type { DrillRecord, DrillRestore } from './schema/drill-record-schema';
import { wasStarted } from './was-started';

/**
 * Nothing tells what a command has removed: where all of them passed, it is taken for everything that had been written by
 * then. What has not ended goes on writing.
 */
export function leftBehind({ cleanup }: DrillFacts, restores: readonly DrillRestore[]): DrillRecord['leftBehind'] {
  const isSwept = cleanup.length > 0 && cleanup.every(({ verdict }) => verdict === 'passed');
  return restores
    .filter((restore) => wasStarted(restore) || restore.notStarted === 'unknown')
    .filter(({ verdict, notStarted }) => !isSwept || verdict === 'pending' || notStarted === 'unknown')
    .map(({ name, target }) => ({ restore: name, target }));
}
