import type * as wire from '../generated/tfplugin6';
import { decodeDynamicValue, encodeDynamicValue } from '../values/dynamic-value';
import type { Encoding } from '../values/encode-value';
import { bodyType } from '../values/value-type';
import type { PlainResponse } from './answering';
import { misfitDiagnostics } from './misfit-diagnostics';
import type { Session } from './session';

export async function readDataSource(
  session: Session,
  request: wire.ReadDataSource_Request,
): Promise<PlainResponse<wire.ReadDataSource_Response>> {
  const dataSource = session.dataSource(request.typeName);
  const type = bodyType(dataSource.schema);
  const config = decodeDynamicValue(type, request.config);
  const result = await dataSource.read(config, session.resourceContext());
  const encoding: Encoding = { allowsUnknown: false, misfits: [] };
  return {
    state: encodeDynamicValue(type, result.state, encoding),
    diagnostics: [...(result.diagnostics ?? []), ...misfitDiagnostics(encoding.misfits)],
  };
}
