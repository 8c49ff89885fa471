import { type Diagnostic, warningDiagnostic } from '../../../plugin/diagnostic';
import { holdsUnknown, UNKNOWN } from '../../../plugin/unknown';
import type { RestoreDefinition, RestorePlanContext } from './definition/restore-definition';
import type { RestorePlanRequest, RestorePlanResult } from './definition/restore-requests';
import type { RestoreTypes } from './definition/restore-types';
import { chosenBackup, keptChoice } from './state/chosen-backup';
import { decisiveInputs, filledIn, inputsKey, sameMeaning, unknownInputs } from './state/decisive-inputs';
import { policyOf } from './state/policy';
import { decodePrivate, encodePrivate, type PrivateData } from './state/private-data';
import { runsAgain } from './state/runs-again';

type Values = Readonly<Record<string, unknown>>;

/**
 * What the next apply does with a restore: nothing, go on waiting for it, fill in its inputs, or restore again. All of it is
 * an update in place: Terraform lets an update turn out to be no change, which a replacement cannot, so a restore whose inputs
 * are known only at the apply is decided there.
 */
export async function planRestore<T extends RestoreTypes>(
  { prior, proposed, config, priorPrivate }: RestorePlanRequest<T>,
  { configured, restore }: RestorePlanContext<T>,
): Promise<RestorePlanResult<T>> {
  const data = decodePrivate(priorPrivate);
  if (prior === null)
    return { planned: proposed, private: encodePrivate({ creation: creationOf(restore, proposed, data) }) };
  configured?.journal.saved(prior.id as string, prior.verdict === 'pending');
  const planned = keepSameMeaning(restore, prior, proposed);
  const again = runsAgain(restore, { prior, planned, config, lacksInputs: data.lacksInputs });
  const unknown =
    again === 'no' ? waitedFor(restore, prior, planned, data) : [...restore.outputNames, ...filledIn(restore, config)];
  const { attribute } = restore.choice;
  const choice = keptChoice((prior as Values)[attribute], (planned as Values)[attribute], again !== 'no');
  return {
    planned: withChanges(planned, {
      ...withoutStaleWait(prior),
      [attribute]: choice,
      ...Object.fromEntries(unknown.map((name) => [name, UNKNOWN])),
      ...(again === 'yes' && chosenBackup(restore.choice, config)),
    }),
    requiresReplace: [],
    private: encodePrivate(keptData(data, prior.id as string)),
    diagnostics: again === 'perhaps' ? [decidedLater(restore, prior, planned)] : [],
  };
}

function keptData({ lacksInputs, unstarted, registered }: PrivateData, prior: string): PrivateData {
  return {
    ...(lacksInputs && { lacksInputs }),
    ...(unstarted && { unstarted }),
    ...(registered && { registered }),
    prior,
  };
}

function creationOf<T extends RestoreTypes>(
  restore: RestoreDefinition<T>,
  proposed: T['plan'],
  { prior }: PrivateData,
) {
  const unknown = unknownInputs(restore, proposed);
  return { ...(prior && { replaces: prior }), unknown, key: inputsKey(restore, proposed, unknown) };
}

/** JSON and times that are written in another way, but mean the same, are no change. */
function keepSameMeaning<T extends RestoreTypes>(
  restore: RestoreDefinition<T>,
  prior: T['state'],
  proposed: T['plan'],
): T['plan'] {
  const isSame = (name: string): boolean => {
    const [before, after] = [(prior as Values)[name], (proposed as Values)[name]];
    return typeof before === 'string' && typeof after === 'string' && sameMeaning(restore, name, before, after);
  };
  const kept = decisiveInputs(restore)
    .filter(isSame)
    .map((name) => [name, (prior as Values)[name]]);
  return withChanges(proposed, Object.fromEntries(kept));
}

/** The same object where nothing changes: what goes back as it came need not be encoded. */
function withChanges<T extends object>(values: T, changes: Values): T {
  const isSame = Object.keys(changes).every((name) => (values as Values)[name] === changes[name]);
  return isSame ? values : { ...values, ...changes };
}

/**
 * What the wait for a restore that has not ended will tell, also one that is only registered. What nobody set is read from
 * the service, once the restore is seen.
 */
function waitedFor<T extends RestoreTypes>(
  { outputNames, choice }: RestoreDefinition<T>,
  prior: T['state'],
  planned: T['plan'],
  { unstarted }: PrivateData,
): readonly string[] {
  if (prior.verdict !== 'pending' || !(policyOf(planned).wait || unstarted)) return [];
  const unseen = choice.filledIn.filter((name) => (planned as Values)[name] === null);
  return [...outputNames.filter((name) => !['id', 'origin'].includes(name)), ...unseen];
}

/** Somebody has taken the taint away, so there is nothing left to go on with. */
function withoutStaleWait({ wait_unfinished, verdict }: RestoreTypes['state']): { readonly wait_unfinished?: false } {
  return wait_unfinished && verdict !== 'pending' ? { wait_unfinished: false } : {};
}

function decidedLater<T extends RestoreTypes>(
  restore: RestoreDefinition<T>,
  prior: T['state'],
  planned: T['plan'],
): Diagnostic {
  const names = [...decisiveInputs(restore), 'start_when', 'on_partial', 'on_empty', 'accept_partial'].filter((name) =>
    holdsUnknown((planned as Values)[name]),
  );
  const detail = `${names.join(', ')} will be known only during the apply. If the values are those of ${restore.words.noun} ${prior.id}, nothing happens; if they differ, the restore runs again.`;
  return warningDiagnostic('Whether the restore runs again is decided during the apply', detail);
}
