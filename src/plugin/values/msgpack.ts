import { Decoder, decode, Encoder, ExtensionCodec } from '@msgpack/msgpack';
import { DiagnosticsError, errorDiagnostic } from '../diagnostic';
import { UNKNOWN, Unknown } from '../unknown';
import { holdsWhatItClaims } from './holds-what-it-claims';
import { isRecord } from './is-record';

const UNKNOWN_TYPE = 0;
/** An unknown value of which Terraform knows something, for instance that it is not null. */
const REFINED_UNKNOWN_TYPE = 12;

const extensionCodec = new ExtensionCodec();
extensionCodec.register({
  type: UNKNOWN_TYPE,
  encode: (value) => (value instanceof Unknown && !value.refinement ? Uint8Array.of(0) : null),
  decode: () => UNKNOWN,
});
extensionCodec.register({
  type: REFINED_UNKNOWN_TYPE,
  encode: (value) => (value instanceof Unknown && value.refinement ? value.refinement : null),
  decode: (data) => new Unknown(data.slice()),
});

const options = { extensionCodec, useBigInt64: true };

/** It keeps the room that it has made for one value for the next. */
let encoder = new Encoder(options);
const KEPT_BYTES = 65_536;

const decoder = new Decoder(options);

export function packMsgpack(value: unknown): Buffer {
  const packed = encoder.encodeSharedRef(value);
  if (packed.length <= KEPT_BYTES) return Buffer.from(packed);
  encoder = new Encoder(options); // states of tens of megabytes are not copied
  return Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
}

export function unpackMsgpack(bytes: Uint8Array): unknown {
  if (!holdsWhatItClaims(bytes)) throw unreadable('it ends too early');
  const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (!packed.includes(PROTO)) return decoder.decode(bytes);
    return unescaped(decode(bytes, { ...options, keyDecoder: escapingKeys }));
  } catch (error) {
    throw unreadable((error as Error).message);
  }
}

function unreadable(why: string): DiagnosticsError {
  const detail = `What Terraform sent is not valid MessagePack: ${why}.`;
  return new DiagnosticsError([errorDiagnostic('Value cannot be read', detail)]);
}

/** A key like any other to a user, and one that the library refuses: it must not become the prototype of an object. */
const PROTO = '__proto__';
/** The keys that are written with one more NUL while the library reads, so that no two become one. */
const ESCAPED = /^\0*__proto__$/;

const escapingKeys = {
  canBeCached: () => true,
  decode(bytes: Uint8Array, offset: number, length: number): string {
    const key = Buffer.from(bytes.buffer, bytes.byteOffset + offset, length).toString();
    return ESCAPED.test(key) ? `\0${key}` : key;
  },
};

function unescaped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unescaped);
  if (!isRecord(value)) return value;
  const members = Object.entries(value).map(([key, member]) => [key, unescaped(member)] as const);
  return Object.fromEntries(members.map(([key, member]) => [key.replace(/^\0(?=\0*__proto__$)/, ''), member]));
}
