import type { RequestOf } from '../../api/operation';
import { type describeOtsTableSnapshots, otsSnapshotFields } from '../../api/operations/describe-ots-table-snapshots';
import { knownMembers } from '../scenario/inventory-schema';
import { answerEntry } from '../store/answer-entry';
import type { StoredSnapshot } from '../store/inventory';
import { readPageToken, writePageToken } from '../store/page-token';
import { DEFAULT_PAGE_SIZE } from './defaults';
import type { Handler } from './handler';

type Request = RequestOf<typeof describeOtsTableSnapshots>;

/** Lists snapshots of tables, newest first. The span of time is that of the backups' start, both ends included. */
export const handleDescribeOtsTableSnapshots: Handler<typeof describeOtsTableSnapshots> = (request, service) => {
  const { Limit = DEFAULT_PAGE_SIZE, NextToken } = request;
  const nowMs = service.clock.now();
  const passes = createPredicate(request);
  const { entries, next } = service.inventory.snapshots.list({
    order: { by: 'CreatedTime', descending: true },
    after: readPageToken(NextToken),
    size: Limit,
    matches: (snapshot) =>
      (snapshot.SourceType ?? 'OTS_TABLE') === 'OTS_TABLE' && (snapshot.existsFromMs ?? 0) <= nowMs && passes(snapshot),
  });
  return {
    Limit,
    ...(next && { NextToken: writePageToken(next) }),
    Snapshots: entries.map((entry) => answerEntry(otsSnapshotFields, entry, knownMembers.snapshots)),
  };
};

function createPredicate({ StartTime, EndTime, SnapshotIds, OtsInstances }: Request) {
  const ids = SnapshotIds && new Set(SnapshotIds);
  return ({ SnapshotId, InstanceName, TableName, ...snapshot }: StoredSnapshot): boolean => {
    const startMs = Number(snapshot.StartTime ?? snapshot.CreatedTime ?? 0) * 1000;
    if (StartTime !== undefined && startMs < Number(StartTime)) return false;
    if (EndTime !== undefined && startMs > Number(EndTime)) return false;
    if (ids && !ids.has(SnapshotId)) return false;
    const isTable = ({ TableNames }: { readonly TableNames?: readonly string[] }) =>
      !TableNames || TableNames.includes(TableName ?? '');
    return !OtsInstances || OtsInstances.some((each) => each.InstanceName === InstanceName && isTable(each));
  };
}
