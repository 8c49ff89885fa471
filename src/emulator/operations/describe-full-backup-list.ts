import type { RequestOf } from '../../api/operation';
import { backupSetFields, type describeFullBackupList } from '../../api/operations/describe-full-backup-list';
import { type DbsBackupSet, knownMembers } from '../scenario/inventory-schema';
import { answerEntry } from '../store/answer-entry';
import { dbsPage } from './dbs-page';
import { dbsPlanNamed } from './dbs-plan-named';
import type { Handler } from './handler';

type Request = RequestOf<typeof describeFullBackupList>;

/** Lists full backup sets of a plan, newest first. Pages count from 0; the span of time is that of their begin. */
export const handleDescribeFullBackupList: Handler<typeof describeFullBackupList> = (request, service) => {
  dbsPlanNamed(service, request.BackupPlanId);
  const { entries, page } = dbsPage(request, service.inventory.dbsBackupSets, {
    order: { by: 'StartTime', descending: true },
    matches: createPredicate(request),
  });
  const sets = entries.map((set) => answerEntry(backupSetFields, shown(set, request), knownMembers.dbsBackupSets));
  return { ...page, Items: { FullBackupFile: sets } };
};

function createPredicate(request: Request): (set: DbsBackupSet) => boolean {
  const { BackupPlanId, BackupSetId, BackupSetStatus } = request;
  const { StartTimestamp = 0, EndTimestamp = Number.POSITIVE_INFINITY } = request;
  return (set) => {
    const startMs = set.StartTime === undefined ? undefined : Number(set.StartTime);
    const inTime = startMs === undefined || (startMs >= Number(StartTimestamp) && startMs <= Number(EndTimestamp));
    return (
      inTime &&
      (set.BackupPlanId ?? BackupPlanId) === BackupPlanId &&
      (!BackupSetId || set.BackupSetId === BackupSetId) &&
      (!BackupSetStatus || set.BackupStatus === BackupSetStatus)
    );
  };
}

/** How a set is stored is answered to those who ask for it. */
function shown(set: DbsBackupSet, { ShowStorageType }: Request): DbsBackupSet {
  if (ShowStorageType) return set;
  const { StorageMethod, ...rest } = set;
  return rest;
}
