import type { KeyObject } from 'node:crypto';
import { isObject } from '../../json/is-object';
import { parsedJson } from '../../json/parsed-json';
import { type Envelope, isSignedBy, PAYLOAD_TYPE, signatureOf, signEnvelope } from './envelope';
import { keyId } from './keys';
import { STATEMENT_TYPE, type Statement, sha256 } from './statement';

export const SIGN_OFF_TYPE = 'https://github.com/cdktf-alicloud-restore/cdktf-alicloud-restore/sign-off/v1';

/** What somebody says of an attestation, in a role. */
export interface SignOff {
  readonly role: string;
  readonly note: string;
  /** By the clock of who signed. */
  readonly signedAt: string;
}

/** A key, and the role that it may sign in. */
export interface Signer {
  readonly role: string;
  readonly key: KeyObject;
}

/** What one of the keys has signed, each checked. */
export interface Signed {
  readonly role: string;
  readonly keyId: string;
  /** Whether it has signed the results of the drill, too. */
  readonly results: boolean;
  readonly signOffs: readonly SignOff[];
}

export interface Signatures {
  readonly signed: readonly Signed[];
  /** So many are by other keys, and were not read. */
  readonly unread: number;
  /** Sign-offs by one of the keys that are about something else. */
  readonly findings: readonly string[];
}

/**
 * With another signature: DSSE has it that all of an envelope are over its payload, so the key signs the results as they
 * are. What it says itself is a statement in an envelope of its own, which names that payload and its record by their
 * digests. It lies in a member that readers of DSSE ignore.
 */
export function signOff(envelope: Envelope, statement: Statement, said: SignOff, key: KeyObject): Envelope {
  const own = {
    _type: STATEMENT_TYPE,
    subject: statement.subject,
    predicateType: SIGN_OFF_TYPE,
    predicate: { ...said, attestation: { digest: { sha256: payloadDigest(envelope) } } },
  };
  const signatures = isSignedBy(envelope, key) ? [] : [signatureOf(Buffer.from(envelope.payload, 'base64'), key)];
  return {
    ...envelope,
    signatures: [...envelope.signatures, ...signatures],
    signOffs: [...(envelope.signOffs ?? []), signEnvelope(own, key)],
  };
}

/** Who has signed what, besides who made it. Nothing is read that is not by one of the keys, or says another role than its key may have. */
export function signaturesOf(envelope: Envelope, signers: readonly Signer[], maker?: KeyObject): Signatures {
  const read = (envelope.signOffs ?? []).map((one) => readSignOff(one, signers));
  const own = read.filter((one) => one !== undefined);
  const isAbout = ({ about }: ReadSignOff) => about === payloadDigest(envelope);
  const keys = [...signers.map(({ key }) => key), ...(maker ? [maker] : [])];
  const others = envelope.signatures.filter(
    (one) => !keys.some((key) => isSignedBy({ ...envelope, signatures: [one] }, key)),
  );
  return {
    signed: signers.map(({ role, key }) => ({
      role,
      keyId: keyId(key),
      results: isSignedBy(envelope, key),
      signOffs: own.filter((one) => one.by === key && isAbout(one)).map(({ said }) => said),
    })),
    unread: others.length + read.length - own.length,
    findings: own
      .filter((one) => !isAbout(one))
      .map(
        ({ said, about }) =>
          `the sign-off as ${said.role} is about another attestation: its SHA-256 is ${about}, expected ${payloadDigest(envelope)}`,
      ),
  };
}

interface ReadSignOff {
  readonly by: KeyObject;
  readonly said: SignOff;
  readonly about: unknown;
}

function readSignOff(envelope: Envelope, signers: readonly Signer[]): ReadSignOff | undefined {
  const signer = signers.filter(({ key }) => isSignedBy(envelope, key));
  if (signer.length === 0 || envelope.payloadType !== PAYLOAD_TYPE) return undefined;
  const statement = parsedJson(Buffer.from(envelope.payload, 'base64').toString());
  if (!isObject(statement) || statement.predicateType !== SIGN_OFF_TYPE || !isObject(statement.predicate))
    return undefined;
  const { role, note, signedAt, attestation } = statement.predicate;
  const by = signer.find((one) => one.role === role)?.key;
  if (!by || typeof role !== 'string' || typeof note !== 'string' || typeof signedAt !== 'string') return undefined;
  const digest = isObject(attestation) && isObject(attestation.digest) ? attestation.digest.sha256 : undefined;
  return { by, said: { role, note, signedAt }, about: digest };
}

function payloadDigest({ payload }: Envelope): string {
  return sha256(Buffer.from(payload, 'base64'));
}
