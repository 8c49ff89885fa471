import { resource } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { restoreLifecycle } from '../restore/lifecycle';
import { computeNestDefinition } from './definition';
import { type ComputeNestTaskSchema, identity, schema } from './schema';

/** The resource `alirestore_compute_nest_restore_task`: one restore of a service instance, from its start to its verdict. */
export const computeNestRestoreTask = resource<ComputeNestTaskSchema, typeof identity, Configured>({
  schema,
  identity,
  ...restoreLifecycle(computeNestDefinition),
});
