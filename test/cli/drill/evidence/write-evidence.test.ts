import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Invocation } from '../../../../src/cli/command/command';
import { evidenceSettings } from '../../../../src/cli/drill/evidence/evidence-settings';
import { writeEvidence } from '../../../../src/cli/drill/evidence/write-evidence';
import { reportVerify } from '../../../../src/cli/report/report-verify';
import type { DrillRecord } from '../../../../src/record/schema/drill-record-schema';
import { temporaryFolder } from '../../../harness/temporary-folder';
import { TEST_PRIVATE_KEY, TEST_PUBLIC_KEY } from '../../../report/attestation/test-keys';
import { metRecord } from '../../../report/sample-records';
import { runCli } from '../../run-cli';

let cwd: string;
beforeEach(() => {
  cwd = temporaryFolder();
  writeFileSync(join(cwd, 'key.pem'), TEST_PRIVATE_KEY);
  writeFileSync(join(cwd, 'pub.pem'), TEST_PUBLIC_KEY);
});

const of = (record: DrillRecord) => ({ record, text: JSON.stringify(record), isOnlyWarned: false });
const run = (runId: string, day: number, changes: Partial<DrillRecord> = {}) => {
  const at = (time: string) => `2026-01-0${day}T${time}Z`;
  const record = metRecord({ startedAt: at('03:00:00'), completedAt: at('03:10:00'), ...changes });
  return of({ ...record, drill: { ...record.drill, runId, declaredAt: null } });
};

function write(options: Invocation['options'], ...runs: ReturnType<typeof of>[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const invocation = {
    options,
    cwd,
    stdout,
    stderr,
    env: {},
    home: '/',
    signals: new EventEmitter(),
    call: 'alirestore',
  };
  const whole: Invocation = { ...invocation, operands: [], handedOn: [] };
  return writeEvidence(runs, join(cwd, 'evidence'), evidenceSettings(whole), whole);
}

describe('the evidence of a drill', () => {
  it('has an attestation that verifies where there is a key', async () => {
    const [{ attestation }] = write({ key: 'key.pem' }, run('a', 1));
    expect(attestation).toBe(join(cwd, 'evidence/attestation.json'));
    const words = ['report', 'verify', 'evidence/attestation.json', '--key', 'pub.pem'];
    const record = ['--record', 'evidence/record.json'];
    const { stdout } = await runCli([...words, ...record], [reportVerify], { cwd });
    expect(stdout).toContain('which is that of the file');
  });

  it('has it in the file that is named, and in one for each of several drills', () => {
    write({ key: 'key.pem', attestation: 'signed/it.json' }, run('a', 1));
    expect(existsSync(join(cwd, 'signed/it.json'))).toBe(true);
    const stock = run('a', 1);
    const several = write({ key: 'key.pem', attestation: 'signed/all.json' }, run('a', 1), stock);
    expect(several.map(({ attestation }) => attestation)).toEqual([
      join(cwd, 'evidence/1-shop/all.json'),
      join(cwd, 'evidence/2-shop/all.json'),
    ]);
  });

  it('is compared with the history, and added to it', () => {
    write({ history: 'history' }, run('first', 1));
    const slow = { durationSeconds: 6000, objectives: [] };
    const [{ heed }] = write({ history: 'history' }, run('second', 2, slow));
    expect(readdirSync(join(cwd, 'history')).sort()).toEqual(['shop-first.json', 'shop-second.json']);
    expect(heed[0]).toMatch(/^Regression: the achieved RTO of the drill rose from 1 h 20 min 5 s to 1 h 40 min/);
    expect(readFileSync(join(cwd, 'evidence/report.html'), 'utf8')).toContain('first');
    expect(readFileSync(join(cwd, 'evidence/summary.md'), 'utf8')).toContain('Regression');
  });

  it('that lies in the history is not added again', () => {
    mkdirSync(join(cwd, 'evidence'));
    write({ history: '.' }, run('first', 1));
    expect(readdirSync(cwd).sort()).toEqual(['evidence', 'key.pem', 'pub.pem']);
  });

  it.each([
    [{ attestation: 'a.json' }, '--attestation needs --key'],
    [{ 'max-age-days': '3' }, '--max-age-days needs --history'],
    [{ history: 'h', 'regression-percent': 'x' }, '--regression-percent takes a number of at least 0; got "x"'],
    [{ key: 'none.pem' }, 'cannot read none.pem: ENOENT'],
    [{ key: 'pub.pem' }, 'cannot sign with pub.pem: got PUBLIC KEY, expected an Ed25519 private key'],
    [{ history: 'key.pem' }, 'cannot create the folder key.pem: EEXIST'],
  ])('is refused before anything runs for %o', (options, problem) => {
    expect(() => write(options, run('a', 1))).toThrow(problem);
    expect(existsSync(join(cwd, 'evidence'))).toBe(false);
  });
});
