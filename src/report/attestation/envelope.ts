import { type KeyObject, sign, verify } from 'node:crypto';
import { keyId } from './keys';
import type { Statement } from './statement';

export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** A DSSE envelope: a payload, and signatures over it and its type. */
export interface Envelope {
  readonly payloadType: string;
  /** Base64. */
  readonly payload: string;
  readonly signatures: readonly Signature[];
  /** Ours: what those who signed it say of it, each with an envelope of its own. */
  readonly signOffs?: readonly Envelope[];
}

interface Signature {
  readonly keyid?: string;
  readonly sig: string;
}

/** Ed25519 signs the same bytes the same way each time: the same record and key make the same envelope. */
export function signEnvelope(statement: Pick<Statement, '_type' | 'predicateType'>, privateKey: KeyObject): Envelope {
  const payload = Buffer.from(JSON.stringify(statement));
  return {
    payloadType: PAYLOAD_TYPE,
    payload: payload.toString('base64'),
    signatures: [signatureOf(payload, privateKey)],
  };
}

export function signatureOf(payload: Buffer, privateKey: KeyObject): Signature {
  const signature = sign(null, preAuthenticationEncoding(PAYLOAD_TYPE, payload), privateKey);
  return { keyid: keyId(privateKey), sig: signature.toString('base64') };
}

/** Whether any of the signatures is of this key; what an envelope says of its keys is a hint, and not believed. */
export function isSignedBy({ payloadType, payload, signatures }: Envelope, publicKey: KeyObject): boolean {
  const signed = preAuthenticationEncoding(payloadType, Buffer.from(payload, 'base64'));
  return signatures.some(({ sig }) => verify(null, signed, publicKey, Buffer.from(sig, 'base64')));
}

/** PAE of DSSE version 1: lengths in bytes keep type and payload apart. */
export function preAuthenticationEncoding(payloadType: string, payload: Buffer): Buffer {
  const type = Buffer.from(payloadType);
  return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload]);
}
