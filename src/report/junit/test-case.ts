import { restoreNoun } from '../../policies/services';
import { weightOfCheck } from '../../policies/weight-of';
import { objectiveTitle } from '../../record/objective-title';
import type {
  DrillObjective,
  DrillRecord,
  DrillRestore,
  DrillValidation,
} from '../../record/schema/drill-record-schema';
import { waiverText } from '../../record/waiver-text';
import { waiversOf } from '../../record/waivers-of';
import { attemptsText, findingTexts, lookText } from '../drill/check-text';
import { expectationOf } from '../drill/expectations';
import { objectiveWord } from '../drill/objective-word';
import { pointText } from '../drill/point-text';
import { rehearsalLines, timed } from '../drill/rehearsal-lines';
import { restoreWeight } from '../drill/restore-weight';
import { summaryText } from '../drill/summary-text';
import { placeText } from '../drill/target-text';
import { whyNoEvidence } from '../drill/why-no-evidence';
import { durationText, marginText } from '../text/duration-text';

/** One case of a test report. */
export interface TestCase {
  readonly name: string;
  readonly seconds: number | undefined;
  readonly ending: 'passed' | 'failure' | 'skipped';
  readonly message: string;
  /** What kind of failure. */
  readonly type: string;
  /** Of a failure: everything that is known. Of what passed: its output. */
  readonly text: string;
}

/** Why something did not run, by its name; of two with one name, the restore or check comes before the clean-up. */
export type SkipReasons = ReadonlyMap<string, string>;

export function skipReasons({ notExecuted }: DrillRecord): SkipReasons {
  return new Map(notExecuted.map(({ name, why }) => [name, why] as const).reverse());
}

/** The drill as a whole: it can be missed for a reason that no single case shows. */
export function verdictCase(record: DrillRecord): TestCase {
  return {
    name: 'verdict',
    seconds: record.durationSeconds ?? undefined,
    ending: record.verdict === 'met' ? 'passed' : 'failure',
    message: record.reasons[0] ?? 'missed',
    type: record.verdict,
    text: [...rehearsalLines(record), summaryText(record), ...record.reasons].join('\n'),
  };
}

const ENDINGS = { passed: 'passed', warned: 'passed', failed: 'failure', skipped: 'skipped' } as const;

export function restoreCase(restore: DrillRestore, record: DrillRecord, reasons: SkipReasons): TestCase {
  const weight = restoreWeight(restore, record);
  const status = `status ${restore.status ?? 'not known'}`;
  const message = whyNoEvidence(restore, record) ?? restore.errorMessage ?? status;
  const facts = [
    message,
    `${status}, ${restoreNoun(restore.service)} ${restore.restoreId ?? 'not started'}, request ${restore.requestId ?? 'not known'}`,
    `from ${pointText(restore.recoveryPoint)}`,
    `to ${placeText(restore)}`,
    ...expectationFacts(restore, record),
    ...restore.errorFile,
  ];
  return {
    name: restore.name,
    seconds: restore.durationSeconds ?? undefined,
    ending: ENDINGS[weight],
    message: weight === 'skipped' ? (reasons.get(restore.name) ?? 'not started') : message,
    type: restore.verdict,
    text: weight === 'passed' ? expectationFacts(restore, record).join('\n') : facts.join('\n'),
  };
}

/** As test tools have it of a failure that is expected. */
const OBJECTIVE_ENDINGS = { met: 'passed', waived: 'skipped', missed: 'failure' } as const;

function expectationFacts(restore: DrillRestore, record: DrillRecord): string[] {
  const line = expectationOf(restore, record);
  return line ? [`expected ${line.expected}`, `achieved ${line.achieved}`] : [];
}

export function objectiveCase(objective: DrillObjective, record: DrillRecord): TestCase {
  const { kind, limitSeconds, achievedSeconds, marginSeconds } = objective;
  const achieved =
    achievedSeconds === null
      ? 'not known'
      : `${timed(durationText(achievedSeconds), record)}, ${marginText(marginSeconds)}`;
  const waivers = objective.waived ? waiversOf(objective, record) : [];
  const texts = waivers.filter(({ active }) => active).map((waiver) => waiverText(waiver));
  const message = [`limit ${durationText(limitSeconds)}, achieved ${achieved}`, ...texts].join('; ');
  return {
    name: objectiveTitle(objective),
    seconds: kind === 'rto' ? (achievedSeconds ?? undefined) : undefined,
    ending: OBJECTIVE_ENDINGS[objectiveWord(objective)],
    message,
    type: `missed ${kind}`,
    text: message,
  };
}

/** A command has its output alone to show. */
function lookLines(check: DrillValidation, first: readonly string[]): string[] {
  const findings = findingTexts(check);
  const look = findings.length === 0 ? [] : [[lookText(check), attemptsText(check)].filter(Boolean).join(', ')];
  return [...first, ...look, ...findings];
}

export function checkCase(check: DrillValidation, reasons: SkipReasons): TestCase {
  const { name, verdict, expected, observed, output, durationSeconds } = check;
  const ending = ENDINGS[weightOfCheck(verdict)];
  const why = ending === 'skipped' ? reasons.get(name) : undefined;
  const message = why ?? `expected ${expected}, observed ${observed}`;
  return {
    name,
    seconds: durationSeconds ?? undefined,
    ending,
    message,
    type: verdict,
    text: [...lookLines(check, ending === 'failure' ? [message] : []), output ?? ''].join('\n'),
  };
}
