import type { DrillRecord } from '../../../src/record/schema/drill-record-schema';
import { metRecord, missedRecord } from '../sample-records';

const DAY_MS = 86_400_000;
const instant = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;

type RunChanges = Partial<DrillRecord> & { readonly seconds?: number };

/** The end of the last run of `sampleRuns`, in seconds since 1970. */
export const LAST_END = Date.parse('2026-03-01T07:20:05Z') / 1000;

/** One run of a drill, so many days before the last: all of its times are moved. */
export function runOf(name: string, daysBefore: number, { seconds = 4805, ...changes }: RunChanges = {}): DrillRecord {
  const record = moved(changes.verdict === 'missed' ? missedRecord() : metRecord(), daysBefore * DAY_MS);
  const [rto, ...objectives] = record.objectives;
  const took = rto.achievedSeconds === null ? rto : { ...rto, achievedSeconds: seconds, met: seconds <= 7200 };
  return {
    ...record,
    durationSeconds: seconds,
    objectives: [{ ...took, marginSeconds: 7200 - seconds }, ...objectives],
    ...changes,
    drill: { ...record.drill, name, owner: `team-${name}`, runId: `${name}-${1000 - daysBefore}`, ...changes.drill },
  };
}

function moved(record: DrillRecord, ms: number): DrillRecord {
  const text = JSON.stringify(record).replaceAll(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g, (time) =>
    instant(Date.parse(time) - ms),
  );
  return JSON.parse(text) as DrillRecord;
}

/** Runs of a drill every week, the newest last. */
export function sampleRuns(
  name: string,
  count: number,
  seconds: (index: number) => number = () => 4805,
): DrillRecord[] {
  return Array.from({ length: count }, (_, index) => runOf(name, 7 * (count - 1 - index), { seconds: seconds(index) }));
}
