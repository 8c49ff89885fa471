import { listDataSource } from '../list-data-source';
import { checkVaults } from './checks';
import { readVaults } from './read';
import { schema } from './schema';

/** The data source `alirestore_vaults`. */
export const vaults = listDataSource({ entries: 'vaults', schema, check: checkVaults, read: readVaults });
