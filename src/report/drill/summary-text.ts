import { countText } from '../../amounts/count-text';
import { countVerdicts, NOT_SUCCEEDED, tallyText } from '../../policies/verdicts';
import type { DrillRecord } from '../../record/schema/drill-record-schema';
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
  const verdicts = restores.map(({ verdict }) => verdict);
  const others = tallyText(verdicts, NOT_SUCCEEDED);
  const head = `${countVerdicts(verdicts).succeeded} of ${countText(restores.length, 'restore')} succeeded`;
  return others === '' ? head : `${head} (${others})`;
}

function objectivesText({ objectives }: DrillRecord): string {
  if (objectives.length === 0) return 'It has no objectives';
  const met = objectives.filter((objective) => objective.met).length;
  const waived = objectives.filter((objective) => objective.waived).length;
  return `${met} of ${countText(objectives.length, 'objective')} met${waived > 0 ? `, ${waived} waived` : ''}`;
}
