import { MAX_PAGE_SIZE } from '../api/filters';
import type { RestoreJob } from '../api/operations/describe-restore-jobs2';
import { verdictOf } from '../api/restore-job-status';
import type { CloudClient } from '../cloud/cloud-client';
import { CloudError } from '../cloud/cloud-error';
import type { Look, LookOptions, Source } from './look';
import { type ListedJobs, listRestoreJobs, type RestoreJobList } from './restore-job-list';

/** Progress that the service calls complete. */
const FULL_PROGRESS = 10_000;

/** A filter that the service makes nothing of is tried again after so many looks: services change, and answers can be odd. */
const LOOKS_WITHOUT_FILTER = 50;

type Looks = ReadonlyMap<string, Look<RestoreJob>>;

/**
 * Looks restore jobs up by their ids. The filter that does so is undocumented, though the vendor's own tools use it: so
 * every answer is checked, and where the service ignores or refuses the filter, all pages are read for a while.
 */
export function restoreJobSource(client: CloudClient, list: RestoreJobList): Source<RestoreJob> {
  return new RestoreJobSource(client, list);
}

class RestoreJobSource implements Source<RestoreJob> {
  /** Whether an answer has held what was asked for, and nothing else. */
  private isProven = false;
  private looksWithoutFilter = 0;
  /** Jobs that are listed, though the filter did not find them. It may have been asked just before they were listed. */
  private readonly missed = new Set<string>();

  constructor(
    private readonly client: CloudClient,
    private readonly list: RestoreJobList,
  ) {}

  async look(ids: readonly string[], options: LookOptions): Promise<Looks> {
    const wanted = new Set(ids);
    const filtered = await this.lookByFilter(wanted, options);
    if (filtered && (this.isProven || filtered.size === wanted.size)) return filtered;
    const all = looksOf(await listRestoreJobs(this.client, this.list, [], options), wanted);
    if (filtered) for (const id of all.keys()) if (!filtered.has(id)) this.missed.add(id);
    return all;
  }

  /** Undefined where the filter is of no use. */
  private async lookByFilter(wanted: ReadonlySet<string>, options: LookOptions): Promise<Looks | undefined> {
    if (this.looksWithoutFilter > 0) {
      this.looksWithoutFilter -= 1;
      return undefined;
    }
    const listed = await this.listByFilter([...wanted], options);
    const found = looksOf(listed, wanted);
    if (!listed || listed.jobs.length > found.size || this.missesAgain(wanted, found)) return this.doWithout();
    this.isProven ||= found.size > 0;
    return found;
  }

  /** An answer that lacks what the service has listed before is one of a filter that finds nothing. */
  private missesAgain(wanted: ReadonlySet<string>, found: Looks): boolean {
    for (const id of found.keys()) this.missed.delete(id);
    return [...wanted].some((id) => this.missed.has(id));
  }

  private doWithout(): undefined {
    this.isProven = false;
    this.looksWithoutFilter = LOOKS_WITHOUT_FILTER;
    this.missed.clear();
  }

  private async listByFilter(ids: readonly string[], options: LookOptions): Promise<ListedJobs | undefined> {
    const answers: ListedJobs[] = [];
    for (let start = 0; start < ids.length; start += MAX_PAGE_SIZE) {
      const filter = { Key: 'restoreId', Operator: 'IN', Values: ids.slice(start, start + MAX_PAGE_SIZE) };
      const answer = await listRestoreJobs(this.client, this.list, [filter], options).catch(unlessInvalid);
      if (!answer) return undefined;
      answers.push(answer);
    }
    return { jobs: answers.flatMap((answer) => answer.jobs), requestId: answers[answers.length - 1].requestId };
  }
}

function unlessInvalid(fault: unknown): undefined {
  if (!(fault instanceof CloudError) || fault.category !== 'invalid') throw fault;
}

function looksOf(listed: ListedJobs | undefined, wanted: ReadonlySet<string>): Map<string, Look<RestoreJob>> {
  const jobs = (listed?.jobs ?? []).filter((job) => job.RestoreId !== undefined && wanted.has(job.RestoreId));
  return new Map(jobs.map((job) => [job.RestoreId as string, toLook(job, listed?.requestId)]));
}

export function toLook(job: RestoreJob, requestId: string | undefined): Look<RestoreJob> {
  return {
    status: job.Status,
    verdict: verdictOf(job.Status),
    ...(job.Progress !== undefined && { progress: Number(job.Progress) / FULL_PROGRESS }),
    entry: job,
    ...(requestId && { requestId }),
  };
}
