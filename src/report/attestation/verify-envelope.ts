import type { KeyObject } from 'node:crypto';
import { parsedJson } from '../../json/parsed-json';
import { type Envelope, isSignedBy, PAYLOAD_TYPE } from './envelope';
import { recordContradictions } from './record-contradictions';
import type { Statement } from './statement';
import { statementFault } from './statement-fault';

export interface Verification {
  /** Why it does not verify; empty when it does. */
  readonly findings: readonly string[];
  /** What was signed, once the signature is known to be right. */
  readonly statement: Statement | undefined;
}

/** Checks the signature first: nothing of the payload is read before that, and no other envelope is told of. */
export function verifyEnvelope(envelope: Envelope, publicKey: KeyObject, record: Buffer | undefined): Verification {
  if (!isSignedBy(envelope, publicKey)) {
    return {
      findings: ['the signature was not made with this key, or the attestation was changed after signing'],
      statement: undefined,
    };
  }
  if (envelope.payloadType !== PAYLOAD_TYPE) {
    return { findings: [mismatch('payload type', envelope.payloadType, PAYLOAD_TYPE)], statement: undefined };
  }
  const signed = parsedJson(Buffer.from(envelope.payload, 'base64').toString());
  const fault = statementFault(signed);
  if (fault !== undefined) return { findings: [fault], statement: undefined };
  const statement = signed as Statement;
  return { findings: record === undefined ? [] : recordContradictions(statement, record), statement };
}

function mismatch(what: string, got: string, expected: string): string {
  return `the ${what} is ${JSON.stringify(got)}, expected ${JSON.stringify(expected)}`;
}

/** The parts of an envelope that must be there to look at its signature; undefined when they are not. */
export function readEnvelope(value: unknown): Envelope | undefined {
  const envelope = value as Partial<Envelope> | null;
  const { payloadType, payload, signatures, signOffs } = envelope ?? {};
  const isSignature = (entry: { sig?: unknown } | null) => typeof entry?.sig === 'string';
  const fits =
    typeof payloadType === 'string' &&
    typeof payload === 'string' &&
    Array.isArray(signatures) &&
    signatures.every(isSignature);
  if (!fits) return undefined;
  const own = Array.isArray(signOffs) ? signOffs.map(readEnvelope).filter((one) => one !== undefined) : [];
  return { payloadType, payload, signatures, ...(own.length > 0 && { signOffs: own }) };
}
