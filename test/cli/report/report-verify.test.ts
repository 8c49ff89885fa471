import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createReport } from '../../../src/cli/report/report';
import { reportVerify } from '../../../src/cli/report/report-verify';
import { signEnvelope } from '../../../src/report/attestation/envelope';
import { readPrivateKey } from '../../../src/report/attestation/keys';
import { sha256, statementOf } from '../../../src/report/attestation/statement';
import { temporaryFolder } from '../../harness/temporary-folder';
import { TEST_PRIVATE_KEY, TEST_PUBLIC_KEY } from '../../report/attestation/test-keys';
import { missedRecord, rehearsedRecord } from '../../report/sample-records';
import { cliMachine } from '../cli-machine';
import { runCli } from '../run-cli';

const commands = [createReport({ ...cliMachine, readStdin: () => Promise.resolve('') }), reportVerify];

let cwd: string;
beforeEach(async () => {
  cwd = temporaryFolder();
  writeFileSync(join(cwd, 'record.json'), JSON.stringify(missedRecord()));
  writeFileSync(join(cwd, 'key.pem'), TEST_PRIVATE_KEY);
  writeFileSync(join(cwd, 'pub.pem'), TEST_PUBLIC_KEY);
  await runCli(['report', 'record.json', '--attestation', 'a.json', '--key', 'key.pem'], commands, { cwd });
});

const verify = (...words: string[]) => runCli(['report', 'verify', ...words], commands, { cwd });

describe('alirestore report verify', () => {
  it('ends with 0 for what was signed, whatever the drill has shown', async () => {
    expect(await verify('a.json', '--key', 'pub.pem', '--record', 'record.json')).toEqual({
      code: 0,
      stdout: [
        'a.json verifies: drill shop, FAILED',
        'Run: run-7, started by ann (gitlab-ci)',
        'Times: 2026-03-01 06:00:00 UTC to not known, RPO from 2026-03-01 05:55:00 UTC',
        'Environment: real, https://hbr.cn-hangzhou.aliyuncs.com, account 1234567890123456, acs:ram::1234567890123456:user/ann',
        `SHA-256 of the definition: ${'a'.repeat(64)}`,
        `SHA-256 of the record: ${sha256(JSON.stringify(missedRecord()))}, which is that of the file`,
        '',
      ].join('\n'),
      stderr: '',
    });
    expect((await verify('a.json', '--key', 'pub.pem')).code).toBe(0);
  });

  describe('of a rehearsal', () => {
    const sign = async (record: object) => {
      writeFileSync(join(cwd, 'rehearsal.json'), JSON.stringify(record));
      await runCli(['report', 'rehearsal.json', '--attestation', 'r.json', '--key', 'key.pem'], commands, { cwd });
    };

    it('ends with 2, and says plainly what was signed', async () => {
      await sign(rehearsedRecord());
      expect(await verify('r.json', '--key', 'pub.pem', '--record', 'rehearsal.json')).toEqual({
        code: 2,
        stdout: [
          'r.json verifies: drill shop, REHEARSAL: the cloud was emulated, and nothing was restored',
          'Run: run-7, started by ann (gitlab-ci)',
          'Times: 2026-03-01 06:00:00 UTC to 2026-03-01 07:20:05 UTC, RPO from 2026-03-01 05:55:00 UTC, by the emulated clock',
          'Environment: emulated, http://127.0.0.1:8080, account not known, caller not known',
          `SHA-256 of the definition: ${'a'.repeat(64)}`,
          `SHA-256 of the record: ${sha256(JSON.stringify(rehearsedRecord()))}, which is that of the file`,
          '',
        ].join('\n'),
        stderr:
          'r.json is about a rehearsal: run the drill on the real cloud, or give --allow-rehearsal to accept a rehearsal\n',
      });
    });

    it('ends with 0 where that is allowed, and says the same', async () => {
      await sign(rehearsedRecord());
      const { code, stdout, stderr } = await verify('r.json', '--key', 'pub.pem', '--allow-rehearsal');
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain('REHEARSAL: the cloud was emulated');
      expect(stdout).not.toContain('PASSED');
    });

    it('tells one that was missed', async () => {
      await sign(missedRecord({ environment: rehearsedRecord().environment }));
      const { stdout } = await verify('r.json', '--key', 'pub.pem');
      expect(stdout).toContain('drill shop, REHEARSAL that FAILED: the cloud was emulated');
    });

    it('is no other thing because somebody has signed that it is real', async () => {
      const text = JSON.stringify(rehearsedRecord());
      const { predicate } = statementOf(missedRecord(), '');
      const statement = { ...statementOf(rehearsedRecord(), text), predicate };
      const envelope = signEnvelope(statement, readPrivateKey(TEST_PRIVATE_KEY));
      writeFileSync(join(cwd, 'rehearsal.json'), text);
      writeFileSync(join(cwd, 'r.json'), JSON.stringify(envelope));
      const words = ['r.json', '--key', 'pub.pem', '--record', 'rehearsal.json', '--allow-rehearsal'];
      const { code, stdout, stderr } = await verify(...words);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(
        'r.json does not verify: the statement contradicts its record: environment is {"kind":"real"',
      );
    });
  });

  it('ends with 2 when any byte of the envelope that is signed was changed', async () => {
    const envelope = JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'));
    const payload = Buffer.from(envelope.payload, 'base64').toString().replace('FAILED', 'PASSED');
    writeFileSync(
      join(cwd, 'a.json'),
      JSON.stringify({ ...envelope, payload: Buffer.from(payload).toString('base64') }),
    );
    expect(await verify('a.json', '--key', 'pub.pem')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'a.json does not verify: the signature was not made with this key, or the attestation was changed after signing\n',
    });
  });

  it('ends with 2 for another record', async () => {
    writeFileSync(join(cwd, 'record.json'), `${JSON.stringify(missedRecord())}\n`);
    const { code, stderr } = await verify('a.json', '--key', 'pub.pem', '--record', 'record.json');
    expect(code).toBe(2);
    expect(stderr).toContain('a.json does not verify: the record is not the one that was signed: its SHA-256 is');
  });

  it('ends with 2 for a statement of another form, signed with the right key', async () => {
    const statement = { ...statementOf(missedRecord(), JSON.stringify(missedRecord())), predicate: {} };
    writeFileSync(
      join(cwd, 'b.json'),
      JSON.stringify(signEnvelope(statement as never, readPrivateKey(TEST_PRIVATE_KEY))),
    );
    expect(await verify('b.json', '--key', 'pub.pem')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'b.json does not verify: the result of the statement is missing, expected one of PASSED, WARNED, FAILED\n',
    });
  });

  it('ends with 2 for another key', async () => {
    const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' });
    writeFileSync(join(cwd, 'other.pem'), other);
    expect((await verify('a.json', '--key', 'other.pem')).code).toBe(2);
  });

  it.each([
    [['none.json', '--key', 'pub.pem'], 'cannot read none.json: ENOENT'],
    [['record.json', '--key', 'pub.pem'], 'record.json is not a DSSE envelope'],
    [['pub.pem', '--key', 'pub.pem'], 'pub.pem is not a DSSE envelope'],
    [['a.json', '--key', 'a.json'], 'cannot verify with a.json: got no PEM at all, expected an Ed25519 public key'],
  ])('ends with 1 for %j', async (words, message) => {
    const { code, stderr } = await verify(...words);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });

  it.each([
    [['a.json'], '--key is needed'],
    [['--key', 'pub.pem'], 'expected one ENVELOPE'],
  ])('ends with 64 for %j', async (words, message) => {
    const { code, stderr } = await verify(...words);
    expect(code).toBe(64);
    expect(stderr).toContain(message);
  });
});
