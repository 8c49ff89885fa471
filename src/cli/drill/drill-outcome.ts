import type { DrillRecord } from '../../record/drill-record-schema';
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

/** For the person who ran it: the verdict, why, and where the evidence is. */
export function outcomeText(end: DrillEnd, places: readonly string[]): string {
  const parts = end.records.map(({ record: { drill, verdict, reasons, notExecuted } }, index) => [
    `Drill ${drill.name}: ${verdict} (run ${drill.runId})`,
    ...reasons.map((reason) => `  ${reason}`),
    ...notExecutedLines(notExecuted),
    `Evidence: ${places[index]}`,
  ]);
  const others =
    exitCodeOf(end) === EXIT.couldNotRun ? ['terraform apply failed nevertheless: something else did not work'] : [];
  return `${[...parts.flat(), ...others].join('\n')}\n`;
}

const MOST_LINES = 10;

function notExecutedLines(all: DrillRecord['notExecuted']): string[] {
  const lines = all.slice(0, MOST_LINES).map(({ name, why }) => `  not run: ${name}: ${why}`);
  const more = all.length - lines.length;
  return more > 0 ? [...lines, `  not run: ${more} more, which the record lists`] : lines;
}
