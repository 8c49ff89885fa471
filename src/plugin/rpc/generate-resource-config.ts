import { DiagnosticsError, errorDiagnostic } from '../diagnostic';
import type * as wire from '../generated/tfplugin6';
import { decodeDynamicValue, encodeDynamicValue } from '../values/dynamic-value';
import type { Encoding } from '../values/encode-value';
import { bodyType } from '../values/value-type';
import { withoutComputed } from '../values/without-computed';
import type { PlainResponse } from './answering';
import { misfitDiagnostics } from './misfit-diagnostics';
import type { Session } from './session';

export function generateResourceConfig(
  session: Session,
  request: wire.GenerateResourceConfig_Request,
): PlainResponse<wire.GenerateResourceConfig_Response> {
  const { schema, generateConfig } = session.resource(request.typeName);
  const type = bodyType(schema);
  const state = decodeDynamicValue(type, request.state);
  if (state === null) throw noState(request.typeName);
  const encoding: Encoding = { allowsUnknown: false, misfits: [] };
  return {
    config: encodeDynamicValue(type, withoutComputed(schema, generateConfig?.(state) ?? state), encoding),
    diagnostics: misfitDiagnostics(encoding.misfits),
  };
}

/** What to generate from comes with the call; the first Terraform that has the call leaves it out. */
function noState(typeName = ''): DiagnosticsError {
  return new DiagnosticsError([
    errorDiagnostic(
      `No configuration can be generated for ${typeName}`,
      'Terraform handed over no state to generate it from: 1.14.0 never does, 1.14.3 and later do. Use a newer one, or write the configuration with "alirestore import --out FILE".',
    ),
  ]);
}
