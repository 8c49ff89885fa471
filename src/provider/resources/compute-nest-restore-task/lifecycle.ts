import { resource } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { type ComputeNestTaskSchema, identity, schema } from './schema';

const notBuilt = async (): Promise<never> => {
  throw new Error('not built yet');
};

export const computeNestRestoreTask = resource<ComputeNestTaskSchema, typeof identity, Configured>({
  schema,
  identity,
  validate: () => [],
  create: notBuilt,
  update: notBuilt,
  read: notBuilt,
  delete: notBuilt,
});
