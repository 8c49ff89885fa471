import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../harness/temporary-folder';
import { TEST_PRIVATE_KEY, TEST_PUBLIC_KEY } from '../../report/attestation/test-keys';
import { metRecord } from '../../report/sample-records';
import { startBuiltCli } from './built-cli';

type Outcome = Promise<{ readonly code: number | null; readonly output: string }>;

const cli = (cwd: string, words: readonly string[]): Outcome => startBuiltCli(words, { cwd, env: {} }).done;

/** Signs it in a role with the key that has made it, and verifies what must be signed off. */
export async function signedOff(role: string): Outcome {
  const cwd = temporaryFolder();
  const files = { 'r.json': JSON.stringify(metRecord()), 'key.pem': TEST_PRIVATE_KEY, 'pub.pem': TEST_PUBLIC_KEY };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const made = ['report', 'r.json', '--attestation', 'a.json', '--key', 'key.pem'];
  const signed = ['report', 'sign', 'a.json', '--key', 'key.pem', '--role', role];
  const roles = ['--require-roles', 'reviewer', '--signer', 'reviewer=pub.pem'];
  await cli(cwd, made);
  await cli(cwd, signed);
  return cli(cwd, ['report', 'verify', 'a.json', '--key', 'pub.pem', ...roles]);
}

async function sign(text?: string): Outcome {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'r.json'), JSON.stringify(metRecord()));
  writeFileSync(join(cwd, 'key.pem'), TEST_PRIVATE_KEY);
  await cli(cwd, ['report', 'r.json', '--attestation', 'a.json', '--key', 'key.pem']);
  if (text !== undefined) writeFileSync(join(cwd, 'a.json'), text);
  return cli(cwd, ['report', 'sign', 'a.json', '--key', 'key.pem', '--role', 'reviewer', '--record', 'r.json']);
}

export const reportSign = {
  signed: () => sign(),
  'the file is no attestation, or is about another record': () => sign('{}'),
  'wrong usage': () => cli(temporaryFolder(), ['report', 'sign']),
};
