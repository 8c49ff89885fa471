import type { RestoreJob } from '../../api/operations/describe-restore-jobs2';
import type { CloudClient } from '../../cloud/cloud-client';
import { judgeJob } from '../../provider/resources/job/judge-job';
import { createSnapshotContents } from '../../sources/snapshot-contents';
import type { Look } from '../../waiting/look';

export type JudgeLook = (look: Look<RestoreJob>, signal: AbortSignal) => Promise<Look<RestoreJob>>;

/** Nobody has said what is expected: a job that has restored nothing is told all the same. */
const NOTHING_SAID = { expected: {}, tolerance: {}, onPartial: null, edition: null };

/** Tells of a job of Cloud Backup that has ended whether it has restored anything. */
export function judgedLooks(client: CloudClient): JudgeLook {
  const find = createSnapshotContents(() => client);
  return async (look, signal) => {
    if (look.verdict === 'pending') return look;
    return (await judgeJob(look, NOTHING_SAID, { find, options: { signal } })).look;
  };
}
