import { DiagnosticsError } from '../diagnostic';
import type * as wire from '../generated/tfplugin6';
import { requiresReplace } from '../planning/requires-replace';
import { withUnknownComputed } from '../planning/unknown-computed';
import type { PlanResult, Resource } from '../provider';
import { decodeDynamicValue, encodeDynamicValue } from '../values/dynamic-value';
import type { Encoding } from '../values/encode-value';
import { bodyType } from '../values/value-type';
import { withoutWriteOnly } from '../values/write-only';
import { wirePath } from '../wire/wire-path';
import type { PlainResponse } from './answering';
import { misfitDiagnostics } from './misfit-diagnostics';
import type { Session } from './session';
import { wireBytes } from './wire-outcome';
import { writeOnlyFaults } from './write-only-faults';

export async function planResourceChange(
  session: Session,
  request: wire.PlanResourceChange_Request,
): Promise<PlainResponse<wire.PlanResourceChange_Response>> {
  const resource = session.resource(request.typeName);
  const type = bodyType(resource.schema);
  const prior = decodeDynamicValue(type, request.priorState);
  const proposed = decodeDynamicValue(type, request.proposedNewState);
  if (proposed === null) return { plannedState: request.proposedNewState, plannedPrivate: request.priorPrivate };

  const config = decodeDynamicValue(type, request.config);
  // What was unknown when the engine validated: it would end the plan in words of its own.
  const unprotected = session.savesWriteOnly ? writeOnlyFaults(resource.schema, config, true) : [];
  if (unprotected.length > 0) throw new DiagnosticsError(unprotected);
  const result = await planned(session, resource, request, {
    prior,
    proposed: withoutWriteOnly(resource.schema, withUnknownComputed(resource.schema, proposed, prior ?? undefined)),
    config,
  });
  const replacing = prior ? (result.requiresReplace ?? requiresReplace(resource.schema, prior, result.planned)) : [];
  const encoding: Encoding = { allowsUnknown: true, misfits: [] };
  return {
    plannedState: encodeDynamicValue(type, withoutWriteOnly(resource.schema, result.planned), encoding),
    plannedPrivate: wireBytes(result.private),
    plannedIdentity: prior ? request.priorIdentity : undefined,
    requiresReplace: replacing.map((path) => wirePath(type, path)),
    diagnostics: [...(result.diagnostics ?? []), ...misfitDiagnostics(encoding.misfits)],
  };
}

async function planned(
  session: Session,
  { plan }: Resource<any, any, unknown>,
  { priorPrivate, plannedPrivate }: wire.PlanResourceChange_Request,
  values: { readonly prior: any; readonly proposed: any; readonly config: any },
): Promise<PlanResult<any>> {
  if (!plan) return { planned: values.proposed, private: plannedPrivate ?? priorPrivate };
  return plan({ ...values, priorPrivate, plannedPrivate }, session.planContext());
}
