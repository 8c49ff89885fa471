import type * as wire from '../generated/tfplugin6';
import type { PlainResponse } from './answering';
import { decodeListConfig } from './decode-list-config';
import type { Session } from './session';

export function validateListResourceConfig(
  session: Session,
  request: wire.ValidateListResourceConfig_Request,
): PlainResponse<wire.ValidateListResourceConfig_Response> {
  const list = session.listResource(request.typeName);
  return { diagnostics: list.validate?.(decodeListConfig(list, request.config)) };
}
