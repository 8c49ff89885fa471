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
  const encoding: Encoding = { allowsUnknown: false, misfits: [] };
  return {
    config: encodeDynamicValue(type, withoutComputed(schema, generateConfig?.(state) ?? state), encoding),
    diagnostics: misfitDiagnostics(encoding.misfits),
  };
}
