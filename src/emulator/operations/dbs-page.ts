import type { Entries, EntryQuery } from '../store/entries';
import { DEFAULT_DBS_PAGE_SIZE } from './defaults';

interface Paged {
  readonly PageNum?: number;
  readonly PageSize?: number;
}

/** One page of a list of Database Backup, whose pages count from 0. */
export function dbsPage<E>(
  { PageNum = 0, PageSize = DEFAULT_DBS_PAGE_SIZE }: Paged,
  entries: Entries<E>,
  query: Pick<EntryQuery<E>, 'order' | 'matches'>,
) {
  const found = entries.list({ ...query, first: PageNum * PageSize, size: PageSize });
  const TotalPages = Math.ceil(found.totalCount / PageSize);
  return { entries: found.entries, page: { PageNum, PageSize, TotalPages, TotalElements: found.totalCount } };
}
