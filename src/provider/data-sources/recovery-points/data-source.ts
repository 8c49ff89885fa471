import { dataSource } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { type RecoveryPointsSchema, schema } from './schema';

/** The data source `alirestore_recovery_points`. */
export const recoveryPoints = dataSource<RecoveryPointsSchema, Configured>({
  schema,
  validate: () => [],
  read: async () => {
    throw new Error('not built yet');
  },
});
