import { listDataSource } from '../list-data-source';
import { checkSnapshots } from './checks';
import { readSnapshots } from './read';
import { schema } from './schema';

/** The data source `alirestore_snapshots`: what can be restored, and the recovery point of a drill. */
export const snapshots = listDataSource({ entries: 'snapshots', schema, check: checkSnapshots, read: readSnapshots });
