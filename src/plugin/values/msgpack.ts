import { decode, ExtensionCodec, encode } from '@msgpack/msgpack';
import { UNKNOWN, Unknown } from '../unknown';

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

export function packMsgpack(value: unknown): Buffer {
  const { buffer, byteOffset, byteLength } = encode(value, options);
  return Buffer.from(buffer, byteOffset, byteLength); // states of tens of megabytes are not copied
}

export function unpackMsgpack(bytes: Uint8Array): unknown {
  return decode(bytes, options);
}
