import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createReport } from '../../../src/cli/report/report';
import { createReportSign } from '../../../src/cli/report/report-sign';
import { reportVerify } from '../../../src/cli/report/report-verify';
import { type Envelope, isSignedBy } from '../../../src/report/attestation/envelope';
import { keyId, readPublicKey } from '../../../src/report/attestation/keys';
import { sha256 } from '../../../src/report/attestation/statement';
import { FakeClock } from '../../harness/fake-clock';
import { temporaryFolder } from '../../harness/temporary-folder';
import { TEST_PRIVATE_KEY, TEST_PUBLIC_KEY } from '../../report/attestation/test-keys';
import { metRecord, missedRecord } from '../../report/sample-records';
import { runCli } from '../run-cli';

const clock = new FakeClock(Date.parse('2026-03-02T08:00:00Z'));
const commands = [
  createReport({ clock, readStdin: () => Promise.resolve('') }),
  createReportSign({ clock }),
  reportVerify,
];

let cwd: string;
const file = (name: string) => join(cwd, name);
const call = (...words: string[]) => runCli(['report', ...words], commands, { cwd });
const read = (name: string) => JSON.parse(readFileSync(file(name), 'utf8')) as Envelope;
const payloadOf = ({ payload }: Envelope) => JSON.parse(Buffer.from(payload, 'base64').toString());
const keyIn = (name: string) => readPublicKey(readFileSync(file(name), 'utf8'));

function writeKeys(name: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  writeFileSync(file(`${name}.pem`), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(file(`${name}.pub`), publicKey.export({ type: 'spki', format: 'pem' }));
}

beforeEach(async () => {
  cwd = temporaryFolder();
  writeFileSync(file('record.json'), JSON.stringify(metRecord()));
  writeFileSync(file('other.json'), JSON.stringify(missedRecord()));
  writeFileSync(file('key.pem'), TEST_PRIVATE_KEY);
  writeFileSync(file('key.pub'), TEST_PUBLIC_KEY);
  for (const name of ['ann', 'bob']) writeKeys(name);
  await call('record.json', '--attestation', 'a.json', '--key', 'key.pem');
});

const sign = (...more: string[]) =>
  call('sign', 'a.json', '--key', 'ann.pem', '--role', 'reviewer', '--note', 'looks | good', ...more);
const verify = (...more: string[]) => call('verify', 'a.json', '--key', 'key.pub', ...more);
const required = ['--require-roles', 'reviewer', '--signer', 'reviewer=ann.pub'];

describe('alirestore report sign', () => {
  it('adds a signature over the same payload, as DSSE has it, and a statement in an envelope of its own', async () => {
    const before = read('a.json');
    const { code, stdout } = await sign('--record', 'record.json');
    expect([code, stdout]).toEqual([0, expect.stringContaining('signed a.json as reviewer: drill shop, PASSED')]);
    const { signatures, signOffs = [], ...others } = read('a.json');
    expect(others).toEqual({ payloadType: before.payloadType, payload: before.payload });
    expect(signatures.map(({ keyid }) => keyid)).toEqual(['key.pub', 'ann.pub'].map((name) => keyId(keyIn(name))));
    expect(isSignedBy({ ...before, signatures: [signatures[1]] }, keyIn('ann.pub'))).toBe(true);
    expect(signOffs).toHaveLength(1);
    expect(isSignedBy(signOffs[0], keyIn('ann.pub'))).toBe(true);
    expect(payloadOf(signOffs[0])).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'shop', digest: { sha256: sha256(JSON.stringify(metRecord())) } }],
      predicateType: 'https://github.com/cdktf-alicloud-restore/cdktf-alicloud-restore/sign-off/v1',
      predicate: {
        role: 'reviewer',
        note: 'looks | good',
        signedAt: '2026-03-02T08:00:00Z',
        attestation: { digest: { sha256: sha256(Buffer.from(before.payload, 'base64')) } },
      },
    });
  });

  it('leaves what others have signed, and signs the results once', async () => {
    await sign();
    await call('sign', 'a.json', '--key', 'bob.pem', '--role', 'owner');
    await sign();
    const { signatures, signOffs } = read('a.json');
    expect([signatures.length, signOffs?.length]).toEqual([3, 3]);
    const { code } = await verify(
      '--require-roles',
      'reviewer,owner',
      ...required.slice(2),
      '--signer',
      'owner=bob.pub',
    );
    expect(code).toBe(0);
  });

  it('with --out leaves the envelope as it is', async () => {
    const before = read('a.json');
    await sign('--out', 'b.json');
    expect(read('a.json')).toEqual(before);
    expect(read('b.json').signOffs).toHaveLength(1);
  });

  it.each([
    ['another record', ['--record', 'other.json'], 1, 'was not signed: the record is not the one that was signed'],
    ['a role that is none', ['--role', 'a b'], 64, '--role takes a role'],
    ['a key that is none', ['--key', 'record.json'], 1, 'cannot sign with record.json'],
  ])('refuses %s', async (_, more, code, message) => {
    const end = await sign(...more);
    expect([end.code, end.stderr]).toEqual([code, expect.stringContaining(message)]);
    expect(read('a.json').signOffs).toBeUndefined();
  });

  it('signs no statement that is not about a drill', async () => {
    writeFileSync(file('a.json'), JSON.stringify({ ...read('a.json'), payload: Buffer.from('{}').toString('base64') }));
    expect((await sign()).stderr).toContain('was not signed: the statement type is missing');
  });
});

describe('alirestore report verify --require-roles', () => {
  it('finds that nobody has signed it off', async () => {
    const { code, stderr } = await verify(...required);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'a.json does not verify: no reviewer has signed it off: expected a sign-off by the key of --signer reviewer, see "report sign"\n',
    );
  });

  it('tells who has signed what', async () => {
    await sign();
    const { code, stdout } = await verify(...required);
    const id = keyId(keyIn('ann.pub')).slice(0, 16);
    expect([code, stdout.split('\n').slice(-3)]).toEqual([
      0,
      [
        `Signed by reviewer (key ${id}): results`,
        `Signed by reviewer (key ${id}): sign-off at 2026-03-02 08:00:00 UTC: looks | good`,
        '',
      ],
    ]);
  });

  it('does not take the word of a key for a role that it was not given', async () => {
    await call('sign', 'a.json', '--key', 'bob.pem', '--role', 'reviewer');
    const { code, stderr, stdout } = await verify(...required);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('no reviewer has signed it off');
    const both = await verify('--require-roles', 'owner', '--signer', 'owner=bob.pub');
    expect([both.code, both.stderr]).toEqual([2, expect.stringContaining('no owner has signed it off')]);
  });

  it('counts what it has not read', async () => {
    await call('sign', 'a.json', '--key', 'bob.pem', '--role', 'owner');
    await sign();
    expect((await verify(...required)).stdout).toContain(
      '2 signatures by keys that were not given, which nobody has checked.\n',
    );
  });

  it('refuses a sign-off that is about another attestation, whoever copied it', async () => {
    await call('other.json', '--attestation', 'b.json', '--key', 'key.pem');
    await call('sign', 'b.json', '--key', 'ann.pem', '--role', 'reviewer');
    writeFileSync(file('a.json'), JSON.stringify({ ...read('a.json'), signOffs: read('b.json').signOffs }));
    const { code, stderr } = await verify(...required);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('the sign-off as reviewer is about another attestation'),
    ]);
  });

  it.each([
    ['the role', (said: any) => ({ ...said, role: 'owner' })],
    ['the note', (said: any) => ({ ...said, note: 'better' })],
    ['the time', (said: any) => ({ ...said, signedAt: '2020-01-01T00:00:00Z' })],
  ])('does not read a sign-off in which %s was changed', async (_, change) => {
    await sign();
    const [own] = read('a.json').signOffs as Envelope[];
    const statement = payloadOf(own);
    const forged = { ...statement, predicate: change(statement.predicate) };
    const payload = Buffer.from(JSON.stringify(forged)).toString('base64');
    writeFileSync(file('a.json'), JSON.stringify({ ...read('a.json'), signOffs: [{ ...own, payload }] }));
    expect((await verify(...required)).code).toBe(2);
  });

  it('is no pass where the results were not signed by --key', async () => {
    await sign();
    const { signatures, ...others } = read('a.json');
    writeFileSync(file('a.json'), JSON.stringify({ ...others, signatures: signatures.slice(1) }));
    expect((await verify(...required)).stderr).toContain('the signature was not made with this key');
  });

  it.each([
    [['--require-roles', 'reviewer'], '--require-roles reviewer needs --signer reviewer=PEM'],
    [['--require-roles', ''], '--require-roles takes a role'],
    [['--signer', 'ann.pub'], '--signer takes ROLE=PEM'],
  ])('needs to know whom to trust: %j', async (words, message) => {
    expect(await verify(...words)).toMatchObject({ code: 64, stderr: expect.stringContaining(message) });
  });
});

describe('alirestore report --signed', () => {
  const report = (...more: string[]) =>
    call('record.json', '--signed', 'a.json', '--signer', 'pipeline=key.pub', '--signer', 'reviewer=ann.pub', ...more);

  it('shows who signed what', async () => {
    await sign();
    const { code, stdout } = await report();
    expect(code).toBe(0);
    const id = (name: string) => `\`${keyId(keyIn(name)).slice(0, 16)}\``;
    expect(stdout.split('## Signatures\n')[1].trim().split('\n').slice(2)).toEqual([
      `| pipeline | results | – | ${id('key.pub')} |  |`,
      `| reviewer | results | – | ${id('ann.pub')} |  |`,
      `| reviewer | sign-off | 2026-03-02 08:00:00 UTC | ${id('ann.pub')} | looks \\| good |`,
    ]);
    await report('--html', 'report.html');
    const html = readFileSync(file('report.html'), 'utf8').replace(/<[^>]+>/g, ' ');
    expect(html).toMatch(/reviewer\s+sign-off\s+2026-03-02 08:00:00 UTC\s+[0-9a-f]{16}\s+looks \| good/);
  });

  it('tells that a key has signed nothing', async () => {
    expect((await report()).stdout).toContain('| reviewer | nothing | – |');
  });

  it('refuses the attestation of another record, and one that no key has signed', async () => {
    expect(await call('other.json', '--signed', 'a.json', '--signer', 'pipeline=key.pub')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('the record is not the one that was signed'),
    });
    expect(await call('record.json', '--signed', 'a.json', '--signer', 'pipeline=bob.pub')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('was not signed by any key of --signer'),
    });
    expect((await call('record.json', '--signed', 'a.json')).code).toBe(64);
  });
});
