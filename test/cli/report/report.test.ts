import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createReport } from '../../../src/cli/report/report';
import { htmlReport } from '../../../src/report/html/html-report';
import { junitReport } from '../../../src/report/junit/junit-report';
import { markdownReport } from '../../../src/report/markdown/markdown-report';
import { openMetricsReport } from '../../../src/report/metrics/openmetrics-report';
import { temporaryFolder } from '../../harness/temporary-folder';
import { TEST_PRIVATE_KEY } from '../../report/attestation/test-keys';
import { metRecord, missedRecord, rehearsalRecord } from '../../report/sample-records';
import { cliMachine } from '../cli-machine';
import { runCli } from '../run-cli';

const met = JSON.stringify(metRecord());
const bank = JSON.stringify(missedRecord({ drill: { ...metRecord().drill, name: 'bank' } }));

let cwd: string;
beforeEach(() => {
  cwd = temporaryFolder();
  writeFileSync(join(cwd, 'met.json'), met);
  writeFileSync(join(cwd, 'bank.json'), bank);
  writeFileSync(join(cwd, 'key.pem'), TEST_PRIVATE_KEY);
});

const report = (...words: string[]) =>
  runCli(['report', ...words], [createReport({ ...cliMachine, readStdin: () => Promise.resolve(bank) })], { cwd });
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
const state = (...records: string[]) =>
  JSON.stringify({
    version: 4,
    resources: records.map((record, index) => ({
      type: 'alirestore_drill',
      name: `d${index}`,
      instances: [{ attributes: { record } }],
    })),
  });

describe('alirestore report', () => {
  it('prints Markdown, and ends with 0 for a drill that was met', async () => {
    expect(await report('met.json')).toEqual({ code: 0, stdout: markdownReport(metRecord()), stderr: '' });
  });

  it('reads standard input, and ends with 2 for a drill that was missed', async () => {
    const { code, stdout } = await report('-');
    expect(code).toBe(2);
    expect(stdout).toContain('# ❌ Drill bank: missed');
  });

  it('writes what it is asked for, with the folders it lies in', async () => {
    const flags = { html: 'out/a.html', markdown: 'out/b.md', junit: 'out/c.xml', metrics: 'd.txt', record: 'e.json' };
    const words = Object.entries(flags).flatMap(([flag, file]) => [`--${flag}`, file]);
    const { code, stdout, stderr } = await report('met.json', ...words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe('wrote out/a.html\nwrote out/b.md\nwrote out/c.xml\nwrote d.txt\nwrote e.json\n');
    expect(read('out/a.html')).toBe(htmlReport(metRecord()));
    expect(read('out/b.md')).toBe(markdownReport(metRecord()));
    expect(read('out/c.xml')).toBe(junitReport(metRecord()));
    expect(read('d.txt')).toBe(openMetricsReport(metRecord()));
    expect(read('e.json')).toBe(met);
  });

  it('writes the record of a state byte for byte as the state has it', async () => {
    const spaced = JSON.stringify(metRecord(), null, 3);
    writeFileSync(join(cwd, 'state.json'), state(spaced));
    expect((await report('state.json', '--record', 'record.json')).code).toBe(0);
    expect(read('record.json')).toBe(spaced);
  });

  it('makes the same bytes of the same record', async () => {
    const files = (folder: string) =>
      ['html', 'markdown', 'junit', 'metrics', 'attestation', 'record'].flatMap((kind) => [
        `--${kind}`,
        `${folder}/${kind}`,
      ]);
    for (const folder of ['one', 'two']) await report('bank.json', '--key', 'key.pem', ...files(folder));
    for (const kind of ['html', 'markdown', 'junit', 'metrics', 'attestation', 'record']) {
      expect(read(`one/${kind}`)).toBe(read(`two/${kind}`));
    }
  });
});

describe('alirestore report with - instead of a file', () => {
  it.each([
    ['html', htmlReport(metRecord())],
    ['markdown', markdownReport(metRecord())],
    ['junit', junitReport(metRecord())],
    ['metrics', openMetricsReport(metRecord())],
    ['record', met],
  ])('writes the report of --%s to standard output, and nothing else there', async (option, text) => {
    expect(await report('met.json', `--${option}`, '-')).toEqual({ code: 0, stdout: text, stderr: '' });
    expect(existsSync(join(cwd, '-'))).toBe(false);
  });

  it('writes an attestation there, too', async () => {
    const { stdout } = await report('met.json', '--attestation', '-', '--key', 'key.pem');
    expect(Object.keys(JSON.parse(stdout))).toEqual(['payloadType', 'payload', 'signatures']);
  });

  it('tells of other files on standard error then', async () => {
    const { code, stdout, stderr } = await report(
      'met.json',
      '--junit',
      'a.xml',
      '--markdown',
      '-',
      '--html',
      'b.html',
    );
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: markdownReport(metRecord()),
      stderr: 'wrote b.html\nwrote a.xml\n',
    });
    expect(read('a.xml')).toBe(junitReport(metRecord()));
  });

  it('reads standard input and writes standard output in one pipe', async () => {
    const { code, stdout } = await report('-', '--markdown', '-');
    expect(code).toBe(2);
    expect(stdout.startsWith('# ❌ Drill bank: missed\n')).toBe(true);
  });

  it('takes one of them, and writes nothing otherwise', async () => {
    expect(await report('met.json', '--markdown', '-', '--junit', '-', '--html', 'a.html')).toEqual({
      code: 64,
      stdout: '',
      stderr:
        'alirestore report: standard output takes one report; got --markdown and --junit: name files for the others\nTry: alirestore report --help\n',
    });
    expect(existsSync(join(cwd, 'a.html'))).toBe(false);
  });
});

describe('alirestore report of a rehearsal', () => {
  const warning =
    'Rehearsal on an emulated cloud: nothing here shows that a real backup can be restored.\nTimes and durations of restores are those of an emulated clock.\n';
  beforeEach(() => writeFileSync(join(cwd, 'rehearsal.json'), JSON.stringify(rehearsalRecord())));

  it('warns on standard error, whatever it writes', async () => {
    expect(await report('rehearsal.json')).toEqual({
      code: 0,
      stdout: markdownReport(rehearsalRecord()),
      stderr: warning,
    });
    expect(await report('rehearsal.json', '--junit', 'a.xml')).toEqual({
      code: 0,
      stdout: 'wrote a.xml\n',
      stderr: warning,
    });
  });

  it('is told apart in the list of several records', async () => {
    writeFileSync(join(cwd, 'state.json'), state(met, JSON.stringify(rehearsalRecord())));
    expect((await report('state.json')).stderr).toContain(
      '  shop, run run-7 (alirestore_drill.d0)\n  shop, run run-7, a rehearsal (alirestore_drill.d1)\n',
    );
  });
});

describe('of several drills alirestore report', () => {
  beforeEach(() => writeFileSync(join(cwd, 'state.json'), state(met, bank)));

  it('takes the one that is named', async () => {
    expect((await report('state.json', '--drill', 'shop')).stdout).toContain('# ✅ Drill shop: met');
    expect((await report('state.json', '--drill', 'bank')).code).toBe(2);
  });

  it('lists them when none is named, or another one', async () => {
    const drills = '  shop, run run-7 (alirestore_drill.d0)\n  bank, run run-7 (alirestore_drill.d1)\n';
    expect(await report('state.json')).toEqual({
      code: 1,
      stdout: '',
      stderr: `alirestore report: state.json holds 2 records; say which with --drill NAME:\n${drills}`,
    });
    expect((await report('state.json', '--drill', 'zoo')).stderr).toBe(
      `alirestore report: no drill "zoo" in state.json; it holds:\n${drills}`,
    );
  });
});

describe('alirestore report ends with 1', () => {
  const failure = async (...words: string[]) => {
    const { code, stderr } = await report(...words);
    return { code, stderr };
  };

  it.each([
    ['there is no file', undefined, 'cannot read x.json: ENOENT'],
    ['it is not JSON', '{', 'x.json is not JSON: '],
    ['it holds no record', '{"version": 4, "resources": []}', 'no record of a drill in x.json: expected a record'],
    [
      'it is a record that departs from the schema',
      JSON.stringify({ ...metRecord(), verdict: 'good' }),
      'the record in x.json does not fit docs/drill-record.schema.json:\n  /verdict: got "good", expected one of met, missed\n',
    ],
    [
      'a state holds such a record',
      state(JSON.stringify({ ...metRecord(), reasons: [1] })),
      'the record in x.json (alirestore_drill.d0) does not fit docs/drill-record.schema.json:\n  /reasons/0: got 1, expected type string\n',
    ],
  ])('when %s', async (_, content, message) => {
    if (content !== undefined) writeFileSync(join(cwd, 'x.json'), content);
    const { code, stderr } = await failure('x.json');
    expect(code).toBe(1);
    expect(stderr).toContain(`alirestore report: ${message}`);
  });

  it('when it cannot sign, and then writes nothing', async () => {
    writeFileSync(join(cwd, 'bad.pem'), 'secret words');
    const { code, stderr } = await failure('met.json', '--html', 'a.html', '--attestation', 'b', '--key', 'bad.pem');
    expect(code).toBe(1);
    expect(stderr).toContain('cannot sign with bad.pem: got no PEM at all, expected an Ed25519 private key');
    expect(stderr).not.toContain('secret');
    expect(existsSync(join(cwd, 'a.html'))).toBe(false);
  });

  it('when it cannot write', async () => {
    expect((await failure('met.json', '--html', 'met.json/a.html')).stderr).toMatch(/cannot write met.json\/a.html: E/);
  });
});

describe('alirestore report ends with 64', () => {
  it.each([
    [[], 'expected one FILE'],
    [['met.json', 'bank.json'], 'expected one FILE'],
    [['met.json', '--attestation', 'a'], '--attestation and --key need each other'],
    [['met.json', '--key', 'key.pem'], '--attestation and --key need each other'],
    [['met.json', '--max-age-days', 'old'], '--max-age-days takes a number of at least 0; got "old"'],
    [['met.json', '--pdf', 'x'], "Unknown option '--pdf'"],
  ])('for the words %j', async (words, message) => {
    const { code, stderr } = await report(...words);
    expect(code).toBe(64);
    expect(stderr).toContain(message);
  });
});

describe('alirestore report --history', () => {
  const earlier = (day: string, seconds: number) =>
    metRecord({
      drill: { ...metRecord().drill, runId: `run-${day}` },
      startedAt: `${day}T06:00:00Z`,
      completedAt: `${day}T07:00:00Z`,
      durationSeconds: seconds,
      objectives: [],
      restores: [],
    });

  beforeEach(() => {
    mkdirSync(join(cwd, 'past/one'), { recursive: true });
    writeFileSync(join(cwd, 'past/one/record.json'), JSON.stringify(earlier('2026-02-20', 2000)));
    writeFileSync(join(cwd, 'past/state.json'), state(JSON.stringify(earlier('2026-02-10', 4000))));
    writeFileSync(join(cwd, 'past/plan.json'), '{"planned_values": {}}');
    writeFileSync(join(cwd, 'past/note.txt'), 'no JSON');
  });

  it('tells the trend, and what to heed on standard error', async () => {
    const { code, stdout, stderr } = await report('met.json', '--history', 'past');
    expect(code).toBe(0);
    expect(stderr).toBe(
      'Regression: the achieved RTO of the drill rose from 33 min 20 s to 1 h 20 min 5 s (140 % more).\n',
    );
    expect(stdout.slice(stdout.indexOf('## History')).match(/\| run-(\S*) \|$/gm)).toEqual([
      '| run-7 |',
      '| run-2026-02-20 |',
      '| run-2026-02-10 |',
    ]);
  });

  it('takes other limits', async () => {
    expect((await report('met.json', '--history', 'past', '--regression-percent', '150')).stderr).toBe('');
    expect((await report('bank.json', '--history', 'past', '--max-age-days', '5')).stderr).toContain(
      'Due: shop, last met on 2026-02-20 07:00:00 UTC, over 5 days ago.\n',
    );
  });

  it('says which files it leaves out', async () => {
    writeFileSync(join(cwd, 'past/broken.json'), '{');
    writeFileSync(join(cwd, 'past/odd.json'), JSON.stringify({ ...metRecord(), region: 5 }));
    const { code, stderr } = await report('met.json', '--history', 'past');
    expect(code).toBe(0);
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      'left out past/broken.json: it is not JSON, or its record does not fit the schema',
      'left out past/odd.json: it is not JSON, or its record does not fit the schema',
    ]);
  });

  it('needs a folder', async () => {
    const { code, stderr } = await report('met.json', '--history', 'nowhere');
    expect(code).toBe(1);
    expect(stderr).toBe('alirestore report: cannot read the folder nowhere: ENOENT\n');
  });
});
