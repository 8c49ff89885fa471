import { renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toRfc3339 } from '../../amounts/time';
import type { Clock } from '../../clock';
import { parsedJson } from '../../json/parsed-json';
import { recordContradictions } from '../../report/attestation/record-contradictions';
import { signOff } from '../../report/attestation/sign-off';
import type { Statement } from '../../report/attestation/statement';
import { statementFault } from '../../report/attestation/statement-fault';
import { type Command, EXIT, type Invocation, UsageError } from '../command/command';
import { readBytes } from './read-input';
import { checkRole, envelopeIn } from './read-signers';
import { readKey } from './sign-record';
import { statementText } from './statement-text';

/** `alirestore report sign`: somebody else answers for an attestation, too. */
export function createReportSign({ clock }: { readonly clock: Clock }): Command {
  return {
    name: 'report sign',
    summary: 'Sign an attestation in a role, with a note.',
    operands: 'ENVELOPE',
    details: [
      'Adds a signature of the results, and one of a statement of your own: role, note, time, and by their digests what it',
      'is about. Signatures that are there stay. Verify the attestation first: this checks its form alone, and with --record',
      'that it is about this record.',
      'Exit codes: 0 signed, 1 could not run, 64 wrong usage.',
    ].join('\n'),
    options: {
      key: { type: 'string', value: 'PEM', description: 'Ed25519 private key that signs, in PEM.' },
      role: { type: 'string', value: 'ROLE', description: 'What you sign as, such as reviewer.' },
      note: { type: 'string', value: 'TEXT', description: 'What you have to say.' },
      record: { type: 'string', value: 'FILE', description: 'The record that the attestation must be about.' },
      out: { type: 'string', value: 'FILE', description: 'Write to this file, and leave ENVELOPE as it is.' },
    },
    run: (invocation) => Promise.resolve(sign(invocation, toRfc3339(Math.floor(clock.now() / 1000)))),
  };
}

function sign({ options, operands, cwd, stdout }: Invocation, signedAt: string): number {
  const [file, ...others] = operands;
  if (file === undefined || others.length > 0) throw new UsageError(`expected one ENVELOPE, got ${operands.length}`);
  if (options.key === undefined || options.role === undefined) throw new UsageError('--key and --role are needed');
  const role = checkRole(String(options.role), 'role');
  const key = readKey(String(options.key), cwd);
  const envelope = envelopeIn(file, cwd);
  const statement = parsedJson(Buffer.from(envelope.payload, 'base64').toString());
  const [fault] = faultsOf(statement, options.record as string | undefined, cwd);
  if (fault !== undefined) throw new Error(`${file} was not signed: ${fault}`);
  const said = { role, note: String(options.note ?? ''), signedAt };
  const signed = signOff(envelope, statement as Statement, said, key);
  const path = String(options.out ?? file);
  replace(resolve(cwd, path), path, `${JSON.stringify(signed)}\n`);
  stdout.write(`signed ${path} as ${role}: ${statementText(statement as Statement, options.record !== undefined)}`);
  return EXIT.ok;
}

function faultsOf(statement: unknown, record: string | undefined, cwd: string): string[] {
  const fault = statementFault(statement);
  if (fault !== undefined || record === undefined) return [fault].filter((one) => one !== undefined);
  return recordContradictions(statement as Statement, readBytes(record, cwd));
}

/** As a whole or not at all: the only copy of the evidence may lie there. */
function replace(file: string, name: string, text: string): void {
  try {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  } catch (fault) {
    throw new Error(`cannot write ${name}: ${(fault as NodeJS.ErrnoException).code}`);
  }
}
