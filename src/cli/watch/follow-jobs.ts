import { setMaxListeners } from 'node:events';
import type { RestoreJob } from '../../api/operations/describe-restore-jobs2';
import type { Clock } from '../../clock';
import type { CloudClient } from '../../cloud/cloud-client';
import { restoreNoun, SERVICE_TITLES } from '../../policies/services';
import type { Look, Source, WaitEnd } from '../../waiting/look';
import { createPoller } from '../../waiting/poller';
import { type Waiting, waitUntilEnded } from '../../waiting/wait';
import { type JudgeLook, judgedLooks } from './judged-look';
import type { WatchView } from './watch-view';
import { afterLook, type WatchedJob } from './watched-job';
import { watchedSource } from './watched-source';

/** Somebody looks at the screen: the longest interval is shorter than where nobody does. */
const POLLING = { minMs: 1_000, maxMs: 15_000 };
/** A look that fails for so long is shown as a problem; the next one is made all the same. */
const LOOK_MS = 60_000;

export interface FollowSettings {
  readonly client: CloudClient;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly jitter: () => number;
  readonly signal: AbortSignal;
  readonly view: WatchView;
}

/** Tells the view what is seen of the jobs until all have ended, and returns how each was seen last. */
export async function followJobs(found: readonly WatchedJob[], settings: FollowSettings): Promise<FollowedJob[]> {
  const { signal, view } = settings;
  setMaxListeners(0, signal);
  const judged = judgedLooks(settings.client);
  const jobs = await Promise.all(found.map((job) => judgedJob(job, judged, signal)));
  for (const job of jobs) view.seen(job, undefined);
  const waitingOf = waitings(settings, judged);
  return Promise.all(jobs.map((job) => follow(job, waitingOf, settings)));
}

/** One that had ended before anybody looked. */
async function judgedJob(job: WatchedJob, judged: JudgeLook, signal: AbortSignal): Promise<WatchedJob> {
  if (job.service !== 'hbr') return job;
  const { verdict, entry } = await judged(job, signal);
  return { ...job, verdict, entry };
}

export interface FollowedJob {
  readonly job: WatchedJob;
  /** Why nobody may see how the job goes on. */
  readonly fault?: Error;
}

async function follow(
  found: WatchedJob,
  waitingOf: WaitingOf,
  { clock, signal, view }: FollowSettings,
): Promise<FollowedJob> {
  if (found.verdict !== 'pending') return { job: found };
  let job = found;
  const onLook = (look: Look<RestoreJob> | undefined) => {
    if (!look) return; // it may be missing from the list for a while
    const before = job;
    job = afterLook(before, look, clock.now());
    view.seen(job, before);
  };
  const deadlineMs = Number.POSITIVE_INFINITY;
  const end: WaitEnd<RestoreJob> = await waitUntilEnded(waitingOf(job), job.id, {
    deadlineMs,
    stop: signal,
    onLook,
  });
  if (end.end === 'vanished') return { job, fault: vanished(job) };
  return end.end === 'refused' ? { job, fault: end.fault } : { job };
}

/** Its last status says nothing any more: nobody may take it for an end. */
function vanished({ id, service, restoreType }: WatchedJob): Error {
  const list = restoreType === undefined ? `tasks of ${SERVICE_TITLES[service]}` : `${restoreType} jobs`;
  return new Error(
    `${restoreNoun(service)} ${id} has been missing from the list of ${list} for ten minutes; how it ended is not known. Look for it in the console`,
  );
}

type WaitingOf = (job: WatchedJob) => Waiting<RestoreJob>;

/** One poller for each service and type, as they are listed. */
function waitings({ client, clock, jitter, signal, view }: FollowSettings, judged: JudgeLook): WaitingOf {
  const made = new Map<string, Waiting<RestoreJob>>();
  const make = (job: WatchedJob): Waiting<RestoreJob> => {
    const source = told(watchedSource(client, job, judged), { view, clock, signal });
    return { poller: createPoller(source, { clock, polling: POLLING }), clock, polling: POLLING, jitter };
  };
  return (job) => {
    const key = `${job.service} ${job.restoreType}`;
    const waiting = made.get(key) ?? make(job);
    made.set(key, waiting);
    return waiting;
  };
}

type Told = Pick<FollowSettings, 'view' | 'clock' | 'signal'>;

/** The source, with the view told whether its looks fail. One that Ctrl-C has cut off is no problem. */
function told(source: Source<RestoreJob>, { view, clock, signal }: Told): Source<RestoreJob> {
  return {
    async look(ids, options) {
      const looks = await source.look(ids, { ...options, deadlineMs: clock.now() + LOOK_MS }).catch((fault: Error) => {
        if (!signal.aborted) view.problem(fault.message);
        throw fault;
      });
      view.problem(undefined);
      return looks;
    },
  };
}
