import { parsedJson } from '../../json/parsed-json';
import { type Envelope, isSignedBy } from '../../report/attestation/envelope';
import { readPublicKey } from '../../report/attestation/keys';
import { type Signatures, type Signer, signaturesOf } from '../../report/attestation/sign-off';
import { readEnvelope, verifyEnvelope } from '../../report/attestation/verify-envelope';
import { MESSAGE_LENGTH, shownOnOneLine } from '../../report/text/shown';
import { type Invocation, UsageError } from '../command/command';
import type { ChosenRecord } from './choose-record';
import { readBytes } from './read-input';

export const signerFlags = {
  signer: {
    type: 'string',
    multiple: true,
    value: 'ROLE=PEM',
    description: 'Public key that may sign in a role; may be repeated.',
  },
} as const;

const ROLE = /^[A-Za-z0-9][\w.-]{0,99}$/;

export function checkRole(role: string, flag: string): string {
  if (ROLE.test(role)) return role;
  throw new UsageError(`--${flag} takes a role of letters, digits, ".", "_" and "-"; got "${role}"`);
}

/** Who has signed the attestation of a record; undefined without --signed. */
export function readSignatures({ text }: Pick<ChosenRecord, 'text'>, invocation: Invocation): Signatures | undefined {
  const { options, cwd } = invocation;
  const signers = readSigners(invocation);
  if (options.signed === undefined && signers.length === 0) return undefined;
  if (options.signed === undefined || signers.length === 0)
    throw new UsageError('--signed and --signer need each other');
  const file = String(options.signed);
  const envelope = envelopeIn(file, cwd);
  const maker = signers.find(({ key }) => isSignedBy(envelope, key));
  if (!maker) throw new Error(`${file} was not signed by any key of --signer, so nobody knows what it is about`);
  const signatures = signaturesOf(envelope, signers);
  const findings = [...verifyEnvelope(envelope, maker.key, Buffer.from(text)).findings, ...signatures.findings];
  if (findings.length > 0) throw new Error(`${file} does not verify: ${shownOnOneLine(findings[0], MESSAGE_LENGTH)}`);
  return signatures;
}

/** Whom the person who calls trusts, and in which role: an envelope cannot say that itself. */
export function readSigners({ options, cwd }: Invocation): Signer[] {
  return ((options.signer ?? []) as readonly string[]).map((text) => {
    const [role, ...file] = text.split('=');
    if (file.join('=') === '')
      throw new UsageError(`--signer takes ROLE=PEM, such as reviewer=reviewer.pem; got "${text}"`);
    return { role: checkRole(role, 'signer'), key: publicKeyIn(file.join('='), cwd) };
  });
}

export function publicKeyIn(file: string, cwd: string): Signer['key'] {
  const pem = readBytes(file, cwd).toString();
  try {
    return readPublicKey(pem);
  } catch (error) {
    throw new Error(`cannot verify with ${file}: ${(error as Error).message}`);
  }
}

export function envelopeIn(file: string, cwd: string): Envelope {
  const envelope = readEnvelope(parsedJson(readBytes(file, cwd).toString()));
  if (!envelope)
    throw new Error(`${file} is not a DSSE envelope: expected JSON with payloadType, payload and signatures`);
  return envelope;
}
