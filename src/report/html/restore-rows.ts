import type { DrillRecord, DrillRestore } from '../../record/schema/drill-record-schema';
import { objectiveWord } from '../drill/objective-word';
import { pointId } from '../drill/point-text';
import { placeText } from '../drill/target-text';
import { NOTHING } from '../text/duration-text';
import { NAME_LENGTH, shownOnOneLine } from '../text/shown';
import { timeText } from '../text/time-text';
import type { RestoreRow } from './restore-row';

/** For all texts of all rows, so that a page of 10,000 restores stays below 5 MB. */
const CHARACTERS = 3_000_000;
const TEXTS_PER_ROW = 4;

/** The rows of the table of restores, in the order of the record. */
export function restoreRows(record: DrillRecord): RestoreRow[] {
  const share = Math.floor(CHARACTERS / (TEXTS_PER_ROW * Math.max(record.restores.length, 1)));
  const short = (text: string) => shownOnOneLine(text, Math.min(share, NAME_LENGTH));
  const objectives = objectivesByRestore(record);
  return record.restores.map((restore) => [
    short(restore.name),
    restore.wave,
    restore.verdict,
    objectives.get(restore.name) ?? NOTHING,
    restore.queuedSeconds,
    restore.runningSeconds,
    restore.durationSeconds,
    restore.bytesDone,
    restore.bytesPerSecond,
    restore.itemsDone,
    short(pointText(restore)),
    short(placeText(restore)),
    short(restore.errorMessage ?? ''),
  ]);
}

function pointText({ recoveryPoint }: DrillRestore): string {
  const { completedAt } = recoveryPoint;
  const id = pointId(recoveryPoint);
  return completedAt === null ? id : `${timeText(completedAt)}, ${id}`;
}

/** "met", or what was missed: "missed RTO", "waived RTO". */
function objectivesByRestore({ objectives }: DrillRecord): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const objective of objectives) {
    const before = texts.get(objective.of) ?? 'met';
    const [word, kind] = [objectiveWord(objective), objective.kind.toUpperCase()];
    const missed = before.startsWith(word) ? kind : `${word} ${kind}`;
    texts.set(objective.of, word === 'met' ? before : [before, missed].filter((text) => text !== 'met').join(' and '));
  }
  return texts;
}
