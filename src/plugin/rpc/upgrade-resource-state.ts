import { parsedJson } from '../../json/parsed-json';
import { DiagnosticsError, errorDiagnostic } from '../diagnostic';
import type * as wire from '../generated/tfplugin6';
import type { Resource } from '../provider';
import { decodeValue } from '../values/decode-value';
import { encodeDynamicValue } from '../values/dynamic-value';
import type { Encoding } from '../values/encode-value';
import { isOfType } from '../values/is-of-type';
import { parseRawState } from '../values/parse-raw-state';
import { bodyType } from '../values/value-type';
import { hasWriteOnly, withoutWriteOnly } from '../values/write-only';
import type { PlainResponse } from './answering';
import { misfitDiagnostics } from './misfit-diagnostics';
import type { Session } from './session';

/** Terraform calls this for every state that it reads, also when there is nothing to upgrade. */
export function upgradeResourceState(
  session: Session,
  request: wire.UpgradeResourceState_Request,
): PlainResponse<wire.UpgradeResourceState_Response> {
  const resource = session.resource(request.typeName);
  const type = bodyType(resource.schema);
  if (isAsItShouldBe(resource, request)) return { upgradedState: { json: request.rawState?.json } };
  const state = decodeValue(type, presentForm(resource, request), 'json');
  const encoding: Encoding = { allowsUnknown: false, misfits: [] };
  return {
    upgradedState: encodeDynamicValue(type, withoutWriteOnly(resource.schema, state), encoding),
    diagnostics: misfitDiagnostics(encoding.misfits),
  };
}

/** The usual state: this version wrote it. To read and to write all of it anew would be most of what the call costs. */
function isAsItShouldBe({ schema }: Resource<any, any, unknown>, request: wire.UpgradeResourceState_Request): boolean {
  const { version = 0, rawState } = request;
  if (version !== schema.version || !rawState?.json?.length || hasWriteOnly(schema)) return false;
  return isOfType(bodyType(schema), parsedJson(Buffer.from(rawState.json).toString()));
}

function presentForm(resource: Resource<any, any, unknown>, request: wire.UpgradeResourceState_Request) {
  const state = parseRawState(request.rawState);
  const { version = 0 } = request;
  const { schema, upgrade } = resource;
  if (version === schema.version) return state;
  if (version < schema.version && upgrade) return upgrade(state, version);
  throw new DiagnosticsError([
    errorDiagnostic(
      'State of an unknown schema version',
      `The state of ${request.typeName} has schema version ${version}; this provider reads version ${schema.version}. Use the version of the provider that wrote the state, or a newer one.`,
    ),
  ]);
}
