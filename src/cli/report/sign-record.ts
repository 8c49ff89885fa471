import { signEnvelope } from '../../report/attestation/envelope';
import { readPrivateKey } from '../../report/attestation/keys';
import { statementOf } from '../../report/attestation/statement';
import type { ChosenRecord } from './choose-record';
import { readBytes } from './read-input';

/** An attestation of a record, signed with the key in a file. */
export function signRecord({ record, text }: ChosenRecord, keyFile: string, cwd: string): string {
  const key = readKey(keyFile, cwd);
  return withReason(keyFile, () => `${JSON.stringify(signEnvelope(statementOf(record, text), key))}\n`);
}

/** The private key in a file. It says so when there is none. */
export function readKey(keyFile: string, cwd: string) {
  const pem = readBytes(keyFile, cwd).toString();
  return withReason(keyFile, () => readPrivateKey(pem));
}

function withReason<T>(keyFile: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`cannot sign with ${keyFile}: ${(error as Error).message}`);
  }
}
