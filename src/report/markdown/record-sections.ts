import { grouped } from '../../amounts/grouped';
import type {
  DrillCleanupStep,
  DrillObjective,
  DrillRecord,
  DrillRestore,
  DrillValidation,
  DrillWave,
} from '../../record/schema/drill-record-schema';
import { objectivesByWeight } from '../drill/objectives-by-weight';
import { pointId } from '../drill/point-text';
import { timed } from '../drill/rehearsal-lines';
import { placeText, targetText } from '../drill/target-text';
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

function objectiveRow({ kind, of, limitSeconds, achievedSeconds, met, marginSeconds }: DrillObjective): string[] {
  return [
    met ? '✅ met' : '❌ missed',
    kind.toUpperCase(),
    of === 'drill' ? 'the drill' : name(of),
    durationText(limitSeconds),
    achievedSeconds === null ? 'not known' : durationText(achievedSeconds),
    marginText(marginSeconds),
  ];
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

export function validationsSection({ validations }: DrillRecord): string[] {
  const heads = ['Validation', '', 'Expected', 'Observed', 'Took'];
  const row = (validation: DrillValidation) => [
    name(validation.name),
    verdictText(validation.verdict),
    name(validation.expected),
    name(validation.observed),
    durationText(validation.durationSeconds),
  ];
  return section('Validations', heads, validations, row, { maxBytes: 60_000, what: 'validations' });
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
