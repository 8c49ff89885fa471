import type { DrillRecord } from '../../record/drill-record-schema';
import { isRehearsal, rehearsalLines } from '../../report/drill/rehearsal';
import { EXIT } from '../command';
import { whyNotRun } from './could-not-run';
import type { RunRecord } from './drill-records';
import type { DrillEnd } from './run-drill';

/** Whether a restore goes on in the cloud. */
export function hasPending({ records }: DrillEnd): boolean {
  return records.some(({ record }) => record.restores.some(({ verdict }) => verdict === 'pending'));
}

/** What a run comes to, as an exit code. */
export function exitCodeOf({ records, applied }: DrillEnd): number {
  const missed = records.filter(({ record }) => record.verdict === 'missed' && whyNotRun(record) === undefined);
  if (missed.length > 0)
    return applied && missed.every(({ isOnlyWarned }) => isOnlyWarned) ? EXIT.partial : EXIT.notMet;
  if (!applied || records.some(({ record }) => record.verdict === 'missed')) return EXIT.couldNotRun;
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
  return `${[...parts.flat(), ...remarks(end)].join('\n')}\n`;
}

/** What the exit code of Terraform would not tell. */
function remarks(end: DrillEnd): string[] {
  const { applied } = end;
  const code = exitCodeOf(end);
  if (code === EXIT.couldNotRun && !applied)
    return ['terraform apply failed nevertheless: something else did not work'];
  if (code !== EXIT.notMet || !applied) return [];
  return [
    'terraform apply succeeded all the same: there is no alirestore_drill_verdict of this run, or its lifecycle ignores changes',
  ];
}
