import { objectiveTitle } from '../../../record/objective-title';
import type { DrillObjective } from '../../../record/schema/drill-record-schema';
import { weightOfRestore } from '../../../record/weight-of-restore';
import { objectivesByWeight } from '../../../report/drill/objectives-by-weight';
import { problems } from '../../../report/drill/problems';
import { isRehearsal, rehearsalLines } from '../../../report/drill/rehearsal-lines';
import { summaryText } from '../../../report/drill/summary-text';
import { durationText, marginText } from '../../../report/text/duration-text';
import { MESSAGE_LENGTH, NAME_LENGTH, shownOnOneLine } from '../../../report/text/shown';
import { EXIT } from '../../command/command';
import type { RunRecord } from './drill-records';
import { whyNotRun } from './why-not-run';
import type { Evidence } from './write-evidence';

/** What a run has come to. */
export interface DrillOutcome {
  readonly records: readonly RunRecord[];
  /** Whether `terraform apply` went well. */
  readonly applied: boolean;
}

/** Of a list on a screen; the evidence has all of it. */
const MOST_LINES = 20;

/** Whether a restore goes on in the cloud. */
export function hasPending({ records }: Pick<DrillOutcome, 'records'>): boolean {
  return records.some(({ record }) => record.restores.some(({ verdict }) => verdict === 'pending'));
}

/** What a run comes to, as an exit code. */
export function exitCodeOf({ records, applied }: DrillOutcome): number {
  const missed = records.filter(({ record }) => record.verdict === 'missed' && whyNotRun(record) === undefined);
  if (missed.length > 0)
    return applied && missed.every(({ isOnlyWarned }) => isOnlyWarned) ? EXIT.partial : EXIT.notMet;
  if (!applied || records.some(({ record }) => record.verdict === 'missed')) return EXIT.couldNotRun;
  return records.some(isPartialWithWarning) ? EXIT.partial : EXIT.ok;
}

function isPartialWithWarning({ record }: RunRecord): boolean {
  return record.restores.some((restore) => weightOfRestore(restore, record.drill.onPartial) === 'warned');
}

/** For the person who ran it: the verdict, why, how far from the objectives, and where the evidence is. */
export function outcomeText(end: DrillOutcome, evidence: readonly Evidence[]): string {
  const parts = end.records.flatMap((run, index) => drillLines(run, evidence[index]));
  return `${[...parts, ...remarks(end)].join('\n')}\n`;
}

/** What the exit code of Terraform would not tell. */
function remarks(end: DrillOutcome): string[] {
  const { applied } = end;
  const code = exitCodeOf(end);
  if (code === EXIT.couldNotRun && !applied)
    return ['terraform apply failed although the drill was met: something else in the stack went wrong'];
  if (code !== EXIT.notMet || !applied) return [];
  return [
    'terraform apply succeeded although the drill was missed: there is no alirestore_drill_verdict of this run, or its lifecycle ignores changes',
  ];
}

function drillLines({ record }: RunRecord, { folder, attestation, heed }: Evidence): string[] {
  const { drill, verdict, reasons, notExecuted } = record;
  return [
    `Drill ${drill.name}: ${verdict} (run ${drill.runId})${isRehearsal(record) ? ', in a rehearsal' : ''}`,
    ...rehearsalLines(record).map((line) => `  ${line}`),
    `  ${summaryText(record)}`,
    ...limited(reasons.map((reason) => shownOnOneLine(reason, MESSAGE_LENGTH))),
    ...limited(objectivesByWeight(record).map(objectiveText)),
    ...limited(problems(record).flatMap(({ kind, name, excerpt }) => excerptLines(`${kind} ${name}`, excerpt))),
    ...limited(notExecuted.map(({ name, why }) => shownOnOneLine(`not run: ${name}: ${why}`, MESSAGE_LENGTH))),
    ...heed.map((line) => `  ${line}`),
    ...(attestation ? [`Attestation: ${attestation}`] : []),
    `Evidence: ${folder}`,
  ];
}

/** "RTO of the drill: met, 12 s, limit 1 h (59 min 48 s left)". */
function objectiveText(objective: DrillObjective): string {
  const { achievedSeconds, limitSeconds, met, marginSeconds } = objective;
  const title = objectiveTitle(objective, (name) => shownOnOneLine(name, NAME_LENGTH));
  const limit = durationText(limitSeconds);
  const achieved =
    achievedSeconds === null ? `not known, limit ${limit}` : `${durationText(achievedSeconds)}, limit ${limit}`;
  const margin = marginSeconds === null ? '' : ` (${marginText(marginSeconds)})`;
  const end = met ? 'met' : 'missed';
  return `${title}: ${end}, ${achieved}${margin}`;
}

/** What a command said, or which files could not be restored. */
function excerptLines(what: string, excerpt: readonly string[]): string[] {
  if (excerpt.length === 0) return [];
  const last = excerpt.slice(-5).map((line) => `  ${shownOnOneLine(line, NAME_LENGTH)}`);
  return [`${shownOnOneLine(what, NAME_LENGTH)}:`, ...last];
}

function limited(lines: readonly string[]): string[] {
  const more = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...(more > 0 ? [`and ${more} more`] : [])].map((line) => `  ${line}`);
}
