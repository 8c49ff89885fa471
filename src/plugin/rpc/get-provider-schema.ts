import type * as wire from '../generated/tfplugin6';
import { mapValues } from '../values/value-type';
import { wireFunction } from '../wire/wire-function';
import { wireSchema } from '../wire/wire-schema';
import type { PlainResponse } from './answering';
import { serverCapabilities } from './server-capabilities';
import type { Session } from './session';

export function getProviderSchema({ provider }: Session): PlainResponse<wire.GetProviderSchema_Response> {
  return {
    provider: wireSchema(provider.schema),
    resourceSchemas: mapValues(provider.resources, (resource) => wireSchema(resource.schema)),
    dataSourceSchemas: mapValues(provider.dataSources, (dataSource) => wireSchema(dataSource.schema)),
    serverCapabilities,
    listResourceSchemas: mapValues(provider.listResources ?? {}, ({ schema }) => wireSchema(schema)),
    actionSchemas: mapValues(provider.actions ?? {}, ({ schema }) => ({ schema: wireSchema(schema) })),
    functions: mapValues(provider.functions ?? {}, wireFunction),
  };
}
