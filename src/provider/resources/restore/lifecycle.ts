import type { ResourceContext } from '../../../plugin/call-context';
import type { ImportRequest } from '../../../plugin/provider';
import type { IdentitySchema } from '../../../plugin/schema';
import type { Configured } from '../../configured/configured';
import { createRestore } from './create';
import type { RestoreDefinition } from './definition/restore-definition';
import type { RestoreApplyRequest, RestorePlanRequest } from './definition/restore-requests';
import type { RestoreTypes } from './definition/restore-types';
import { deleteRestore } from './delete';
import { guardedApply, guardedPlan } from './guard/guarded';
import { importRestore } from './import';
import { planRestore } from './plan';
import { readRestore } from './read';
import { generateConfig } from './state/generate-config';
import { updateRestore } from './update';

type Context = ResourceContext<Configured>;

/** What a resource that stands for a restore does, whichever service it is of. */
export function restoreLifecycle<T extends RestoreTypes>(restore: RestoreDefinition<T>) {
  const plan = guardedPlan<T>(planRestore);
  const create = guardedApply<T>(createRestore);
  const update = guardedApply<T>(updateRestore);
  return {
    generateConfig: (state: T['state']) => generateConfig(restore, state),
    validate: (config: T['plan']) => restore.check(config),
    plan: (request: RestorePlanRequest<T>, context: ResourceContext<Configured | undefined>) =>
      plan(request, { ...context, restore }),
    create: (request: RestoreApplyRequest<T>, context: Context) => create(request, { ...context, restore }),
    update: (request: RestoreApplyRequest<T>, context: Context) => update(request, { ...context, restore }),
    read: (request: Parameters<typeof readRestore<T>>[0], context: Context) =>
      readRestore<T>(request, { ...context, restore }),
    delete: (request: Parameters<typeof deleteRestore<T>>[0], context: Context) =>
      deleteRestore<T>(request, { ...context, restore }),
    import: (request: ImportRequest<IdentitySchema>, context: Context) =>
      importRestore<T>(request, { ...context, restore }),
  };
}
