import type { RestoreJob } from '../api/operations/describe-restore-jobs2';
import type { Clock } from '../clock';
import type { CloudClient } from '../cloud/cloud-client';
import { createPoller } from '../waiting/poller';
import type { RestoreJobList } from '../waiting/restore-job-list';
import { restoreJobSource } from '../waiting/restore-job-source';
import type { Polling } from '../waiting/schedule';
import type { Waiting } from '../waiting/wait';

/** Hands out the one poller of each list of restore jobs. */
export type RestoreJobs = (list: RestoreJobList) => Waiting<RestoreJob>;

export interface RestoreJobsSettings {
  /** Made when first needed. */
  readonly client: () => CloudClient;
  readonly clock: Clock;
  readonly polling: Polling;
  /** From 0 to 1. */
  readonly jitter: () => number;
}

export function createRestoreJobs(settings: RestoreJobsSettings): RestoreJobs {
  const waitings = new Map<string, Waiting<RestoreJob>>();
  return (list) => {
    const key = `${list.restoreType} ${list.edition ?? ''}`;
    const waiting = waitings.get(key) ?? makeWaiting(settings, list);
    waitings.set(key, waiting);
    return waiting;
  };
}

function makeWaiting(
  { client, clock, polling, jitter }: RestoreJobsSettings,
  list: RestoreJobList,
): Waiting<RestoreJob> {
  const poller = createPoller(restoreJobSource(client(), list), { clock, polling });
  return { poller, clock, polling, jitter };
}
