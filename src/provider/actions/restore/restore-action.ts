import { type Action, action } from '../../../plugin/action';
import type { Diagnostic } from '../../../plugin/diagnostic';
import { hasErrors } from '../../../plugin/diagnostic';
import type { Schema } from '../../../plugin/schema';
import type { Configured } from '../../configured/configured';
import type { RestoreContext, RestoreDefinition } from '../../resources/restore/definition/restore-definition';
import type { RestoreTypes } from '../../resources/restore/definition/restore-types';
import { guardDiagnostics } from '../../resources/restore/guard/guarded';
import { startRestore } from '../../resources/restore/start/start-restore';
import { policyOf } from '../../resources/restore/state/policy';
import { emptyActionIsUnset } from '../../values/empty-is-unset';
import { restoreSchema } from './restore-schema';

interface Restored<T extends RestoreTypes> {
  readonly schema: Schema;
  readonly what: string;
  validate(config: T['plan']): readonly Diagnostic[];
}

/** Kept apart from a resource with equal inputs: neither takes over what the other has started. */
const OF_AN_ACTION = { action: 'restore' };

/** Restores once, when it is asked to: by the machinery of the resource, of whose state nothing is kept. */
export function restoreAction<T extends RestoreTypes>(
  restore: RestoreDefinition<T>,
  { schema: resource, what, validate }: Restored<T>,
): Action<Schema, Configured> {
  const unset = Object.fromEntries(Object.keys(resource.attributes).map((name) => [name, null]));
  const inputsOf = (config: object) =>
    ({ ...unset, triggers: OF_AN_ACTION, ...config }) as unknown as T['state'] & T['plan'];
  const ofAction = { ...restore, words: { ...restore.words, again: 'invoke the action again' } };
  return emptyActionIsUnset(
    action<Schema, Configured>({
      schema: restoreSchema(resource, what),
      validate: (config) => validate(inputsOf(config)),
      plan: async (config, { configured }) =>
        guardDiagnostics(ofAction, inputsOf(config), configured, { starts: true, step: 'plan' }),
      invoke: (config, context) => restoreNow(inputsOf(config), { ...context, restore: ofAction }),
    }),
  );
}

async function restoreNow<T extends RestoreTypes>(
  inputs: T['state'] & T['plan'],
  context: RestoreContext<T>,
): Promise<readonly Diagnostic[]> {
  const { configured, restore } = context;
  configured.targets.apply();
  const guarded = guardDiagnostics(restore, inputs, configured, { starts: true, step: 'apply' });
  if (hasErrors(guarded)) return guarded;
  const policy = policyOf(inputs);
  const { state, diagnostics = [] } = await startRestore({ inputs, config: inputs, policy, phase: 'action' }, context);
  // What has ended is not looked for by the next invocation, which restores again; what runs on, it goes on with.
  if (state?.id && state.verdict !== 'pending') configured.journal.saved(state.id, false);
  return [...guarded, ...diagnostics];
}
