import { parse } from 'lossless-json';
import type { RequestOf } from '../../api/operation';
import { type describeUdmSnapshots, udmSnapshotFields } from '../../api/operations/describe-udm-snapshots';
import { invalidParameter } from '../http/api-error';
import { knownMembers } from '../scenario/inventory-schema';
import { answerEntry } from '../store/answer-entry';
import type { StoredSnapshot } from '../store/inventory';
import type { Handler } from './handler';

type Request = RequestOf<typeof describeUdmSnapshots>;

/** Lists snapshots of instances and disks that were created in a span of time, both ends included, newest first. */
export const handleDescribeUdmSnapshots: Handler<typeof describeUdmSnapshots> = (request, service) => {
  const nowMs = service.clock.now();
  const passes = createPredicate(request);
  const { entries, totalCount } = service.inventory.snapshots.list({
    order: { by: 'CreatedTime', descending: true },
    size: Number.POSITIVE_INFINITY,
    matches: (snapshot) => (snapshot.existsFromMs ?? 0) <= nowMs && passes(snapshot),
  });
  return {
    TotalCount: totalCount,
    Snapshots: entries.map((entry) => answerEntry(udmSnapshotFields, entry, knownMembers.snapshots)),
  };
};

function createPredicate(request: Request): (snapshot: StoredSnapshot) => boolean {
  const { StartTime, EndTime, SnapshotIds } = request;
  if (StartTime > EndTime) throw invalidParameter('StartTime', StartTime, `a time until EndTime, ${EndTime}`);
  const ids = SnapshotIds === undefined ? undefined : new Set(parse(SnapshotIds) as readonly string[]);
  const wanted = (['InstanceId', 'DiskId', 'JobId'] as const).filter((name) => request[name]);
  return (snapshot) => {
    const time = snapshot.CreatedTime ?? snapshot.CreateTime;
    // A snapshot without a time lies in every span, and one without a type is of every type.
    if (time !== undefined && (Number(time) < Number(StartTime) || Number(time) > Number(EndTime))) return false;
    if (ids && !ids.has(snapshot.SnapshotId)) return false;
    const { UdmRegionId = request.UdmRegionId, SourceType = request.SourceType } = snapshot;
    if (UdmRegionId !== request.UdmRegionId || SourceType !== request.SourceType) return false;
    return wanted.every((name) => request[name] === snapshot[name]);
  };
}
