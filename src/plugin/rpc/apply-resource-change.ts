import type { ResourceContext } from '../call-context';
import { type AttributePath, type Diagnostic, errorDiagnostic, hasErrors } from '../diagnostic';
import type * as wire from '../generated/tfplugin6';
import { contradictions } from '../planning/contradictions';
import type { ApplyRequest, Outcome, Resource } from '../provider';
import { decodeDynamicValue } from '../values/dynamic-value';
import { bodyType } from '../values/value-type';
import { withoutWriteOnly } from '../values/write-only';
import type { PlainResponse } from './answering';
import type { Session } from './session';
import { wireOutcome } from './wire-outcome';

/**
 * An exception leaves without a state on purpose: Terraform then keeps the object as it has it, with its private bytes
 * and its identity.
 */
export async function applyResourceChange(
  session: Session,
  request: wire.ApplyResourceChange_Request,
): Promise<PlainResponse<wire.ApplyResourceChange_Response>> {
  const resource = session.resource(request.typeName);
  const type = bodyType(resource.schema);
  const change = {
    prior: decodeDynamicValue(type, request.priorState),
    planned: decodeDynamicValue(type, request.plannedState),
    config: decodeDynamicValue(type, request.config),
    plannedPrivate: request.plannedPrivate,
  };
  const outcome = await apply(resource, change, session.resourceContext());
  const { state, identity, private: kept, diagnostics } = wireOutcome(resource, outcome, request.plannedIdentity);
  const silent = change.planned === null || hasErrors(diagnostics);
  const paths = silent ? [] : contradictions(type, change.planned, withoutWriteOnly(resource.schema, outcome.state));
  return {
    newState: state,
    newIdentity: identity,
    private: kept,
    diagnostics: [...diagnostics, ...paths.map(contradiction)],
  };
}

function apply(
  resource: Resource<any, any, unknown>,
  change: ApplyRequest<any>,
  context: ResourceContext<unknown>,
): Promise<Outcome<any, any>> {
  const { prior, planned, plannedPrivate } = change;
  if (planned === null) return resource.delete({ prior: prior!, private: plannedPrivate }, context);
  return prior === null ? resource.create(change, context) : resource.update(change, context);
}

function contradiction(path: AttributePath): Diagnostic {
  return errorDiagnostic(
    'Bug in the provider',
    `${path.join('.') || 'The resource'} has another value after the apply than in the plan. The new state was saved. Please report this message.`,
    path,
  );
}
