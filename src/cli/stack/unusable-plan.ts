import { isRecord } from '../../plugin/values/is-record';
import type { StackFault, Values } from './stack';

const ANEW = 'Make the plan anew: "terraform plan -out plan", then "terraform show -json plan > plan.json".';

/** Why a plan, whose form is right, cannot be applied, or would not do what a plan of the stack does. */
export function unusablePlan(plan: Values): readonly StackFault[] {
  return [...errored(plan), ...incomplete(plan), ...notApplyable(plan), ...withoutRestores(plan)];
}

function fault(severity: StackFault['severity'], attribute: string, summary: string, advice: string): StackFault {
  return { severity, attribute, summary, advice };
}

function errored({ errored: value }: Values): StackFault[] {
  if (value !== true) return [];
  const summary = 'Planning ended with errors (got errored: true, expected false): what came after them is not in it';
  return [fault('error', 'errored', summary, `Mend what Terraform says. ${ANEW}`)];
}

function incomplete({ complete, errored: failed }: Values): StackFault[] {
  if (complete !== false || failed === true) return [];
  const summary =
    'It leaves out part of the stack (got complete: false, expected true), as -target, -exclude and deferred changes do';
  return [fault('warning', 'complete', summary, `What it leaves out was not looked at. ${ANEW}`)];
}

/** A plan without a change is none that can be applied, and is none to complain of. */
function notApplyable(plan: Values): StackFault[] {
  const { applyable, errored: failed } = plan;
  if (applyable !== false || failed === true || actionsOf(plan).every(isNothing)) return [];
  const summary =
    'Terraform would not apply it (got applyable: false, expected true), although there are changes in it';
  return [fault('error', 'applyable', summary, ANEW)];
}

function withoutRestores(plan: Values): StackFault[] {
  const ours = changesOf(plan).filter(({ type }) => String(type).startsWith('alirestore_'));
  if (ours.length > 0 && ours.every((change) => actionOf(change) === 'delete')) {
    const summary = `It destroys (${ours.length} of alirestore, none of which stays or is made), and restores nothing`;
    return [fault('warning', 'resource_changes', summary, ANEW)];
  }
  if (ours.length > 0 || hasDeferred(plan)) return [];
  const summary =
    'It has no change and no resource of alirestore (got none in resource_changes, expected at least one), as a plan of another stack, or one of -refresh-only';
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
