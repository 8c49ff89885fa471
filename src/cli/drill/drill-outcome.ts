import type { DrillRecord } from '../../record/drill-record-schema';
import { isRehearsal, rehearsalLines } from '../../report/drill/rehearsal';
import { EXIT } from '../command';
import type { RunRecord } from './drill-records';
import type { DrillEnd } from './run-drill';

/** Whether a restore goes on in the cloud. */
export function hasPending({ records }: DrillEnd): boolean {
  return records.some(({ record }) => record.restores.some(({ verdict }) => verdict === 'pending'));
}

/** What a run comes to, as an exit code. */
export function exitCodeOf({ records, applied }: DrillEnd): number {
  const isMissed = records.some(({ record }) => record.verdict === 'missed');
  if (isMissed) return applied ? EXIT.partial : EXIT.notMet; // a drill that only warns lets the apply succeed
  if (!applied) return EXIT.couldNotRun;
  return records.some(isPartialWithWarning) ? EXIT.partial : EXIT.ok;
}

function isPartialWithWarning({ record }: RunRecord): boolean {
  return record.drill.onPartial === 'warn' && record.restores.some(({ verdict }) => verdict === 'partial');
}

function verdictLine(record: DrillRecord): string {
  const { drill, verdict } = record;
  return `Drill ${drill.name}: ${verdict} (run ${drill.runId})${isRehearsal(record) ? ', in a rehearsal' : ''}`;
}

/** For the person who ran it: the verdict, why, and where the evidence is. */
export function outcomeText(end: DrillEnd, places: readonly string[]): string {
  const parts = end.records.map(({ record }, index) => [
    verdictLine(record),
    ...rehearsalLines(record).map((line) => `  ${line}`),
    ...record.reasons.map((reason) => `  ${reason}`),
    `Evidence: ${places[index]}`,
  ]);
  const others =
    exitCodeOf(end) === EXIT.couldNotRun ? ['terraform apply failed nevertheless: something else did not work'] : [];
  return `${[...parts.flat(), ...others].join('\n')}\n`;
}
