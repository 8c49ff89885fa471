import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

const ADVICE = 'make one with: openssl genpkey -algorithm ed25519 -out key.pem';

export function readPrivateKey(pem: string): KeyObject {
  return ed25519(pem, 'private', () => createPrivateKey(pem));
}

/** A private key will do, too: it holds the public one. */
export function readPublicKey(pem: string): KeyObject {
  return ed25519(pem, 'public', () => createPublicKey(pem));
}

/** SHA-256 of the public key (SPKI in DER), in hex. */
export function keyId(key: KeyObject): string {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

function ed25519(pem: string, kind: string, read: () => KeyObject): KeyObject {
  const expected = `expected an Ed25519 ${kind} key in PEM without a pass phrase`;
  let key: KeyObject;
  try {
    key = read();
  } catch {
    // The reason of the library is about its decoders; and nothing of a key may get into a message.
    const got = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(pem)?.[1];
    throw new Error(`got ${got ?? 'no PEM at all'}, ${expected}; ${ADVICE}`);
  }
  if (key.asymmetricKeyType !== 'ed25519')
    throw new Error(`got a key of ${key.asymmetricKeyType}, ${expected}; ${ADVICE}`);
  return key;
}
