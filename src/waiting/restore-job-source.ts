import { MAX_PAGE_SIZE } from '../api/filters';
import type { RestoreJob } from '../api/operations/describe-restore-jobs2';
import { verdictOf } from '../api/restore-job-status';
import type { CloudClient } from '../cloud/cloud-client';
import { CloudError } from '../cloud/cloud-error';
import type { Look, LookOptions, Source } from './look';
import { type ListedJobs, listRestoreJobs, type RestoreJobList } from './restore-job-list';

/** Progress that the service calls complete. */
const FULL_PROGRESS = 10_000;

/**
 * Looks restore jobs up by their ids. The filter that does so is undocumented, though the vendor's own tools use it: so
 * every answer is checked, and where the service ignores or refuses the filter, all pages are read from then on.
 */
export function restoreJobSource(client: CloudClient, list: RestoreJobList): Source<RestoreJob> {
  let filterWorks: boolean | undefined;

  async function look(ids: readonly string[], options: LookOptions): Promise<ReadonlyMap<string, Look<RestoreJob>>> {
    const wanted = new Set(ids);
    const filtered = filterWorks === false ? undefined : await lookByFilter(ids, options);
    const found = looksOf(filtered, wanted);
    if (filtered) filterWorks = judgeFilter(filtered, found.size);
    if (filtered && (filterWorks || found.size === wanted.size)) return found;
    const all = looksOf(await listRestoreJobs(client, list, [], options), wanted);
    if (all.size > found.size) filterWorks = false;
    return all;
  }

  async function lookByFilter(ids: readonly string[], options: LookOptions): Promise<ListedJobs | undefined> {
    const answers: ListedJobs[] = [];
    for (let start = 0; start < ids.length; start += MAX_PAGE_SIZE) {
      const filter = { Key: 'restoreId', Operator: 'IN', Values: ids.slice(start, start + MAX_PAGE_SIZE) };
      const answer = await listRestoreJobs(client, list, [filter], options).catch(unlessInvalid);
      if (!answer) return undefined;
      answers.push(answer);
    }
    return { jobs: answers.flatMap((answer) => answer.jobs), requestId: answers[answers.length - 1].requestId };
  }

  /** An answer with nothing in it tells nothing; one with strangers in it tells that the filter was ignored. */
  function judgeFilter(filtered: ListedJobs, found: number): boolean | undefined {
    if (filtered.jobs.length > found) return false;
    return found > 0 ? true : filterWorks;
  }

  function unlessInvalid(fault: unknown): undefined {
    if (!(fault instanceof CloudError) || fault.category !== 'invalid') throw fault;
    filterWorks = false;
  }

  return { look };
}

function looksOf(listed: ListedJobs | undefined, wanted: ReadonlySet<string>): Map<string, Look<RestoreJob>> {
  const jobs = (listed?.jobs ?? []).filter((job) => job.RestoreId !== undefined && wanted.has(job.RestoreId));
  return new Map(jobs.map((job) => [job.RestoreId as string, toLook(job, listed?.requestId)]));
}

export function toLook(job: RestoreJob, requestId: string | undefined): Look<RestoreJob> {
  return {
    status: job.Status,
    verdict: verdictOf(job.Status),
    ...(job.Progress !== undefined && { progress: job.Progress / FULL_PROGRESS }),
    entry: job,
    ...(requestId && { requestId }),
  };
}
