import { generateKeyPairSync, sign, webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  type Envelope,
  isSignedBy,
  preAuthenticationEncoding,
  signEnvelope,
} from '../../../src/report/attestation/envelope';
import { keyId, readPrivateKey, readPublicKey } from '../../../src/report/attestation/keys';
import { statementOf } from '../../../src/report/attestation/statement';
import { readEnvelope, verifyEnvelope } from '../../../src/report/attestation/verify-envelope';
import { metRecord, rehearsedRecord } from '../sample-records';
import { TEST_KEY_ID, TEST_PRIVATE_KEY, TEST_PUBLIC_KEY } from './test-keys';

const text = JSON.stringify(metRecord());
const statement = statementOf(metRecord(), text);
const envelope = signEnvelope(statement, readPrivateKey(TEST_PRIVATE_KEY));
const publicKey = readPublicKey(TEST_PUBLIC_KEY);

/** DSSE and Ed25519 without a line of ours: the encoding as its specification has it, and the Web's cryptography. */
async function verifiesElsewhere({ payloadType, payload, signatures }: Envelope): Promise<boolean> {
  const body = atob(payload);
  const signed = `DSSEv1 ${payloadType.length} ${payloadType} ${body.length} ${body}`;
  const spki = Buffer.from(TEST_PUBLIC_KEY.split('\n')[1], 'base64');
  const key = await webcrypto.subtle.importKey('spki', spki, 'Ed25519', false, ['verify']);
  const signature = Buffer.from(signatures[0].sig, 'base64');
  return webcrypto.subtle.verify('Ed25519', key, signature, Buffer.from(signed, 'latin1'));
}

describe('an envelope', () => {
  it('encodes what is signed as DSSE has it', () => {
    const example = preAuthenticationEncoding('http://example.com/HelloWorld', Buffer.from('hello world'));
    expect(example.toString()).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
    expect(preAuthenticationEncoding('é', Buffer.from('ü')).toString()).toBe('DSSEv1 2 é 2 ü');
  });

  it('names its type, its payload and the key', () => {
    expect(envelope.payloadType).toBe('application/vnd.in-toto+json');
    expect(JSON.parse(Buffer.from(envelope.payload, 'base64').toString())).toEqual(statement);
    expect(envelope.signatures.map(({ keyid }) => keyid)).toEqual([TEST_KEY_ID]);
    expect(keyId(publicKey)).toBe(TEST_KEY_ID);
  });

  it('is the same for the same record and key', () => {
    expect(signEnvelope(statementOf(metRecord(), text), readPrivateKey(TEST_PRIVATE_KEY))).toEqual(envelope);
  });

  it('verifies here and elsewhere', async () => {
    expect(isSignedBy(envelope, publicKey)).toBe(true);
    expect(await verifiesElsewhere(envelope)).toBe(true);
  });

  it('does not verify once any byte of what is signed was changed', async () => {
    const payload = Buffer.from(envelope.payload, 'base64');
    for (const at of [0, payload.length >> 1, payload.length - 1]) {
      const changed = Buffer.from(payload);
      changed[at] ^= 1;
      const other = { ...envelope, payload: changed.toString('base64') };
      expect(isSignedBy(other, publicKey)).toBe(false);
      expect(await verifiesElsewhere(other)).toBe(false);
    }
    expect(isSignedBy({ ...envelope, payloadType: 'application/vnd.in-toto+jsoN' }, publicKey)).toBe(false);
  });

  it('does not verify with another key, another signature or none', () => {
    expect(isSignedBy(envelope, generateKeyPairSync('ed25519').publicKey)).toBe(false);
    const signature = Buffer.from(envelope.signatures[0].sig, 'base64');
    signature[10] ^= 1;
    expect(isSignedBy({ ...envelope, signatures: [{ sig: signature.toString('base64') }] }, publicKey)).toBe(false);
    expect(isSignedBy({ ...envelope, signatures: [] }, publicKey)).toBe(false);
    expect(isSignedBy({ ...envelope, signatures: [{ sig: '' }] }, publicKey)).toBe(false);
  });
});

describe('verification', () => {
  const signed = (changes: object, payloadType = envelope.payloadType): Envelope =>
    // What another tool could sign with the same key.
    ({ ...signEnvelope({ ...statement, ...changes }, readPrivateKey(TEST_PRIVATE_KEY)), payloadType });

  it('accepts the record that was signed, to the byte', () => {
    expect(verifyEnvelope(envelope, publicKey, Buffer.from(text))).toEqual({ findings: [], statement });
    expect(verifyEnvelope(envelope, publicKey, undefined).findings).toEqual([]);
  });

  it('refuses another record, if only by a space', () => {
    expect(verifyEnvelope(envelope, publicKey, Buffer.from(`${text} `)).findings).toEqual([
      expect.stringMatching(
        /^the record is not the one that was signed: its SHA-256 is [0-9a-f]{64}, expected [0-9a-f]{64}$/,
      ),
    ]);
  });

  it('reads nothing of what is not signed', () => {
    const forged = { ...envelope, payload: Buffer.from('{').toString('base64') };
    expect(verifyEnvelope(forged, publicKey, undefined)).toEqual({
      findings: ['the signature was not made with this key, or the attestation was changed after signing'],
      statement: undefined,
    });
  });

  it('refuses statements of another kind, though they are signed', () => {
    expect(
      verifyEnvelope(signed({ predicateType: 'https://slsa.dev/provenance/v1' }), publicKey, undefined).findings,
    ).toEqual([
      'the predicate type is "https://slsa.dev/provenance/v1", expected "https://in-toto.io/attestation/test-result/v0.1"',
    ]);
    expect(verifyEnvelope(signed({ _type: 'x' }), publicKey, undefined).findings).toEqual([
      'the statement type is "x", expected "https://in-toto.io/Statement/v1"',
    ]);
  });

  const digest = { sha256: '0'.repeat(64) };
  it.each([
    [
      'two subjects',
      { subject: [{ name: 'a', digest }, ...statement.subject] },
      'the statement has 2 subjects, expected one: the record',
    ],
    ['no subject', { subject: [] }, 'the statement has 0 subjects, expected one: the record'],
    ['a subject that is no list', { subject: 'x' }, 'the statement has no list of subjects, expected one: the record'],
    ['a subject without a name', { subject: [{ digest }] }, 'the subject of the statement has no name'],
    [
      'no digest',
      { subject: [{ name: 'shop' }] },
      'the subject of the statement has no SHA-256 of 64 hexadecimal digits',
    ],
    [
      'another digest',
      { subject: [{ name: 'shop', digest: { sha512: 'x' } }] },
      'the subject of the statement has no SHA-256 of 64 hexadecimal digits',
    ],
    ['a subject that is null', { subject: [null] }, 'the subject of the statement has no name'],
    [
      'no predicate',
      { predicate: undefined },
      'the result of the statement is missing, expected one of PASSED, WARNED, FAILED',
    ],
    [
      'no result',
      { predicate: { ...statement.predicate, result: undefined } },
      'the result of the statement is missing, expected one of PASSED, WARNED, FAILED',
    ],
    [
      'another result',
      { predicate: { ...statement.predicate, result: 'constructor' } },
      'the result of the statement is "constructor", expected one of PASSED, WARNED, FAILED',
    ],
    ['no list of tests', { predicate: { ...statement.predicate, failedTests: {} } }, 'the statement lists no tests'],
    [
      'no configuration',
      { predicate: { ...statement.predicate, configuration: null } },
      'the statement names no configuration',
    ],
    [
      'a configuration without a digest',
      { predicate: { ...statement.predicate, configuration: [{ name: 'definition' }] } },
      'the statement names no definition by its SHA-256',
    ],
    [
      'no environment, as of an older version',
      { predicate: { ...statement.predicate, environment: undefined } },
      'the environment of the statement, which tells a rehearsal, is missing, expected one of real, emulated',
    ],
    [
      'an environment without an endpoint',
      { predicate: { ...statement.predicate, environment: { kind: 'real' } } },
      'the statement names no endpoint',
    ],
    [
      'an account that is a number',
      { predicate: { ...statement.predicate, environment: { ...statement.predicate.environment, accountId: 1 } } },
      'the account or the caller of the statement is neither a text nor null',
    ],
    ['no run', { predicate: { ...statement.predicate, run: undefined } }, 'the statement names no run'],
    [
      'nobody who started it',
      { predicate: { ...statement.predicate, run: { ...statement.predicate.run, startedBy: null } } },
      'the statement does not tell who started the run',
    ],
    [
      'no times',
      { predicate: { ...statement.predicate, run: { ...statement.predicate.run, startedAt: 5 } } },
      'the statement has no times of the run',
    ],
    [
      'an emulated environment, and yet a result of PASSED',
      { predicate: { ...statement.predicate, environment: rehearsedRecord().environment } },
      'the statement contradicts itself: its environment is emulated, and something has passed',
    ],
    [
      'an emulated environment, and yet tests that passed',
      { predicate: { ...statement.predicate, result: 'FAILED', environment: rehearsedRecord().environment } },
      'the statement contradicts itself: its environment is emulated, and something has passed',
    ],
  ])('refuses a statement with %s, though it is signed', (_what, changes, finding) => {
    expect(verifyEnvelope(signed(changes), publicKey, Buffer.from(text))).toEqual({
      findings: [finding],
      statement: undefined,
    });
  });

  it.each(['', '{', '5', 'null', '[]', '"x"'])('refuses the payload %j, though it is signed', (payload) => {
    const bytes = Buffer.from(payload);
    const pae = preAuthenticationEncoding(envelope.payloadType, bytes);
    const sig = sign(null, pae, readPrivateKey(TEST_PRIVATE_KEY)).toString('base64');
    const other = { payloadType: envelope.payloadType, payload: bytes.toString('base64'), signatures: [{ sig }] };
    expect(verifyEnvelope(other, publicKey, undefined)).toEqual({
      findings: ['what was signed is not a statement: expected a JSON object'],
      statement: undefined,
    });
  });

  it('knows an envelope by its form', () => {
    expect(readEnvelope(JSON.parse(JSON.stringify(envelope)))).toEqual(envelope);
    const others = [
      null,
      'x',
      {},
      { ...envelope, payload: 1 },
      { ...envelope, signatures: [{}] },
      { signatures: [null] },
    ];
    expect(others.map(readEnvelope)).toEqual(others.map(() => undefined));
  });
});

describe('keys', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });

  it.each([
    [() => readPrivateKey('hello'), 'got no PEM at all, expected an Ed25519 private key'],
    [() => readPrivateKey(TEST_PUBLIC_KEY), 'got PUBLIC KEY, expected an Ed25519 private key'],
    [
      () => readPrivateKey(rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()),
      'got a key of rsa, expected an Ed25519 private key',
    ],
    [
      () => readPublicKey(rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString()),
      'got a key of rsa, expected an Ed25519 public key',
    ],
  ])('that do not fit are refused, with advice', (read, message) => {
    expect(read).toThrow(message);
    expect(read).toThrow('openssl genpkey -algorithm ed25519');
  });
});
