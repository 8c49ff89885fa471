import type * as wire from '../generated/tfplugin6';
import type { IdentitySchema } from '../schema';
import { decodeDynamicValue, encodeDynamicValue } from '../values/dynamic-value';
import type { Encoding } from '../values/encode-value';
import { mapValues, type ObjectType, valueType } from '../values/value-type';

export function decodeIdentity(schema: IdentitySchema | undefined, message: wire.ResourceIdentityData | undefined) {
  return schema && message ? decodeDynamicValue(identityType(schema), message.identityData) : undefined;
}

export function encodeIdentity(
  schema: IdentitySchema | undefined,
  identity: unknown,
  encoding: Encoding,
): wire.ResourceIdentityData | undefined {
  return schema && { identityData: encodeDynamicValue(identityType(schema), identity, encoding) };
}

export function identityType(schema: IdentitySchema): ObjectType {
  return { kind: 'object', attributes: mapValues(schema.attributes, ({ type }) => valueType(type)) };
}
