import { countText } from '../../amounts/count-text';
import { grouped } from '../../amounts/grouped';
import { NOTHING } from '../text/duration-text';
import { MESSAGE_LENGTH, NAME_LENGTH, shownOnOneLine } from '../text/shown';
import { timeText } from '../text/time-text';
import type { CoverageReport, CoverageState, CoveredSource, Unmatched } from './coverage-report';

export const STATE_TITLES: Readonly<Record<CoverageState, string>> = {
  failed: 'Failed',
  never: 'Never proven',
  stale: 'Stale',
  proven: 'Proven',
};

/** What each state means. */
export const STATE_MEANINGS: Readonly<Record<CoverageState, string>> = {
  failed: 'The last restore, or a check of it, failed',
  never: 'No drill has ever shown a restore',
  stale: 'A drill has shown a restore, but too long ago',
  proven: 'A drill has shown a restore, and no check of it failed',
};

const EMULATED = 'On an emulated cloud: nothing here shows that a real backup can be restored.';

/** "12 of 400 sources are proven (3 %): 1 failed, 387 never proven, 0 stale." and what else there is to heed. */
export function coverageLines(report: CoverageReport): string[] {
  const { summary, requiredPercent, met, environment, unmatched, notLookedAt, maxAgeDays } = report;
  const { sources, proven, failed, never, stale, orphans, percent } = summary;
  const rest = `${grouped(failed)} failed, ${grouped(never)} never proven, ${grouped(stale)} proven over ${countText(maxAgeDays, 'day')} ago`;
  const required = requiredPercent === undefined ? '' : `${requiredPercent} % are required: ${met ? 'met' : 'missed'}.`;
  return [
    environment === 'emulated' ? EMULATED : '',
    sources === 0
      ? 'There is no source that is backed up.'
      : `${grouped(proven)} of ${countText(sources, 'source')} ${proven === 1 || sources === 1 ? 'is' : 'are'} proven (${percent} %): ${rest}.`,
    required,
    orphans === 0 ? '' : `Backups of ${countText(orphans, 'source')} have stopped coming.`,
    unmatched.length === 0 ? '' : `${countText(unmatched.length, 'restore')} could not be matched to a source.`,
    ...notLookedAt.map((what) => `Not looked at: ${shownOnOneLine(what, MESSAGE_LENGTH)}`),
  ].filter((line) => line !== '');
}

/** "2026-11-20 13:44:29 UTC", and that no other came since. */
export function newestPointText({ newestPointAt, orphan }: CoveredSource): string {
  if (newestPointAt === null) return 'none';
  return orphan ? `${timeText(newestPointAt)}, stopped` : timeText(newestPointAt);
}

/** When it was proven last; else what the service says of a restore that nobody looked into. */
export function lastProvenText({ proven, job }: CoveredSource): string {
  if (proven) return timeText(proven.at);
  return job ? `restored ${timeText(job.at)}, content unproven` : NOTHING;
}

/** What has shown it, or why it failed. */
export function evidenceText({ proven, failure, job }: CoveredSource): string {
  if (failure) return `failed ${timeText(failure.at)}: ${shownOnOneLine(failure.why, MESSAGE_LENGTH)}`;
  if (proven) return `drill ${shownOnOneLine(proven.drill, NAME_LENGTH)}, ${checksText(proven.checks)}`;
  return job?.restoreId ? `restore ${job.restoreId}` : '';
}

function checksText(checks: number): string {
  return checks === 0 ? 'without a check' : `${countText(checks, 'check')} passed`;
}

/** "orders of drill shop, run run-7", or the restore that the service lists. */
export function unmatchedText({ restore, drill, runId, restoreId }: Unmatched): string {
  return restore === undefined ? `restore ${restoreId}` : `${restore} of drill ${drill}, run ${runId}`;
}
