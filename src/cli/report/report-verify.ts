import { parsedJson } from '../../json/parsed-json';
import type { Envelope } from '../../report/attestation/envelope';
import { readPublicKey } from '../../report/attestation/keys';
import { isRehearsal } from '../../report/attestation/statement';
import { readEnvelope, verifyEnvelope } from '../../report/attestation/verify-envelope';
import { NAME_LENGTH, shownOnOneLine } from '../../report/text/shown';
import { type Command, EXIT, type Invocation, UsageError } from '../command/command';
import { readBytes } from './read-input';
import { statementText } from './statement-text';

/** `alirestore report verify`: whether an attestation is what was signed. */
export const reportVerify: Command = {
  name: 'report verify',
  summary: 'Verify the signature of an attestation, and which record it is about.',
  operands: 'ENVELOPE',
  details: [
    'Prints what was signed: run, times, actor, environment, definition, record. A rehearsal, on an emulated cloud, is no',
    'evidence that backups can be restored: its attestation verifies, but ends with 2 unless --allow-rehearsal is given.',
    'Exit codes: 0 it verifies (whatever the drill has shown), 2 it does not, or is about a rehearsal, 1 could not run,',
    '64 wrong usage.',
  ].join('\n'),
  options: {
    key: { type: 'string', value: 'PEM', description: 'Ed25519 public key, in PEM.' },
    record: { type: 'string', value: 'FILE', description: 'The record that the attestation must be about.' },
    'allow-rehearsal': { type: 'boolean', description: 'Accept the attestation of a rehearsal.' },
  },
  run: (invocation) => Promise.resolve(verify(invocation)),
};

function verify({ options, operands, cwd, stdout, stderr }: Invocation): number {
  const [file, ...others] = operands;
  if (file === undefined || others.length > 0) throw new UsageError(`expected one ENVELOPE, got ${operands.length}`);
  if (options.key === undefined) throw new UsageError('--key is needed');
  const envelope = envelopeIn(file, cwd);
  const record = options.record === undefined ? undefined : readBytes(String(options.record), cwd);
  const { findings, statement } = verifyEnvelope(envelope, publicKeyIn(String(options.key), cwd), record);
  for (const finding of findings)
    stderr.write(`${file} does not verify: ${shownOnOneLine(finding, 2 * NAME_LENGTH)}\n`);
  if (findings.length > 0 || !statement) return EXIT.notMet;
  stdout.write(`${file} verifies: ${statementText(statement, record !== undefined)}`);
  if (!isRehearsal(statement.predicate) || options['allow-rehearsal'] === true) return EXIT.ok;
  stderr.write(
    `${file} is about a rehearsal: run the drill on the real cloud, or give --allow-rehearsal to accept a rehearsal\n`,
  );
  return EXIT.notMet;
}

function envelopeIn(file: string, cwd: string): Envelope {
  const envelope = readEnvelope(parsedJson(readBytes(file, cwd).toString()));
  if (!envelope)
    throw new Error(`${file} is not a DSSE envelope: expected JSON with payloadType, payload and signatures`);
  return envelope;
}

function publicKeyIn(file: string, cwd: string) {
  const pem = readBytes(file, cwd).toString();
  try {
    return readPublicKey(pem);
  } catch (error) {
    throw new Error(`cannot verify with ${file}: ${(error as Error).message}`);
  }
}
