import { bytesText } from '../../../amounts/bytes-text';
import type { RestoreJob } from '../../../api/operations/describe-restore-jobs2';
import { verdictOf } from '../../../api/restore-job-status';
import { firstLines } from '../../values/first-lines';
import type { RestoreTexts } from '../restore/definition/restore-definition';
import type { JobRestore } from './job-restore-types';
import { inputAttributes } from './state/schema';

/** What is said of a restore job. */
export const jobTexts: RestoreTexts<JobRestore> = {
  /** What the person who was woken up wants to know first: which data, and where it should be. */
  fromAndTo(state) {
    const targets = Object.entries(state).filter(
      ([name, value]) => name in inputAttributes && /^target_/.test(name) && value,
    );
    const to = targets
      .map(([name, value]) => `${name.replace('target_', '').replaceAll('_', ' ')} ${value}`)
      .join(', ');
    return [`From: snapshot ${state.snapshot_id} in vault ${state.vault_id}`, ...(to === '' ? [] : [`To: ${to}`])];
  },
  reasonOf: ({ ErrorMessage }) => ErrorMessage || undefined,
  /** A job that is done has failed only by what was expected of it. */
  failed: ({ Status }) => (verdictOf(Status) === 'failed' ? undefined : 'did not restore what was expected'),
  amounts,
  details: (job) => [...restored(job), ...errorFile(job)],
  searched: ({ restore_type }) => `All jobs of type ${restore_type} in this region were searched.`,
  named: ({ restore_type }) => `this job of type ${restore_type}`,
  untold: ({ RestoreType }) => `where a restore of type ${RestoreType} writes to`,
  importId: ({ RestoreId }, { RestoreType }) => `${RestoreType}:${RestoreId}`,
};

function amounts(job: RestoreJob): string[] {
  const items = job.ItemsTotal !== undefined && `${job.ItemsDone ?? 0} of ${job.ItemsTotal} files`;
  const bytes =
    job.BytesTotal !== undefined && `${bytesText(Number(job.BytesDone ?? 0))} of ${bytesText(Number(job.BytesTotal))}`;
  return [items, bytes].filter((text) => text !== false);
}

function restored(job: RestoreJob): string[] {
  const done = amounts(job).join(', ');
  return done === '' ? [] : [`Restored: ${done}`];
}

function errorFile(job: RestoreJob): string[] {
  if (!job.ErrorFile) return [];
  return [['Files that could not be restored:', ...firstLines(job.ErrorFile)].join('\n   ')];
}
