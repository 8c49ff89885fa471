import type * as wire from '../generated/tfplugin6';
import type { PlainResponse } from './answering';
import { serverCapabilities } from './server-capabilities';
import type { Session } from './session';

export function getMetadata({ provider }: Session): PlainResponse<wire.GetMetadata_Response> {
  return {
    serverCapabilities,
    resources: Object.keys(provider.resources).map((typeName) => ({ typeName })),
    dataSources: Object.keys(provider.dataSources).map((typeName) => ({ typeName })),
  };
}
