import type { ProviderDefinition } from '../generated/tfplugin6';
import { bodyType, type ObjectType } from '../values/value-type';
import { answering } from './answering';
import { applyResourceChange } from './apply-resource-change';
import { callFunction } from './call-function';
import { configureProvider } from './configure-provider';
import { generateResourceConfig } from './generate-resource-config';
import { getFunctions } from './get-functions';
import { getMetadata } from './get-metadata';
import { getProviderSchema } from './get-provider-schema';
import { getResourceIdentitySchemas } from './get-resource-identity-schemas';
import { importResourceState } from './import-resource-state';
import { invokeAction } from './invoke-action';
import { listResource } from './list-resource';
import { moveResourceState } from './move-resource-state';
import type { Outlet } from './outlet';
import { planAction } from './plan-action';
import { planResourceChange } from './plan-resource-change';
import { readDataSource } from './read-data-source';
import { readResource } from './read-resource';
import type { Session } from './session';
import { spaced } from './spaced';
import { stopProvider } from './stop-provider';
import { upgradeResourceIdentity } from './upgrade-resource-identity';
import { upgradeResourceState } from './upgrade-resource-state';
import { validateActionConfig } from './validate-action-config';
import { validateDataResourceConfig } from './validate-data-resource-config';
import { validateListResourceConfig } from './validate-list-resource-config';
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
    ...outlet: Methods[K]['responseStream'] extends true ? [Outlet<Answer<K>>] : []
  ) => Promise<Methods[K]['responseStream'] extends true ? void : Answer<K>>;
};

type Answer<K extends keyof Methods> = MessageOf<Methods[K]['responseType']>;

type OfType = { readonly typeName?: string | undefined };
const ofProvider = ({ provider }: Session): ObjectType => bodyType(provider.schema);
const ofResource = (session: Session, { typeName }: OfType) => bodyType(session.resource(typeName).schema);
const ofAction = (session: Session, { typeName }: OfType) => bodyType(session.action(typeName).schema);
const ofListResource = (session: Session, { typeName }: OfType) => bodyType(session.listResource(typeName).schema);
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
  validateActionConfig: answering(validateActionConfig, ofAction),
  planAction: answering(planAction, (session, { actionType }) => ofAction(session, { typeName: actionType })),
  invokeAction,
  validateListResourceConfig: answering(validateListResourceConfig, ofListResource),
  listResource,
  generateResourceConfig: answering(generateResourceConfig, ofResource),
  getFunctions: answering(getFunctions),
  callFunction,
  stopProvider,
};
