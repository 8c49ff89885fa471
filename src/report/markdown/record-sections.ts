import { grouped } from '../../amounts/grouped';
import { objectiveTitle } from '../../record/objective-title';
import type {
  DrillCleanupStep,
  DrillObjective,
  DrillRecord,
  DrillRestore,
  DrillValidation,
  DrillWaiver,
  DrillWave,
} from '../../record/schema/drill-record-schema';
import { attemptsText, lookText } from '../drill/check-text';
import { objectiveWord } from '../drill/objective-word';
import { objectivesByWeight } from '../drill/objectives-by-weight';
import { pointId } from '../drill/point-text';
import { timed } from '../drill/rehearsal-lines';
import { placeText, targetText } from '../drill/target-text';
import { waiverState } from '../drill/waiver-state';
import { durationText, marginText, NOTHING, sizeText } from '../text/duration-text';
import { NAME_LENGTH } from '../text/shown';
import { timeText } from '../text/time-text';
import { type Limits, markdownTable } from './markdown-table';
import { markdownText } from './markdown-text';

const SIGNS: { readonly [verdict: string]: string } = {
  succeeded: '✅',
  passed: '✅',
  partial: '⚠️',
  empty: '⚠️',
  failed: '❌',
  timed_out: '❌',
  pending: '⏳',
  skipped: '⏭️',
};

const verdictText = (verdict: string) => `${SIGNS[verdict]} ${verdict.replace('_', ' ')}`;
const name = (text: string) => markdownText(text, NAME_LENGTH);

function section<Entry>(
  title: string,
  heads: readonly string[],
  entries: readonly Entry[],
  row: (entry: Entry) => readonly string[],
  limits: Limits,
): string[] {
  return entries.length === 0 ? [] : [`## ${title}`, '', ...markdownTable(heads, entries, row, limits)];
}

export function objectivesSection(record: DrillRecord): string[] {
  const heads = ['', 'Objective', 'Of', 'Limit', timed('Achieved', record), 'Margin'];
  const limits = { maxBytes: 100_000, what: 'objectives' };
  return section('Objectives', heads, objectivesByWeight(record), objectiveRow, limits);
}

const OBJECTIVE_SIGNS = { met: '✅', waived: '⚠️', missed: '❌' } as const;

function objectiveRow(objective: DrillObjective): string[] {
  const { kind, of, limitSeconds, achievedSeconds, marginSeconds } = objective;
  const word = objectiveWord(objective);
  return [
    `${OBJECTIVE_SIGNS[word]} ${word}`,
    kind.toUpperCase(),
    of === 'drill' ? 'the drill' : name(of),
    durationText(limitSeconds),
    achievedSeconds === null ? 'not known' : durationText(achievedSeconds),
    marginText(marginSeconds),
  ];
}

export function waiversSection(record: DrillRecord): string[] {
  const heads = ['Objective', 'State', 'Until', 'Approved by', 'Reason'];
  const row = (waiver: DrillWaiver) => [
    name(objectiveTitle(waiver)),
    waiverState(waiver, record),
    timeText(waiver.until),
    name(waiver.approver),
    name(waiver.reason),
  ];
  return section('Waivers', heads, record.waivers ?? [], row, { maxBytes: 40_000, what: 'waivers' });
}

export function wavesSection(record: DrillRecord): string[] {
  const times = ['Submitted', 'Ended', 'Took'].map((what) => timed(what, record));
  const heads = ['Wave', '', 'Restores', ...times];
  const row = (wave: DrillWave) => [
    String(wave.number),
    verdictText(wave.verdict),
    grouped(wave.restores.length),
    timeText(wave.startedAt),
    timeText(wave.completedAt),
    durationText(wave.durationSeconds),
  ];
  return section('Waves', heads, record.waves, row, { maxBytes: 40_000, what: 'waves' });
}

export function restoresSection(record: DrillRecord): string[] {
  const times = ['Queued', 'Running', 'Took'].map((what) => timed(what, record));
  const heads = ['Restore', 'Wave', '', ...times, 'Data', 'Files', 'Recovery point', 'Target'];
  return section('Restores', heads, record.restores, restoreRow, { maxBytes: 240_000, what: 'restores' });
}

function restoreRow(restore: DrillRestore): string[] {
  const { recoveryPoint } = restore;
  return [
    name(restore.name),
    String(restore.wave),
    verdictText(restore.verdict),
    durationText(restore.queuedSeconds),
    durationText(restore.runningSeconds),
    durationText(restore.durationSeconds),
    sizeText(restore.bytesDone),
    restore.itemsDone === null ? NOTHING : grouped(restore.itemsDone),
    `${name(pointId(recoveryPoint))}, ${timeText(recoveryPoint.completedAt)}`,
    name(placeText(restore)),
  ];
}

export function checksSection({ validations }: DrillRecord): string[] {
  const heads = ['Check', '', 'Looked', 'Expected', 'Observed', 'Took'];
  const row = (check: DrillValidation) => [
    name(check.name),
    verdictText(check.verdict),
    name([lookText(check), attemptsText(check)].filter(Boolean).join(', ')),
    name(check.expected),
    name(check.observed),
    durationText(check.durationSeconds),
  ];
  return section('Checks', heads, validations, row, { maxBytes: 60_000, what: 'checks' });
}

export function notExecutedSection({ notExecuted }: DrillRecord): string[] {
  const row = (entry: DrillRecord['notExecuted'][number]) => [name(entry.name), name(entry.why)];
  return section('Not executed', ['What', 'Why'], notExecuted, row, { maxBytes: 40_000, what: 'entries' });
}

export function cleanupSection({ cleanup }: DrillRecord): string[] {
  const row = (step: DrillCleanupStep) => [
    name(step.name),
    verdictText(step.verdict),
    step.when,
    durationText(step.durationSeconds),
  ];
  return section('Clean-up', ['Step', '', 'When', 'Took'], cleanup, row, { maxBytes: 40_000, what: 'steps' });
}

export function leftBehindSection({ leftBehind }: DrillRecord): string[] {
  const heads = ['Restore', 'What it wrote, and no clean-up is known to have removed'];
  const row = (left: DrillRecord['leftBehind'][number]) => [name(left.restore), name(targetText(left.target))];
  return section('Left behind', heads, leftBehind, row, { maxBytes: 60_000, what: 'targets' });
}
