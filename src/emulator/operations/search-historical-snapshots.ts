import { fileSnapshotFields, type searchHistoricalSnapshots } from '../../api/operations/search-historical-snapshots';
import { createSnapshotQuery } from '../filters/snapshot-query';
import { invalidParameter } from '../http/api-error';
import { knownMembers } from '../scenario/inventory-schema';
import { answerEntry } from '../store/answer-entry';
import { readPageToken, writePageToken } from '../store/page-token';
import { DEFAULT_EDITION, DEFAULT_PAGE_SIZE } from './defaults';
import type { Handler } from './handler';
import { requireType } from './require-type';

type SortField = keyof typeof fileSnapshotFields;

/** Searches snapshots of files, buckets and file systems. */
export const handleSearchHistoricalSnapshots: Handler<typeof searchHistoricalSnapshots> = (request, service) => {
  const { SourceType, Query, Limit = DEFAULT_PAGE_SIZE, NextToken, SortBy = 'CreatedTime', Order } = request;
  const { Edition = DEFAULT_EDITION } = request;
  requireType(service.scenario, 'SourceType', SourceType);
  const nowMs = service.clock.now();
  const passes = createSnapshotQuery(Query, SourceType);
  if (!Object.hasOwn(fileSnapshotFields, SortBy)) throw invalidParameter('SortBy', SortBy, 'a field of snapshots');
  const { entries, totalCount, next } = service.inventory.snapshots.list({
    order: { by: SortBy as SortField, descending: Order === 'DESC' },
    after: readPageToken(NextToken),
    size: Limit,
    matches: (snapshot) =>
      (!SourceType || (snapshot.SourceType ?? SourceType) === SourceType) &&
      (snapshot.Edition ?? DEFAULT_EDITION) === Edition &&
      (snapshot.existsFromMs ?? 0) <= nowMs &&
      passes(snapshot),
  });
  return {
    Limit,
    TotalCount: totalCount,
    ...(next && { NextToken: writePageToken(next) }),
    Snapshots: { Snapshot: entries.map((entry) => answerEntry(fileSnapshotFields, entry, knownMembers.snapshots)) },
  };
};
