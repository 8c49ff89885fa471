import type * as wire from '../generated/tfplugin6';

export const serverCapabilities: wire.ServerCapabilities = {
  /** Nothing is to be said about a destruction before it happens. */
  planDestroy: false,
  /** Terraform may go on with a schema that it remembers. */
  getProviderSchemaOptional: true,
  moveResourceState: true,
  generateResourceConfig: true,
};
