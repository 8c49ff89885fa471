import { DiagnosticsError, errorDiagnostic } from '../diagnostic';
import type * as wire from '../generated/tfplugin6';
import { decodeValue } from '../values/decode-value';
import type { Encoding } from '../values/encode-value';
import { parseRawState } from '../values/parse-raw-state';
import type { PlainResponse } from './answering';
import { encodeIdentity, identityType } from './encode-identity';
import { misfitDiagnostics } from './misfit-diagnostics';
import type { Session } from './session';

export function upgradeResourceIdentity(
  session: Session,
  request: wire.UpgradeResourceIdentity_Request,
): PlainResponse<wire.UpgradeResourceIdentity_Response> {
  const { identity: schema } = session.resource(request.typeName);
  const { version = 0 } = request;
  if (!schema || version !== schema.version) throw unknownVersion(request.typeName, version, schema?.version);
  const identity = decodeValue(identityType(schema), parseRawState(request.rawIdentity), 'json');
  const encoding: Encoding = { allowsUnknown: false, misfits: [] };
  return {
    upgradedIdentity: encodeIdentity(schema, identity, encoding),
    diagnostics: misfitDiagnostics(encoding.misfits),
  };
}

function unknownVersion(typeName: string | undefined, version: number, ours: number | undefined): DiagnosticsError {
  const reads = ours === undefined ? 'has none' : `reads version ${ours}`;
  return new DiagnosticsError([
    errorDiagnostic(
      'Identity of an unknown schema version',
      `The stored identity of ${typeName} has version ${version}; this provider ${reads}. Use the version of the provider that wrote the state, or a newer one.`,
    ),
  ]);
}
