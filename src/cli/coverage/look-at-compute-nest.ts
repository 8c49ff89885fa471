import { type ComputeNestBackup, listBackups } from '../../api/operations/list-backups';
import { MAX_COMPUTE_NEST_RESULTS } from '../../api/operations/list-restore-tasks';
import { listedEntries } from '../../cloud/paging/listed-entries';
import { readTokenPages } from '../../cloud/paging/read-token-pages';
import { listOfFilter } from '../../provider/configured/task-listings';
import { backupChoice } from '../../provider/data-sources/compute-nest-backups/backup-choice';
import { attemptOfComputeNestTask } from '../../report/coverage/attempt-of-job';
import type { BackedUpSource } from '../../report/coverage/backed-up-source';
import type { Asker, Found } from './found';

const ENDED = [{ Name: 'Status', Value: ['Restored', 'RestoreFailed'] }] as const;

/** All service instances that have backups, and the restore tasks that have ended. */
export async function lookAtComputeNest(asker: Asker): Promise<Found> {
  const [backups, tasks] = await Promise.all([readBackups(asker), listOfFilter(asker.client, ENDED, {})]);
  const rules = { nowSeconds: asker.nowMs / 1000 };
  const points = new Map<string, number[]>();
  for (const backup of backups) {
    const { ServiceInstanceId = '' } = backup;
    const ofInstance = points.get(ServiceInstanceId) ?? [];
    if (backupChoice.unfitness(backup, rules) === undefined) ofInstance.push(backupChoice.timeOf(backup));
    points.set(ServiceInstanceId, ofInstance);
  }
  return { sources: [...points].map(sourceOf), attempts: tasks.flatMap(attemptOfComputeNestTask) };
}

function sourceOf([name, points]: [string, readonly number[]]): BackedUpSource {
  return { service: 'computenest', type: 'SERVICE_INSTANCE', vaultIds: [], name, source: name, points };
}

function readBackups({ client }: Asker): Promise<readonly ComputeNestBackup[]> {
  return readTokenPages<ComputeNestBackup>({
    action: listBackups.action,
    idOf: (backup) => backup.BackupId,
    // What was deleted is no backup any more.
    keep: ({ Status, ServiceInstanceId }) => Boolean(ServiceInstanceId) && !Status?.startsWith('Delet'),
    async page(NextToken) {
      const request = { MaxResults: MAX_COMPUTE_NEST_RESULTS, ...(NextToken && { NextToken }) };
      const answer = await client.call(listBackups, request);
      const { Backups, TotalCount, NextToken: nextToken } = answer.body;
      return { ...listedEntries(listBackups, answer, 'Backups', Backups, TotalCount), ...(nextToken && { nextToken }) };
    },
  });
}
