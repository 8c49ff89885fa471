import {
  type ComputeNestBackup,
  computeNestBackupFields,
  listBackups as operation,
} from '../../../api/operations/list-backups';
import { MAX_COMPUTE_NEST_RESULTS } from '../../../api/operations/list-restore-tasks';
import type { CallOptions, CloudClient } from '../../../cloud/cloud-client';
import { listedEntries } from '../../../cloud/paging/listed-entries';
import { readTokenPages } from '../../../cloud/paging/read-token-pages';
import { DiagnosticsError, hasErrors } from '../../../plugin/diagnostic';
import { checkRegion } from '../compute-nest-restore-tasks/data-source';
import { computeNestFilters } from '../filters/compute-nest-filters';
import { blockConditions, typedConditions } from '../filters/condition';
import { meetsAll } from '../filters/meets-all';
import { limitOf } from '../list/max-results';
import { type BackupsState, keyKinds, typedFilters } from './schema';

/** All backups that a configuration asks for. */
export async function listBackups(
  config: BackupsState,
  client: CloudClient,
  options: CallOptions,
): Promise<readonly ComputeNestBackup[]> {
  const misplaced = checkRegion(client);
  if (hasErrors(misplaced)) throw new DiagnosticsError(misplaced);
  const conditions = [...typedConditions(config, typedFilters), ...blockConditions(config.filter, keyKinds)];
  const Filter = computeNestFilters(conditions, ['BackupId', 'ServiceInstanceId', 'Status']);
  const request = { MaxResults: MAX_COMPUTE_NEST_RESULTS, ...(Filter.length > 0 && { Filter }) };
  return readTokenPages<ComputeNestBackup>({
    action: operation.action,
    idOf: (backup) => backup.BackupId,
    keep: meetsAll(conditions, computeNestBackupFields, keyKinds),
    ...limitOf(config),
    async page(token) {
      const answer = await client.call(operation, { ...request, ...(token && { NextToken: token }) }, options);
      const { Backups, TotalCount, NextToken } = answer.body;
      const listed = listedEntries(operation, answer, 'Backups', Backups, TotalCount);
      return { ...listed, ...(NextToken && { nextToken: NextToken }) };
    },
  });
}
