import type { DrillObjective, DrillRecord, DrillRestore, DrillValidation } from '../../record/drill-record-schema';
import { whyNoEvidence } from '../drill/no-evidence';
import { restoreWeight } from '../drill/restore-weight';
import { summaryText } from '../drill/summary-text';
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

/** The drill as a whole: it can be missed for a reason that no single case shows. */
export function verdictCase(record: DrillRecord): TestCase {
  return {
    name: 'verdict',
    seconds: record.durationSeconds ?? undefined,
    ending: record.verdict === 'met' ? 'passed' : 'failure',
    message: record.reasons[0] ?? 'missed',
    type: record.verdict,
    text: record.verdict === 'met' ? summaryText(record) : [summaryText(record), ...record.reasons].join('\n'),
  };
}

const RESTORE_ENDINGS = { passed: 'passed', warned: 'passed', failed: 'failure', skipped: 'skipped' } as const;

export function restoreCase(restore: DrillRestore, record: DrillRecord): TestCase {
  const weight = restoreWeight(restore, record);
  const status = `status ${restore.status ?? 'not known'}`;
  const message = whyNoEvidence(restore, record) ?? restore.errorMessage ?? status;
  const facts = [
    message,
    `${status}, restore job ${restore.restoreId ?? 'not started'}, request ${restore.requestId ?? 'not known'}`,
    `recovery point ${restore.recoveryPoint.snapshotId} of vault ${restore.recoveryPoint.vaultId}`,
    ...restore.errorFile,
  ];
  return {
    name: restore.name,
    seconds: restore.durationSeconds ?? undefined,
    ending: RESTORE_ENDINGS[weight],
    message: weight === 'skipped' ? whySkipped(restore.name, record) : message,
    type: restore.verdict,
    text: weight === 'passed' ? '' : facts.join('\n'),
  };
}

function whySkipped(name: string, { notExecuted }: DrillRecord): string {
  return notExecuted.find((entry) => entry.name === name)?.why ?? 'not started';
}

export function objectiveCase({
  kind,
  of,
  limitSeconds,
  achievedSeconds,
  met,
  marginSeconds,
}: DrillObjective): TestCase {
  const achieved =
    achievedSeconds === null ? 'not known' : `${durationText(achievedSeconds)}, ${marginText(marginSeconds)}`;
  const message = `limit ${durationText(limitSeconds)}, achieved ${achieved}`;
  return {
    name: `${kind.toUpperCase()} of ${of === 'drill' ? 'the drill' : of}`,
    seconds: kind === 'rto' ? (achievedSeconds ?? undefined) : undefined,
    ending: met ? 'passed' : 'failure',
    message,
    type: `missed ${kind}`,
    text: message,
  };
}

const CHECK_ENDINGS = { passed: 'passed', failed: 'failure', timed_out: 'failure', skipped: 'skipped' } as const;

export function validationCase(validation: DrillValidation): TestCase {
  const { name, verdict, expected, observed, output, durationSeconds } = validation;
  const message = `expected ${expected}, observed ${observed}`;
  const ending = CHECK_ENDINGS[verdict];
  return {
    name,
    seconds: durationSeconds ?? undefined,
    ending,
    message,
    type: verdict,
    text: ending === 'failure' ? [message, output ?? ''].join('\n') : (output ?? ''),
  };
}
