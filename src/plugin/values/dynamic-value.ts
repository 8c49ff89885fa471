import type * as wire from '../generated/tfplugin6';
import { decodeValue } from './decode-value';
import { type Encoding, encodeValue } from './encode-value';
import { packMsgpack, unpackMsgpack } from './msgpack';
import { parseWireJson } from './parse-raw-state';
import type { ValueType } from './value-type';

/** Null when the message is absent or holds a null. */
export function decodeDynamicValue(type: ValueType, message: wire.DynamicValue | undefined): any {
  if (message?.msgpack?.length) return decodeValue(type, unpackMsgpack(message.msgpack), 'msgpack');
  return message?.json?.length ? decodeValue(type, parseWireJson(message.json), 'json') : null;
}

export function encodeDynamicValue(type: ValueType, value: unknown, encoding: Encoding): wire.DynamicValue {
  return { msgpack: packMsgpack(encodeValue(type, value, encoding)) };
}
