import { type Diagnostic, hasErrors } from '../../../../plugin/diagnostic';
import type { ApplyRequest, PlanRequest, PlanResult, ResourceContext } from '../../../../plugin/provider';
import { isUnknown } from '../../../../plugin/unknown';
import type { Configured } from '../../../configured/configured';
import { knownOrNull } from '../../../values/known-or-null';
import { type JobOutcome, jobOutcome } from '../state/job-outcome';
import { toNotStartedState } from '../state/mapping';
import { policyOf } from '../state/policy';
import { decodePrivate } from '../state/private-data';
import { runsAgain } from '../state/runs-again';
import type { JobPlan, JobSchema, JobState } from '../state/schema';
import { checkGuards } from './check-guards';
import { checkSnapshotFound } from './check-snapshot';

type Plan = (
  request: PlanRequest<JobSchema>,
  context: ResourceContext<Configured | undefined>,
) => Promise<PlanResult<JobSchema>>;
type Apply = (request: ApplyRequest<JobSchema>, context: ResourceContext<Configured>) => Promise<JobOutcome>;

/** A plan that says what must not be started, as far as that is known by then. */
export function guardedPlan(plan: Plan): Plan {
  return async (request, context) => {
    const result = await plan(request, context);
    const said = isReportedLater(result.planned, context.configured)
      ? []
      : guardDiagnostics(
          withConfigured(result.planned, request.config),
          request.prior === null || isUnknown(result.planned.id),
          context.configured,
          'plan',
        );
    return { ...result, ...(said.length > 0 && { diagnostics: [...(result.diagnostics ?? []), ...said] }) };
  };
}

/** A step that starts nothing that must not be: by now all is known. */
export function guardedApply(apply: Apply): Apply {
  return async (request, context) => {
    const { prior, planned } = request;
    context.configured.targets.apply();
    const starts = prior === null || restoresAgain(request);
    const said = starts
      ? guardDiagnostics(
          withConfigured(knownOrNull(planned) as JobPlan, request.config),
          true,
          context.configured,
          'apply',
        )
      : [];
    return hasErrors(said) ? notStarted(request, said) : apply(request, context);
  };
}

/** Of the snapshot the plan may say what was taken before. */
function withConfigured(planned: JobPlan, { snapshot_id, chosen_snapshot }: JobPlan): JobPlan {
  return { ...planned, snapshot_id, chosen_snapshot };
}

/** What was left open in the plan is known by now. */
function restoresAgain({ prior, planned, config, plannedPrivate }: ApplyRequest<JobSchema>): boolean {
  const { lacksInputs } = decodePrivate(plannedPrivate);
  const known = knownOrNull(planned) as JobPlan;
  return runsAgain({ prior: prior as JobState, planned: known, config, lacksInputs }) === 'yes';
}

/** An error here, while others have been restored, would leave their drill without a record; the apply reports it. */
function isReportedLater(inputs: JobPlan, configured: Configured | undefined): boolean {
  return policyOf(inputs).reportsFailure && configured?.targets.isApplying() === true;
}

function guardDiagnostics(
  inputs: JobPlan,
  starts: boolean,
  configured: Configured | undefined,
  step: 'plan' | 'apply',
): Diagnostic[] {
  if (inputs.start_when === false) return [];
  return [
    ...(starts ? checkSnapshotFound(inputs, step, configured?.isEmulated) : []),
    ...checkGuards(inputs, { starts }, configured),
  ];
}

/**
 * Whoever lets failures report is told by the state: the record of a drill is made all the same. The state of a job that
 * still runs is not given up for that.
 */
function notStarted({ prior, planned }: ApplyRequest<JobSchema>, said: readonly Diagnostic[]): JobOutcome {
  const inputs = knownOrNull(planned) as JobState;
  if (!policyOf(inputs).reportsFailure || prior?.verdict === 'pending') return { state: prior, diagnostics: said };
  const state = toNotStartedState(inputs, said.map(({ detail }) => detail).join(' '));
  return jobOutcome(
    state,
    said.map((one) => ({ ...one, severity: 'warning' })),
  );
}
