import {
  type BackupSet,
  backupSetFields,
  describeFullBackupList,
} from '../../../api/operations/describe-full-backup-list';
import { MAX_DBS_PAGE_SIZE } from '../../../api/operations/describe-restore-task-list';
import type { CallOptions, CloudClient } from '../../../cloud/cloud-client';
import { listedEntries } from '../../../cloud/paging/listed-entries';
import { readPages } from '../../../cloud/paging/read-pages';
import { blockConditions, typedConditions } from '../filters/condition';
import { meetsAll } from '../filters/meets-all';
import { limitOf } from '../list/max-results';
import { milliseconds, setOnly } from '../list/set-only';
import { type BackupSetsState, keyKinds, typedFilters } from './schema';

/** All backup sets that a configuration asks for. */
export function listBackupSets(
  config: BackupSetsState,
  client: CloudClient,
  options: CallOptions,
): Promise<readonly BackupSet[]> {
  const request = { ...toRequest(config), PageSize: MAX_DBS_PAGE_SIZE };
  const conditions = [...typedConditions(config, typedFilters), ...blockConditions(config.filter, keyKinds)];
  return readPages<BackupSet>({
    action: describeFullBackupList.action,
    idOf: (set) => set.BackupSetId,
    keep: meetsAll(conditions, backupSetFields),
    ...limitOf(config),
    async page(number) {
      const PageNum = number - 1; // its pages count from 0
      const answer = await client.call(describeFullBackupList, { ...request, PageNum }, options);
      const { Items, TotalElements } = answer.body;
      return listedEntries(describeFullBackupList, answer, 'Items', Items?.FullBackupFile, TotalElements);
    },
  });
}

function toRequest(config: BackupSetsState) {
  return {
    BackupPlanId: config.backup_plan_id ?? '',
    ...setOnly({
      BackupSetId: config.backup_set_id,
      BackupSetStatus: config.backup_set_status,
      StartTimestamp: milliseconds(config.start_timestamp),
      EndTimestamp: milliseconds(config.end_timestamp),
      ShowStorageType: config.show_storage_type,
      ShowProgress: config.show_progress,
      ClientToken: config.client_token,
      OwnerId: config.owner_id,
    }),
  };
}
