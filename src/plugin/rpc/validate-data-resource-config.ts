import type * as wire from '../generated/tfplugin6';
import { decodeDynamicValue } from '../values/dynamic-value';
import { bodyType } from '../values/value-type';
import type { PlainResponse } from './answering';
import type { Session } from './session';

export function validateDataResourceConfig(
  session: Session,
  request: wire.ValidateDataResourceConfig_Request,
): PlainResponse<wire.ValidateDataResourceConfig_Response> {
  const dataSource = session.dataSource(request.typeName);
  const config = decodeDynamicValue(bodyType(dataSource.schema), request.config);
  return { diagnostics: dataSource.validate?.(config) };
}
