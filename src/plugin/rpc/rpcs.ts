import type { ProviderDefinition } from '../generated/tfplugin6';
import { bodyType, type ObjectType } from '../values/value-type';
import { answering } from './answering';
import { applyResourceChange } from './apply-resource-change';
import { callFunction } from './call-function';
import { configureProvider } from './configure-provider';
import { getFunctions } from './get-functions';
import { getMetadata } from './get-metadata';
import { getProviderSchema } from './get-provider-schema';
import { getResourceIdentitySchemas } from './get-resource-identity-schemas';
import { importResourceState } from './import-resource-state';
import { moveResourceState } from './move-resource-state';
import { planResourceChange } from './plan-resource-change';
import { readDataSource } from './read-data-source';
import { readResource } from './read-resource';
import type { Session } from './session';
import { spaced } from './spaced';
import { stopProvider } from './stop-provider';
import { upgradeResourceIdentity } from './upgrade-resource-identity';
import { upgradeResourceState } from './upgrade-resource-state';
import { validateDataResourceConfig } from './validate-data-resource-config';
import { validateProviderConfig } from './validate-provider-config';
import { validateResourceConfig } from './validate-resource-config';

type Methods = typeof ProviderDefinition.methods;
type MessageOf<Codec> = Codec extends { decode(...args: any[]): infer Message } ? Message : never;

/** One function for each method of the service: a method without one does not compile. */
export type Rpcs = {
  readonly [K in keyof Methods]: (
    session: Session,
    request: MessageOf<Methods[K]['requestType']>,
    rpc: string,
  ) => Promise<MessageOf<Methods[K]['responseType']>>;
};

type OfType = { readonly typeName?: string | undefined };
const ofProvider = ({ provider }: Session): ObjectType => bodyType(provider.schema);
const ofResource = (session: Session, { typeName }: OfType) => bodyType(session.resource(typeName).schema);
const ofDataSource = (session: Session, { typeName }: OfType) => bodyType(session.dataSource(typeName).schema);

export const rpcs: Rpcs = {
  getMetadata: answering(getMetadata),
  getProviderSchema: answering(getProviderSchema),
  getResourceIdentitySchemas: answering(getResourceIdentitySchemas),
  validateProviderConfig: answering(validateProviderConfig, ofProvider),
  validateResourceConfig: answering(validateResourceConfig, ofResource),
  validateDataResourceConfig: answering(validateDataResourceConfig, ofDataSource),
  upgradeResourceState: answering(upgradeResourceState, ofResource),
  upgradeResourceIdentity: answering(upgradeResourceIdentity),
  configureProvider: answering(configureProvider, ofProvider),
  readResource: answering(readResource, ofResource),
  planResourceChange: answering(planResourceChange, ofResource),
  applyResourceChange: spaced(answering(applyResourceChange, ofResource)),
  importResourceState: answering(importResourceState, ofResource),
  moveResourceState: answering(moveResourceState),
  readDataSource: answering(readDataSource, ofDataSource),
  getFunctions: answering(getFunctions),
  callFunction,
  stopProvider,
};
