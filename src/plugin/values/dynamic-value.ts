import type * as wire from '../generated/tfplugin6';
import { holdsUnknown } from '../unknown';
import { decodeValue } from './decode-value';
import { type Encoding, encodeValue } from './encode-value';
import { packMsgpack, unpackMsgpack } from './msgpack';
import { parseWireJson } from './parse-raw-state';
import type { ValueType } from './value-type';

/**
 * What Terraform has sent lately: within a plan it sends each state and each configuration several times, to be validated,
 * read and planned, for ten resources at once. Nothing changes a decoded value.
 */
const recent: Decoded[] = [];
const RECENT = 40;
const MAX_BYTES = 65_536;

interface Decoded {
  readonly type: ValueType;
  readonly bytes: Buffer;
  readonly value: unknown;
}

/** How a value came, for the many that go back as they came. */
const asSent = new WeakMap<object, Decoded>();

/** Null when the message is absent or holds a null. */
export function decodeDynamicValue(type: ValueType, message: wire.DynamicValue | undefined): any {
  if (message?.msgpack?.length) return decodeMsgpack(type, message.msgpack);
  return message?.json?.length ? decodeValue(type, parseWireJson(message.json), 'json') : null;
}

export function encodeDynamicValue(type: ValueType, value: unknown, encoding: Encoding): wire.DynamicValue {
  const sent = typeof value === 'object' && value !== null ? asSent.get(value) : undefined;
  if (sent?.type === type && (encoding.allowsUnknown || !holdsUnknown(value))) return { msgpack: sent.bytes };
  return { msgpack: packMsgpack(encodeValue(type, value, encoding)) };
}

function decodeMsgpack(type: ValueType, bytes: Buffer): unknown {
  const known = recent.find((one) => one.type === type && one.bytes.equals(bytes));
  if (known) return known.value;
  const value = decodeValue(type, unpackMsgpack(bytes), 'msgpack');
  if (bytes.length > MAX_BYTES) return value;
  const decoded = { type, bytes, value };
  if (recent.unshift(decoded) > RECENT) recent.pop();
  if (typeof value === 'object' && value !== null) asSent.set(value, decoded);
  return value;
}
