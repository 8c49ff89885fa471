import type { DrillRecord, DrillRestore } from '../../record/schema/drill-record-schema';
import { countText } from '../text/amount-text';
import { durationText } from '../text/duration-text';
import { isRehearsal } from './rehearsal-lines';

/** "3 of 4 restores succeeded (1 failed) in 2 waves, which took 1 h 5 s. 2 of 3 objectives met." */
export function summaryText(record: DrillRecord): string {
  const { waves, durationSeconds } = record;
  const clock = isRehearsal(record) ? ' of an emulated clock' : '';
  const took = durationSeconds === null ? '' : `, which took ${durationText(durationSeconds)}${clock}`;
  return `${restoresText(record)} in ${countText(waves.length, 'wave')}${took}. ${objectivesText(record)}.`;
}

function restoresText({ restores }: DrillRecord): string {
  const count = (verdict: DrillRestore['verdict']) => restores.filter((restore) => restore.verdict === verdict).length;
  const others = (['failed', 'partial', 'pending', 'skipped'] as const)
    .map((verdict) => [count(verdict), verdict] as const)
    .filter(([number]) => number > 0)
    .map(([number, verdict]) => `${number} ${verdict}`);
  const head = `${count('succeeded')} of ${countText(restores.length, 'restore')} succeeded`;
  return others.length > 0 ? `${head} (${others.join(', ')})` : head;
}

function objectivesText({ objectives }: DrillRecord): string {
  if (objectives.length === 0) return 'It has no objectives';
  const met = objectives.filter((objective) => objective.met).length;
  return `${met} of ${countText(objectives.length, 'objective')} met`;
}
