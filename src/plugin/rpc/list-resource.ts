import type { Diagnostic } from '../diagnostic';
import type * as wire from '../generated/tfplugin6';
import type { Listed } from '../list-resource';
import type { Resource } from '../provider';
import { encodeDynamicValue } from '../values/dynamic-value';
import type { Encoding } from '../values/encode-value';
import { bodyType, type ObjectType } from '../values/value-type';
import { withoutWriteOnly } from '../values/write-only';
import { wireDiagnostic } from '../wire/wire-diagnostic';
import { answering } from './answering';
import { decodeListConfig } from './decode-list-config';
import { encodeIdentity } from './encode-identity';
import { misfitDiagnostics } from './misfit-diagnostics';
import type { Outlet } from './outlet';
import type { Session } from './session';

interface Listing extends wire.ListResource_Request {
  readonly outlet: Outlet<wire.ListResource_Event>;
}

/** What is thrown on the way becomes the last event. */
export async function listResource(
  session: Session,
  request: wire.ListResource_Request,
  rpc: string,
  outlet: Outlet<wire.ListResource_Event>,
): Promise<void> {
  const { diagnostics } = await listing(session, { ...request, outlet }, rpc);
  if (diagnostics?.length) await outlet.send({ diagnostic: diagnostics });
}

const listing = answering(sendAll, (session, { typeName }) => bodyType(session.listResource(typeName).schema));

async function sendAll(session: Session, { outlet, ...request }: Listing): Promise<{ diagnostics?: Diagnostic[] }> {
  const { typeName, limit = 0, includeResourceObject: includeResource = false } = request;
  const list = session.listResource(typeName);
  const resource = session.resource(typeName);
  const context = session.resourceContext();
  const stop = AbortSignal.any([context.stop, outlet.gone]);
  const config = decodeListConfig(list, request.config);
  for await (const item of list.list(config, { ...context, stop, limit, includeResource })) {
    await outlet.send('severity' in item ? said(item, bodyType(list.schema)) : found(item, resource));
    if (outlet.gone.aborted) break;
  }
  return {};
}

const said = (diagnostic: Diagnostic, type: ObjectType) => ({ diagnostic: [wireDiagnostic(diagnostic, type)] });

function found(item: Listed, { schema, identity }: Resource<any, any, unknown>): wire.ListResource_Event {
  const encoding: Encoding = { allowsUnknown: false, misfits: [] };
  const type = bodyType(schema);
  return {
    identity: encodeIdentity(identity, item.identity, encoding),
    displayName: item.displayName,
    resourceObject: item.resource && encodeDynamicValue(type, withoutWriteOnly(schema, item.resource), encoding),
    diagnostic: misfitDiagnostics(encoding.misfits).map((misfit) => wireDiagnostic(misfit, undefined)),
  };
}
