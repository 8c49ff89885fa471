import { CloudError } from '../../../../cloud/cloud-error';
import { type Diagnostic, errorDiagnostic, warningDiagnostic } from '../../../../plugin/diagnostic';
import type { RestoreContext } from '../definition/restore-definition';
import type { RestoreOutcome } from '../definition/restore-requests';
import type { RestoreTypes } from '../definition/restore-types';
import { retry, retryFirst } from '../definition/retry';
import { UNCERTAIN } from '../state/not-started';
import type { Policy } from '../state/policy';
import { encodePrivate } from '../state/private-data';
import { restoreOutcome } from '../state/restore-outcome';
import { notStartedState } from '../state/started-state';
import { titleOf } from '../state/title-of';
import type { Phase } from '../wait/end-diagnostics';
import { idWithoutJob, SubmissionFault } from './submission-fault';

export interface Activation {
  readonly policy: Policy;
  readonly phase: Phase;
  /** Whether it was created just now. */
  readonly isNew: boolean;
  readonly deadlineMs: number;
}

/** Makes a restore run that may only be registered yet. Undefined when it runs; else its id is saved for the next apply. */
export async function activateRestore<T extends RestoreTypes>(
  state: T['state'],
  activation: Activation,
  context: RestoreContext<T>,
): Promise<RestoreOutcome<T> | undefined> {
  const { restore, stop } = context;
  const { isNew, deadlineMs } = activation;
  if (!restore.activate) return undefined;
  try {
    stop.throwIfAborted();
    await restore.activate({ id: state.id as string, state, isNew, deadlineMs }, context);
    return undefined;
  } catch (fault) {
    if (stop.aborted && fault === stop.reason) return interrupted(state, context);
    if (!(fault instanceof CloudError)) throw fault;
    return refused(state, fault, activation, context);
  }
}

/** A warning taints nothing, so the next apply goes on with it; the mark lets it do so also where nobody waits. */
function interrupted<T extends RestoreTypes>(state: T['state'], { restore }: RestoreContext<T>): RestoreOutcome<T> {
  const detail = `It is registered with the service, and restores nothing yet. ${restore.words.again ? `${retryFirst(restore.words)} to start it.` : 'The next apply starts it.'}`;
  const said = warningDiagnostic(`Interrupted before ${restore.words.noun} ${state.id} was started`, detail);
  return { ...restoreOutcome(restore, state, [said]), private: encodePrivate({ unstarted: true }) };
}

function refused<T extends RestoreTypes>(
  state: T['state'],
  fault: CloudError,
  { policy, phase }: Activation,
  context: RestoreContext<T>,
): RestoreOutcome<T> {
  const { restore } = context;
  const reason = faultText(state, fault, context);
  if (policy.reportsFailure) {
    const id = fault.execution === 'none' ? idWithoutJob(new SubmissionFault(fault, 0)) : UNCERTAIN;
    const { id: name } = restore.choice; // unlike for what was never registered, a backup was chosen
    const failed = {
      ...notStartedState(restore, state, `${reason.summary}. ${reason.detail}`, id),
      [name]: (state as Readonly<Record<string, unknown>>)[name],
    };
    const outcome = restoreOutcome(restore, failed, [{ ...reason, severity: 'warning' }]);
    return { ...outcome, private: encodePrivate({ registered: state.id as string }) };
  }
  const outcome = restoreOutcome(restore, { ...state, wait_unfinished: phase === 'create' }, [reason]);
  return { ...outcome, private: encodePrivate({ unstarted: true }) };
}

function faultText<T extends RestoreTypes>(
  state: T['state'],
  fault: CloudError,
  { restore }: RestoreContext<T>,
): Diagnostic {
  const { words } = restore;
  const title =
    fault.execution === 'none'
      ? `${titleOf(restore, state)} was registered, but not started`
      : `It is not known whether ${restore.words.noun} ${state.id} was started`;
  const next = `Fix the cause and ${retry(words)}: that goes on with this ${words.short}, and creates no second one.`;
  return errorDiagnostic(title, `${fault.message}\n\n${next}`);
}
