import type { Operation, RequestOf } from '../api/operation';
import { describeOtsTableSnapshots, type OtsSnapshot } from '../api/operations/describe-ots-table-snapshots';
import { describeUdmSnapshots, type UdmSnapshot } from '../api/operations/describe-udm-snapshots';
import { type FileSnapshot, searchHistoricalSnapshots } from '../api/operations/search-historical-snapshots';
import type { CallOptions, CloudClient } from '../cloud/cloud-client';
import { listedEntries } from '../cloud/paging/listed-entries';
import { PageCollector, type Wanted } from '../cloud/paging/page-collector';
import { readTokenPages } from '../cloud/paging/read-token-pages';

export type Snapshot = FileSnapshot & OtsSnapshot & UdmSnapshot;

/** Who asks, and for what of it. */
export interface SnapshotReading extends Omit<Wanted<Snapshot>, 'idOf'> {
  readonly client: CloudClient;
  readonly options: CallOptions;
}

type Request<O extends Operation> = Omit<RequestOf<O>, 'Limit' | 'NextToken'>;

const MAX_LIMIT = searchHistoricalSnapshots.parameters.Limit.maximum;
const idOf = (snapshot: Snapshot) => snapshot.SnapshotId;

export function readFileSnapshots(
  { client, options, ...wanted }: SnapshotReading,
  request: Request<typeof searchHistoricalSnapshots>,
): Promise<readonly Snapshot[]> {
  return readTokenPages<Snapshot>({
    ...wanted,
    idOf,
    action: searchHistoricalSnapshots.action,
    async page(token) {
      const paged = { ...request, Limit: MAX_LIMIT, ...next(token) } as RequestOf<typeof searchHistoricalSnapshots>;
      const answer = await client.call(searchHistoricalSnapshots, paged, options);
      const { Snapshots, TotalCount, NextToken } = answer.body;
      const listed = listedEntries(searchHistoricalSnapshots, answer, 'Snapshots', Snapshots?.Snapshot, TotalCount);
      return { ...listed, ...(NextToken && { nextToken: NextToken }) };
    },
  });
}

export function readTableSnapshots(
  { client, options, ...wanted }: SnapshotReading,
  request: Request<typeof describeOtsTableSnapshots>,
): Promise<readonly Snapshot[]> {
  return readTokenPages<Snapshot>({
    ...wanted,
    idOf,
    action: describeOtsTableSnapshots.action,
    async page(token) {
      const paged = { ...request, Limit: MAX_LIMIT, ...next(token) } as RequestOf<typeof describeOtsTableSnapshots>;
      const answer = await client.call(describeOtsTableSnapshots, paged, options);
      const { Snapshots, NextToken } = answer.body;
      const listed = listedEntries(describeOtsTableSnapshots, answer, 'Snapshots', Snapshots);
      return { ...listed, ...(NextToken && { nextToken: NextToken }) };
    },
  });
}

function next(token: string | undefined): { readonly NextToken?: string } {
  return token === undefined ? {} : { NextToken: token };
}

/** The span must be given. The service's clock may be ahead of ours, so it ends a day later. */
const DAY_SECONDS = 86_400;
export const endOfTime = (nowMs: number) => Math.floor(nowMs / 1000) + DAY_SECONDS;

/** This operation has no pages. */
export async function readInstanceSnapshots(
  { client, options, ...wanted }: SnapshotReading,
  request: RequestOf<typeof describeUdmSnapshots>,
): Promise<readonly Snapshot[]> {
  const answer = await client.call(describeUdmSnapshots, request, options);
  const { Snapshots, TotalCount } = answer.body;
  const collector = new PageCollector<Snapshot>({ ...wanted, idOf });
  collector.add(listedEntries(describeUdmSnapshots, answer, 'Snapshots', Snapshots, TotalCount).entries);
  return collector.entries();
}
