import { describeOtsTableSnapshots } from '../../../api/operations/describe-ots-table-snapshots';
import { describeUdmSnapshots } from '../../../api/operations/describe-udm-snapshots';
import { searchHistoricalSnapshots } from '../../../api/operations/search-historical-snapshots';
import type { CallOptions, CloudClient } from '../../../cloud/cloud-client';
import { listedEntries } from '../../../cloud/paging/listed-entries';
import { PageCollector } from '../../../cloud/paging/page-collector';
import { readTokenPages, type TokenPage } from '../../../cloud/paging/read-token-pages';
import { meetsAll } from '../filters/meets-all';
import { limitOf } from '../list/max-results';
import { answerConditions } from './conditions';
import { toInstanceRequest, toSearchRequest, toTableRequest } from './requests';
import type { SnapshotsState } from './schema';
import { fieldsOf, type Snapshot } from './snapshot-attributes';
import type { SnapshotKind } from './snapshot-kinds';

const MAX_LIMIT = searchHistoricalSnapshots.parameters.Limit.maximum;

/** What is asked for, and how. */
export interface Listing {
  readonly client: CloudClient;
  readonly config: SnapshotsState;
  readonly options: CallOptions;
  /** By our clock. */
  readonly nowMs: number;
}

/** All snapshots that a configuration asks for, from the operation that lists their kind. */
export function listSnapshots(kind: SnapshotKind, listing: Listing): Promise<readonly Snapshot[]> {
  const wanted = {
    idOf: (snapshot: Snapshot) => snapshot.SnapshotId,
    keep: meetsAll(answerConditions(listing.config, kind), fieldsOf[kind]),
  };
  if (kind === 'instances') return listInstances(listing, wanted);
  const operation = kind === 'files' ? searchHistoricalSnapshots : describeOtsTableSnapshots;
  const page = kind === 'files' ? filePage(listing) : tablePage(listing);
  return readTokenPages<Snapshot>({ ...wanted, ...limitOf(listing.config), action: operation.action, page });
}

type ReadPage = (token: string | undefined) => Promise<TokenPage<Snapshot>>;

function filePage({ client, config, options }: Listing): ReadPage {
  const request = { ...toSearchRequest(config), Limit: MAX_LIMIT };
  return async (token) => {
    const answer = await client.call(searchHistoricalSnapshots, { ...request, ...next(token) }, options);
    const { Snapshots, TotalCount, NextToken } = answer.body;
    const listed = listedEntries(searchHistoricalSnapshots, answer, 'Snapshots', Snapshots?.Snapshot, TotalCount);
    return { ...listed, ...(NextToken && { nextToken: NextToken }) };
  };
}

function tablePage({ client, config, options }: Listing): ReadPage {
  const request = { ...toTableRequest(config), Limit: MAX_LIMIT };
  return async (token) => {
    const answer = await client.call(describeOtsTableSnapshots, { ...request, ...next(token) }, options);
    const { Snapshots, NextToken } = answer.body;
    const listed = listedEntries(describeOtsTableSnapshots, answer, 'Snapshots', Snapshots);
    return { ...listed, ...(NextToken && { nextToken: NextToken }) };
  };
}

function next(token: string | undefined): { readonly NextToken?: string } {
  return token === undefined ? {} : { NextToken: token };
}

/** This operation has no pages. */
async function listInstances(
  { client, config, options, nowMs }: Listing,
  wanted: ConstructorParameters<typeof PageCollector<Snapshot>>[0],
): Promise<readonly Snapshot[]> {
  const answer = await client.call(describeUdmSnapshots, toInstanceRequest(config, client.region, nowMs), options);
  const { Snapshots, TotalCount } = answer.body;
  const collector = new PageCollector<Snapshot>(wanted);
  collector.add(listedEntries(describeUdmSnapshots, answer, 'Snapshots', Snapshots, TotalCount).entries);
  return collector.entries();
}
