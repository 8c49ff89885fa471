import { countText } from '../../amounts/count-text';
import { isRecord } from '../../plugin/values/is-record';
import type { StackFault, Values } from './stack';

const ANEW = 'Make a new plan: "terraform plan -out plan", then "terraform show -json plan > plan.json".';

/** Why a plan, whose form is right, cannot be applied, or would not do what a plan of the stack does. */
export function unusablePlan(plan: Values): readonly StackFault[] {
  return [...errored(plan), ...incomplete(plan), ...notApplyable(plan), ...withoutRestores(plan)];
}

function fault(severity: StackFault['severity'], attribute: string, summary: string, advice: string): StackFault {
  return { severity, attribute, summary, advice };
}

function errored({ errored: value }: Values): StackFault[] {
  if (value !== true) return [];
  const summary = 'Planning ended with errors (got errored: true, expected false), so the plan is incomplete';
  return [fault('error', 'errored', summary, `Fix the errors that Terraform reports. ${ANEW}`)];
}

function incomplete({ complete, errored: failed }: Values): StackFault[] {
  if (complete !== false || failed === true) return [];
  const summary =
    'The plan covers only part of the stack (got complete: false, expected true): -target, -exclude and deferred changes do that';
  return [fault('warning', 'complete', summary, `The rest was not checked. ${ANEW}`)];
}

/** A plan without a change is none that can be applied, and is none to complain of. */
function notApplyable(plan: Values): StackFault[] {
  const { applyable, errored: failed } = plan;
  if (applyable !== false || failed === true || actionsOf(plan).every(isNothing)) return [];
  const summary = 'Terraform would not apply this plan (got applyable: false, expected true), although it has changes';
  return [fault('error', 'applyable', summary, ANEW)];
}

function withoutRestores(plan: Values): StackFault[] {
  const ours = changesOf(plan).filter(({ type }) => String(type).startsWith('alirestore_'));
  if (ours.length > 0 && ours.every((change) => actionOf(change) === 'delete')) {
    const summary = `The plan only destroys (${countText(ours.length, 'alirestore resource')}) and restores nothing`;
    return [fault('warning', 'resource_changes', summary, ANEW)];
  }
  if (ours.length > 0 || hasDeferred(plan)) return [];
  const summary =
    'The plan has no alirestore resource (got none in resource_changes, expected at least one): it may be of another stack, or made with -refresh-only';
  return [fault('warning', 'resource_changes', summary, ANEW)];
}

function hasDeferred({ deferred_changes: deferred }: Values): boolean {
  return Array.isArray(deferred) && deferred.length > 0;
}

function changesOf({ resource_changes: changes }: Values): Values[] {
  return Array.isArray(changes) ? changes.filter(isRecord) : [];
}

function actionsOf(plan: Values): string[] {
  return changesOf(plan).map(actionOf);
}

function actionOf({ change }: Values): string {
  return isRecord(change) && Array.isArray(change.actions) ? change.actions.join(' ') : '';
}

function isNothing(action: string): boolean {
  return action === 'no-op' || action === 'read';
}
