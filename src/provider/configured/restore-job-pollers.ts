import type { RestoreJob } from '../../api/operations/describe-restore-jobs2';
import type { Clock } from '../../clock';
import type { CloudClient } from '../../cloud/cloud-client';
import type { Polling } from '../../waiting/next-interval';
import { createPoller } from '../../waiting/poller';
import { createRefresh, type Refresh } from '../../waiting/refresh';
import type { RestoreJobList } from '../../waiting/restore-job-list';
import { restoreJobSource } from '../../waiting/restore-job-source';
import { restoreJobSweep } from '../../waiting/restore-job-sweep';
import type { Waiting } from '../../waiting/wait';

/** The restore jobs of one list. */
export interface RestoreJobPoller extends Waiting<RestoreJob> {
  readonly refresh: Refresh<RestoreJob>;
}

/** Hands out the one poller of each list of restore jobs. */
export type RestoreJobPollers = (list: RestoreJobList) => RestoreJobPoller;

export interface PollerSettings {
  /** Made when first needed. */
  readonly client: () => CloudClient;
  readonly clock: Clock;
  readonly polling: Polling;
  /** From 0 to 1. */
  readonly jitter: () => number;
  /** Ids of jobs of a list that a refresh is likely to ask for. */
  readonly expected?: (list: RestoreJobList) => readonly string[];
}

export function createRestoreJobPollers(settings: PollerSettings): RestoreJobPollers {
  const made = new Map<string, RestoreJobPoller>();
  return (list) => {
    const key = `${list.restoreType} ${list.edition ?? ''}`;
    const jobs = made.get(key) ?? make(settings, list);
    made.set(key, jobs);
    return jobs;
  };
}

function make(settings: PollerSettings, list: RestoreJobList): RestoreJobPoller {
  const { client, clock, polling, jitter, expected } = settings;
  const poller = createPoller(restoreJobSource(client(), list), { clock, polling });
  const waiting = { poller, clock, polling, jitter };
  const refresh = createRefresh({
    waiting,
    sweep: restoreJobSweep(client(), list),
    ...(expected && { expected: () => expected(list) }),
  });
  return { ...waiting, refresh };
}
