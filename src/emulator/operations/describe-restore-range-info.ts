import { type describeRestoreRangeInfo, restorableRangeFields } from '../../api/operations/describe-restore-range-info';
import { type DbsRange, restorableRanges } from '../restore-tasks/restorable-ranges';
import type { DbsBackupPlan } from '../scenario/inventory-schema';
import { answerEntry } from '../store/answer-entry';
import { dbsPlanNamed, setsOf } from './dbs-plan-named';
import type { Handler } from './handler';

/** Tells to which times between two others a plan can be restored: newest last, or the newest alone. */
export const handleDescribeRestoreRangeInfo: Handler<typeof describeRestoreRangeInfo> = (request, service) => {
  const { BackupPlanId, RecentlyRestore } = request;
  const [begin, end] = [Number(request.BeginTimestampForRestore), Number(request.EndTimestampForRestore)];
  const plan = dbsPlanNamed(service, BackupPlanId);
  const ranges = restorableRanges(plan, setsOf(service, BackupPlanId), service.clock.now()).flatMap((range) => {
    const from = Math.max(begin, range.BeginTimestampForRestore);
    const to = Math.min(end, range.EndTimestampForRestore);
    return from <= to ? [answered({ ...range, BeginTimestampForRestore: from, EndTimestampForRestore: to }, plan)] : [];
  });
  return { Items: { DBSRecoverRange: RecentlyRestore ? ranges.slice(-1) : ranges } };
};

function answered(
  { sets, ...range }: DbsRange,
  { SourceEndpointInstanceID, SourceEndpointInstanceType }: Partial<DbsBackupPlan> = {},
) {
  const backups = sets.map(({ BackupSetId, StartTime, EndTime }) => ({ BackupSetId, StartTime, EndTime }));
  return answerEntry(restorableRangeFields, {
    ...range,
    ...{ SourceEndpointInstanceID, SourceEndpointInstanceType },
    FullBackupList: { FullBackupDetail: backups },
  });
}
