import { type Diagnostic, hasErrors } from '../../../../plugin/diagnostic';
import { isUnknown } from '../../../../plugin/unknown';
import type { Configured } from '../../../configured/configured';
import { knownOrNull } from '../../../values/known-or-null';
import type { RestoreContext, RestoreDefinition, RestorePlanContext } from '../definition/restore-definition';
import type {
  RestoreApplyRequest,
  RestoreOutcome,
  RestorePlanRequest,
  RestorePlanResult,
} from '../definition/restore-requests';
import type { RestoreTypes } from '../definition/restore-types';
import { policyOf } from '../state/policy';
import { decodePrivate } from '../state/private-data';
import { restoreOutcome } from '../state/restore-outcome';
import { runsAgain } from '../state/runs-again';
import { notStartedState } from '../state/started-state';
import { checkBackupFound } from './check-backup';

type Plan<T extends RestoreTypes> = (
  request: RestorePlanRequest<T>,
  context: RestorePlanContext<T>,
) => Promise<RestorePlanResult<T>>;

type Apply<T extends RestoreTypes> = (
  request: RestoreApplyRequest<T>,
  context: RestoreContext<T>,
) => Promise<RestoreOutcome<T>>;

interface Step {
  readonly starts: boolean;
  readonly step: 'plan' | 'apply';
}

/** A plan that says what must not be started, as far as that is known by then. */
export function guardedPlan<T extends RestoreTypes>(plan: Plan<T>): Plan<T> {
  return async (request, context) => {
    const result = await plan(request, context);
    const { planned } = result;
    const { restore, configured } = context;
    const starts = request.prior === null || isUnknown(planned.id);
    const said = isReportedLater(planned, configured)
      ? []
      : guardDiagnostics(restore, withConfigured(restore, planned, request.config), configured, {
          starts,
          step: 'plan',
        });
    return { ...result, ...(said.length > 0 && { diagnostics: [...(result.diagnostics ?? []), ...said] }) };
  };
}

/** A step that starts nothing that must not be: by now all is known. */
export function guardedApply<T extends RestoreTypes>(apply: Apply<T>): Apply<T> {
  return async (request, context) => {
    const { prior, planned, config } = request;
    const { restore, configured } = context;
    configured.targets.apply();
    const inputs = withConfigured(restore, knownOrNull(planned) as T['plan'], config);
    const said =
      prior === null || restoresAgain(restore, request)
        ? guardDiagnostics(restore, inputs, configured, { starts: true, step: 'apply' })
        : [];
    return hasErrors(said) ? notStarted(restore, request, said) : apply(request, context);
  };
}

/** Of the backup the plan may say what was taken before. */
function withConfigured<T extends RestoreTypes>(
  { choice: { attribute, id } }: RestoreDefinition<T>,
  planned: T['plan'],
  config: T['plan'],
): T['plan'] {
  const values = config as Readonly<Record<string, unknown>>;
  return { ...planned, [id]: values[id], [attribute]: values[attribute] };
}

/** What was left open in the plan is known by now. */
function restoresAgain<T extends RestoreTypes>(
  restore: RestoreDefinition<T>,
  { prior, planned, config, plannedPrivate }: RestoreApplyRequest<T>,
): boolean {
  const { lacksInputs } = decodePrivate(plannedPrivate);
  const known = knownOrNull(planned) as T['plan'];
  return runsAgain(restore, { prior: prior as T['state'], planned: known, config, lacksInputs }) === 'yes';
}

/** An error here, while others have been restored, would leave their drill without a record; the apply reports it. */
function isReportedLater(inputs: RestoreTypes['plan'], configured: Configured | undefined): boolean {
  return policyOf(inputs).reportsFailure && configured?.targets.isApplying() === true;
}

/** What keeps a restore from being started, as far as it is known. */
export function guardDiagnostics<T extends RestoreTypes>(
  restore: RestoreDefinition<T>,
  inputs: T['plan'],
  configured: Configured | undefined,
  { starts, step }: Step,
): Diagnostic[] {
  if (inputs.start_when === false) return [];
  return [
    ...(starts ? checkBackupFound(restore, inputs, step, configured?.isEmulated) : []),
    ...restore.checkGuards(inputs, { starts }, configured),
  ];
}

/**
 * Whoever lets failures report is told by the state: the record of a drill is made all the same. The state of a restore that
 * still runs is not given up for that.
 */
function notStarted<T extends RestoreTypes>(
  restore: RestoreDefinition<T>,
  { prior, planned }: RestoreApplyRequest<T>,
  said: readonly Diagnostic[],
): RestoreOutcome<T> {
  const inputs = knownOrNull(planned) as T['state'];
  if (!policyOf(inputs).reportsFailure || prior?.verdict === 'pending') return { state: prior, diagnostics: said };
  const state = notStartedState(restore, inputs, said.map(({ detail }) => detail).join(' '));
  return restoreOutcome(
    restore,
    state,
    said.map((one) => ({ ...one, severity: 'warning' })),
  );
}
