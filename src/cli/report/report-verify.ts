import { type Signatures, type Signer, signaturesOf } from '../../report/attestation/sign-off';
import { signatureLines } from '../../report/attestation/signature-lines';
import { isRehearsal } from '../../report/attestation/statement';
import { verifyEnvelope } from '../../report/attestation/verify-envelope';
import { NAME_LENGTH, shownOnOneLine } from '../../report/text/shown';
import { type Command, EXIT, type Invocation, UsageError } from '../command/command';
import { readBytes } from './read-input';
import { checkRole, envelopeIn, publicKeyIn, readSigners, signerFlags } from './read-signers';
import { statementText } from './statement-text';

/** `alirestore report verify`: whether an attestation is what was signed. */
export const reportVerify: Command = {
  name: 'report verify',
  summary: 'Verify the signature of an attestation, and which record it is about.',
  operands: 'ENVELOPE',
  details: [
    'Prints what was signed: run, times, actor, environment, definition, record. A rehearsal, on an emulated cloud, is no',
    'evidence that backups can be restored: its attestation verifies, but ends with 2 unless --allow-rehearsal is given.',
    '--require-roles names who must have signed it off besides; --signer says whose key may do so in which role.',
    'Exit codes: 0 it verifies (whatever the drill has shown), 2 it does not, is about a rehearsal, or a role is missing, 1 could not run,',
    '64 wrong usage.',
  ].join('\n'),
  options: {
    key: { type: 'string', value: 'PEM', description: 'Ed25519 public key, in PEM.' },
    record: { type: 'string', value: 'FILE', description: 'The record that the attestation must be about.' },
    'require-roles': { type: 'string', value: 'ROLES', description: 'Roles that must have signed it off, by commas.' },
    ...signerFlags,
    'allow-rehearsal': { type: 'boolean', description: 'Accept the attestation of a rehearsal.' },
  },
  run: (invocation) => Promise.resolve(verify(invocation)),
};

function verify(invocation: Invocation): number {
  const { options, operands, cwd, stdout, stderr } = invocation;
  const [file, ...others] = operands;
  if (file === undefined || others.length > 0) throw new UsageError(`expected one ENVELOPE, got ${operands.length}`);
  if (options.key === undefined) throw new UsageError('--key is needed');
  const signers = readSigners(invocation);
  const roles = requiredRoles(options['require-roles'], signers);
  const envelope = envelopeIn(file, cwd);
  const record = options.record === undefined ? undefined : readBytes(String(options.record), cwd);
  const key = publicKeyIn(String(options.key), cwd);
  const { findings: own, statement } = verifyEnvelope(envelope, key, record);
  const signatures = signaturesOf(envelope, signers, key);
  const findings = own.length > 0 ? own : [...signatures.findings, ...missingRoles(roles, signatures)];
  for (const finding of findings)
    stderr.write(`${file} does not verify: ${shownOnOneLine(finding, 2 * NAME_LENGTH)}\n`);
  if (findings.length > 0 || !statement) return EXIT.notMet;
  stdout.write(`${file} verifies: ${statementText(statement, record !== undefined)}`);
  if (signers.length > 0) stdout.write(`${signatureLines(signatures).join('\n')}\n`);
  if (!isRehearsal(statement.predicate) || options['allow-rehearsal'] === true) return EXIT.ok;
  stderr.write(
    `${file} is about a rehearsal: run the drill on the real cloud, or give --allow-rehearsal to accept a rehearsal\n`,
  );
  return EXIT.notMet;
}

/** Without a key for a role, anybody could sign in it. */
function requiredRoles(value: unknown, signers: readonly Signer[]): string[] {
  if (value === undefined) return [];
  const roles = String(value)
    .split(',')
    .map((role) => checkRole(role.trim(), 'require-roles'));
  const without = roles.find((role) => signers.every((signer) => signer.role !== role));
  if (without === undefined) return roles;
  throw new UsageError(
    `--require-roles ${without} needs --signer ${without}=PEM, the public key of who may sign as that`,
  );
}

function missingRoles(roles: readonly string[], { signed }: Signatures): string[] {
  const present = signed.filter(({ signOffs }) => signOffs.length > 0).map(({ role }) => role);
  return roles
    .filter((role) => !present.includes(role))
    .map(
      (role) => `no ${role} has signed it off: expected a sign-off by the key of --signer ${role}, see "report sign"`,
    );
}
