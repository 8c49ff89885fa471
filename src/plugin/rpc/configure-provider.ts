import type * as wire from '../generated/tfplugin6';
import { decodeDynamicValue } from '../values/dynamic-value';
import { bodyType } from '../values/value-type';
import type { PlainResponse } from './answering';
import type { Session } from './session';

export async function configureProvider(
  session: Session,
  request: wire.ConfigureProvider_Request,
): Promise<PlainResponse<wire.ConfigureProvider_Response>> {
  const { provider, callContext, spacing } = session;
  spacing?.heed(request.terraformVersion ?? '');
  const config = decodeDynamicValue(bodyType(provider.schema), request.config);
  session.configureWith(await provider.configure(config, request.terraformVersion ?? '', callContext));
  return {};
}
