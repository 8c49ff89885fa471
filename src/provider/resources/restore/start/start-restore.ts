import type { Diagnostic } from '../../../../plugin/diagnostic';
import { waitUntilEnded } from '../../../../waiting/wait';
import type { Release } from '../../../configured/in-flight';
import type { PassedOnJob } from '../../../configured/passed-on-jobs';
import type { RestoreContext, RestoreDefinition } from '../definition/restore-definition';
import type { RestoreOutcome } from '../definition/restore-requests';
import type { RestoreTypes } from '../definition/restore-types';
import type { Policy } from '../state/policy';
import { restoreOutcome } from '../state/restore-outcome';
import { notStartedState, startedState } from '../state/started-state';
import type { Phase } from '../wait/end-diagnostics';
import { lookAtStarted } from '../wait/look-at-started';
import { waitForRestore } from '../wait/wait-for-restore';
import { activateRestore } from './activate-restore';
import { adoptionWarnings } from './adoption-warnings';
import type { Submission } from './submission';
import { idWithoutJob, notStartedDiagnostic, SubmissionFault } from './submission-fault';
import { submit } from './submit';

type Resumed = Pick<PassedOnJob, 'restoreId' | 'state'>;

export interface Starting<T extends RestoreTypes> {
  readonly inputs: T['state'];
  readonly config: T['plan'];
  readonly policy: Policy;
  readonly phase: Phase;
  /** A restore that is there already: the other half of a replacement has left it for this one, or it was only registered. */
  readonly resumed?: Resumed | undefined;
}

/** Starts the restore and waits for its end. A null state means that nothing is known to have been started. */
export async function startRestore<T extends RestoreTypes>(
  starting: Starting<T>,
  context: RestoreContext<T>,
): Promise<RestoreOutcome<T>> {
  const { inputs, policy } = starting;
  const { configured, restore, stop } = context;
  const { inFlight } = configured;
  const release = await inFlight.enter(restore.loadOf(inputs), stop).catch(() => undefined);
  if (!release) return { state: null, diagnostics: [notStartedDiagnostic(stop.reason, restore)] };
  let runsOn = false;
  try {
    const outcome = await startAndWait(starting, context);
    runsOn = outcome.state !== null && !policy.wait && inFlight.isLimited;
    if (runsOn) releaseAtEnd(outcome.state as T['state'], policy, release, context);
    return outcome;
  } finally {
    if (!runsOn) release();
  }
}

async function startAndWait<T extends RestoreTypes>(
  starting: Starting<T>,
  context: RestoreContext<T>,
): Promise<RestoreOutcome<T>> {
  const { inputs, policy, phase, resumed } = starting;
  const deadlineMs = context.configured.clock.now() + policy.createTimeoutMs;
  const begun = resumed ? resume(resumed, inputs, context) : await begin(starting, deadlineMs, context);
  if (!('started' in begun)) return notStarted(begun, inputs, policy, context);
  const { started, said, isNew } = begun;
  const beginning = `${context.restore.words.noun} ${started.id} ${resumed ? 'goes on' : started.origin}`;
  context.log.info(beginning);
  context.progress?.(beginning);
  const waited = { policy, phase, deadlineMs };
  const outcome =
    (await activateRestore(started, { ...waited, isNew }, context)) ??
    (policy.wait ? await waitForRestore(started, waited, context) : await lookAtStarted(started, context));
  if (phase !== 'update' && outcome.state?.wait_unfinished)
    context.configured.journal.waitUnfinished(started.id as string);
  return { ...outcome, diagnostics: [...said, ...(outcome.diagnostics ?? [])] };
}

interface Begun<T extends RestoreTypes> {
  readonly started: T['state'];
  readonly said: readonly Diagnostic[];
  readonly isNew: boolean;
}

interface NotBegun {
  /** Says why there is no restore. */
  readonly id: string;
  readonly reason: Diagnostic;
}

/** The inputs are equal; the backup is the one that was chosen when it started. */
function resume<T extends RestoreTypes>(
  { restoreId, state }: Resumed,
  inputs: T['state'],
  { restore }: RestoreContext<T>,
): Begun<T> {
  const values = inputs as Readonly<Record<string, unknown>>;
  const taken = restore.choice.filledIn.map((name) => [name, values[name] ?? state[name]]);
  const origin = state.origin as T['state']['origin'];
  const started = startedState(restore, restoreId, { ...inputs, ...Object.fromEntries(taken) });
  return { started: { ...started, origin }, said: [], isNew: false };
}

async function begin<T extends RestoreTypes>(
  { inputs, config, phase }: Starting<T>,
  deadlineMs: number,
  context: RestoreContext<T>,
): Promise<Begun<T> | NotBegun> {
  const { restore, stop } = context;
  const [request, kind] = [restore.toRequest(inputs), restore.toKind(inputs)];
  try {
    const start = { inputs, config, request, kind, mayAdopt: phase !== 'update', deadlineMs };
    const submission = await submit<T>(start, context);
    const { isNew = false } = submission;
    return { started: stateOf(submission, inputs, restore), said: adoptionWarnings(submission, phase, restore), isNew };
  } catch (fault) {
    if (fault instanceof SubmissionFault || (stop.aborted && fault === stop.reason))
      return { id: idWithoutJob(fault), reason: notStartedDiagnostic(fault, restore) };
    throw fault;
  }
}

/** Of the backup it says which one was really taken. */
function stateOf<T extends RestoreTypes>(
  { restoreId, isOwn, entry, chosen }: Submission<T>,
  inputs: T['state'],
  restore: RestoreDefinition<T>,
): T['state'] {
  const started = startedState(restore, restoreId, inputs, isOwn ? 'started' : 'adopted');
  const { [restore.choice.id]: named } = inputs as Readonly<Record<string, unknown>>;
  const taken = named ?? (entry && restore.entries.chosenOf(entry)) ?? chosen;
  return taken === undefined || taken === null ? started : { ...started, [restore.choice.id]: taken };
}

/** Nothing is saved, or the failure is reported; what was interrupted has not failed. */
function notStarted<T extends RestoreTypes>(
  { id, reason }: NotBegun,
  inputs: T['state'],
  policy: Policy,
  { stop, restore }: RestoreContext<T>,
): RestoreOutcome<T> {
  if (!policy.reportsFailure || stop.aborted) return { state: null, diagnostics: [reason] };
  const state = notStartedState(restore, inputs, reason.detail ?? reason.summary, id);
  return restoreOutcome(restore, state, [{ ...reason, severity: 'warning' }]);
}

/** A restore that nobody waits for takes up its place until it has ended, all the same. */
function releaseAtEnd<T extends RestoreTypes>(
  state: T['state'],
  { createTimeoutMs }: Policy,
  release: Release,
  { configured, stop, restore }: RestoreContext<T>,
): void {
  const deadlineMs = configured.clock.now() + createTimeoutMs;
  void waitUntilEnded(restore.waiting(state, configured), state.id as string, { deadlineMs, stop }).then(release);
}
