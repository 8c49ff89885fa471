import { resource } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { restoreLifecycle } from '../restore/lifecycle';
import { dbsDefinition } from './definition';
import { type DbsTaskSchema, identity, schema } from './schema';

/** The resource `alirestore_dbs_restore_task`: one restore of a database, from its registration to its verdict. */
export const dbsRestoreTask = resource<DbsTaskSchema, typeof identity, Configured>({
  schema,
  identity,
  ...restoreLifecycle(dbsDefinition),
});
