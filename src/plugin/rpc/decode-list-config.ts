import type * as wire from '../generated/tfplugin6';
import type { ListResource } from '../list-resource';
import { decodeValue } from '../values/decode-value';
import { decodeDynamicValue } from '../values/dynamic-value';
import { bodyType } from '../values/value-type';

/** Where no argument is required the block with them may be missing. */
export function decodeListConfig({ schema }: ListResource<any, unknown>, config: wire.DynamicValue | undefined): any {
  const type = bodyType(schema);
  return decodeDynamicValue(type, config) ?? decodeValue(type, {}, 'json');
}
