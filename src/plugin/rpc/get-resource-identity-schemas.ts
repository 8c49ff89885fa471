import type * as wire from '../generated/tfplugin6';
import { wireIdentitySchema } from '../wire/wire-schema';
import type { PlainResponse } from './answering';
import type { Session } from './session';

export function getResourceIdentitySchemas({
  provider,
}: Session): PlainResponse<wire.GetResourceIdentitySchemas_Response> {
  const schemas = Object.entries(provider.resources).flatMap(([typeName, { identity }]) =>
    identity ? [[typeName, wireIdentitySchema(identity)]] : [],
  );
  return { identitySchemas: Object.fromEntries(schemas) };
}
