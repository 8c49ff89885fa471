import { DiagnosticsError, errorDiagnostic } from '../diagnostic';
import type * as wire from '../generated/tfplugin6';
import { parseRawState } from '../values/parse-raw-state';
import type { PlainResponse } from './answering';
import type { Session } from './session';
import { wireOutcome } from './wire-outcome';

export function moveResourceState(
  session: Session,
  request: wire.MoveResourceState_Request,
): PlainResponse<wire.MoveResourceState_Response> {
  const resource = session.resource(request.targetTypeName);
  const { sourceProviderAddress = '', sourceTypeName = '', sourceSchemaVersion = 0 } = request;
  const sourceState = parseRawState(request.sourceState);
  const outcome = resource.move?.({ sourceProviderAddress, sourceTypeName, sourceSchemaVersion, sourceState });
  if (!outcome) throw notMovable(request);
  const { state, identity, private: kept, diagnostics } = wireOutcome(resource, outcome);
  return { targetState: state, targetIdentity: identity, targetPrivate: kept, diagnostics };
}

function notMovable(request: wire.MoveResourceState_Request): DiagnosticsError {
  return new DiagnosticsError([
    errorDiagnostic(
      'Resource cannot be moved',
      `${request.targetTypeName} cannot take over a ${request.sourceTypeName} of ${request.sourceProviderAddress}. Remove the "moved" block, and import the object instead.`,
    ),
  ]);
}
