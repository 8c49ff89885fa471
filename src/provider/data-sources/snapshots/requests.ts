import { parseTime } from '../../../amounts/time';
import type { FilterOperator } from '../../../api/filters';
import type { RequestOf } from '../../../api/operation';
import type { describeOtsTableSnapshots } from '../../../api/operations/describe-ots-table-snapshots';
import type { describeUdmSnapshots } from '../../../api/operations/describe-udm-snapshots';
import type {
  SNAPSHOT_QUERY_OPERATIONS,
  searchHistoricalSnapshots,
} from '../../../api/operations/search-historical-snapshots';
import { endOfTime } from '../../../sources/read-snapshots';
import type { Condition } from '../filters/condition';
import { keyKindsOf, queryConditions } from './conditions';
import type { SnapshotsState } from './schema';

const queryOperations: Record<FilterOperator, (typeof SNAPSHOT_QUERY_OPERATIONS)[number]> = {
  EQUAL: 'MATCH_TERM',
  NOT_EQUAL: 'NOT_IN',
  GREATER_THAN: 'GREATER_THAN',
  GREATER_THAN_OR_EQUAL: 'GREATER_THAN_OR_EQUAL',
  LESS_THAN: 'LESS_THAN',
  LESS_THAN_OR_EQUAL: 'LESS_THAN_OR_EQUAL',
  BETWEEN: 'BETWEEN',
  IN: 'IN',
};

const LISTS: readonly string[] = ['NOT_IN', 'BETWEEN', 'IN'];

/** Newest first, so that a bounded reading has the newest. */
export function toSearchRequest(config: SnapshotsState): RequestOf<typeof searchHistoricalSnapshots> {
  return {
    SourceType: config.source_type ?? '',
    Query: JSON.stringify(queryConditions(config).map(queryEntry)),
    SortBy: 'CreatedTime',
    Order: 'DESC',
    ...(config.edition !== null && { Edition: config.edition }),
  };
}

/** Times are numbers in a query, everything else is text. */
function queryEntry({ key, operator, values }: Condition) {
  const operation = queryOperations[operator];
  const typed = keyKindsOf('files')[key] === 'time' ? values.map(Number) : values;
  return { field: key, operation, value: LISTS.includes(operation) ? typed : typed[0] };
}

/** The span of time is that of the backups' starts: it can only be bounded from above by when they were complete. */
export function toTableRequest(config: SnapshotsState): RequestOf<typeof describeOtsTableSnapshots> {
  const { instance_name, table_name, cross_account_type, cross_account_user_id, cross_account_role_name } = config;
  const completedBefore = parseTime(config.completed_before ?? '');
  const tables = table_name === null ? {} : { TableNames: [table_name] };
  return {
    ...(instance_name !== null && { OtsInstances: [{ InstanceName: instance_name, ...tables }] }),
    ...(completedBefore !== undefined && { EndTime: completedBefore * 1000 }),
    ...(cross_account_type !== null && { CrossAccountType: cross_account_type }),
    ...(cross_account_user_id !== null && { CrossAccountUserId: BigInt(String(cross_account_user_id)) }),
    ...(cross_account_role_name !== null && { CrossAccountRoleName: cross_account_role_name }),
  };
}

export function toInstanceRequest(
  config: SnapshotsState,
  region: string,
  nowMs: number,
): RequestOf<typeof describeUdmSnapshots> {
  return {
    SourceType: config.source_type ?? '',
    StartTime: 0,
    EndTime: parseTime(config.completed_before ?? '') ?? endOfTime(nowMs),
    UdmRegionId: config.udm_region_id ?? region,
    ...(config.instance_id !== null && { InstanceId: config.instance_id }),
    ...(config.disk_id !== null && { DiskId: config.disk_id }),
    ...(config.job_id !== null && { JobId: config.job_id }),
  };
}
