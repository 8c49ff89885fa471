import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createReport } from '../../../src/cli/report/report';
import { temporaryFolder } from '../../harness/temporary-folder';
import { sampleCoverage, sampleSource } from '../../report/coverage/sample-coverage';
import { LAST_END, runOf } from '../../report/portfolio/sample-runs';
import { rehearsalRecord } from '../../report/sample-records';
import { cliMachine } from '../cli-machine';
import { runCli } from '../run-cli';

const DAY = 86_400;

let cwd: string;
beforeEach(() => {
  cwd = temporaryFolder();
});

function put(files: Readonly<Record<string, object | string>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(cwd, 'all', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
}

/** On a day after the last run. */
function report(words: readonly string[], days = 1) {
  const clock = { ...cliMachine.clock, now: () => (LAST_END + days * DAY) * 1000 };
  return runCli(['report', ...words], [createReport({ clock, readStdin: () => Promise.resolve('') })], { cwd });
}

const state = (record: object) => ({
  version: 4,
  resources: [{ type: 'alirestore_drill', name: 'd', instances: [{ attributes: { record: JSON.stringify(record) } }] }],
});

describe('alirestore report --portfolio', () => {
  it('writes a site of the records and states under a folder', async () => {
    put({ 'web/1.json': runOf('shop', 7), 'web/state.json': state(runOf('shop', 0)), 'bank/1.json': runOf('shop', 0) });
    put({ 'web/plan.json': {}, 'web/note.txt': 'no JSON' });
    expect(await report(['--portfolio', 'all', '--site', 'out/site'])).toEqual({
      code: 0,
      stdout: 'wrote out/site/index.html\n2 drills: 2 met\n',
      stderr: '',
    });
    const files = readdirSync(join(cwd, 'out/site'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => name.endsWith('.html'))).toHaveLength(1 + 2 + 3);
    expect(readFileSync(join(cwd, 'out/site/index.html'), 'utf8')).toContain('As of 2026-03-02 07:20:05 UTC.');
  });

  it('judges at the time that is asked for', async () => {
    put({ '1.json': runOf('shop', 0) });
    const { stdout } = await report(['--portfolio', 'all', '--site', 'site', '--at', '2026-06-01T00:00:00Z']);
    expect(stdout).toBe('wrote site/index.html\n1 drill: 1 due\n');
    expect((await report(['--portfolio', 'all', '--site', 'site', '--at', 'soon'])).code).toBe(64);
  });

  it('tells of broken files, and goes on', async () => {
    put({ '1.json': runOf('shop', 0), 'bad/a.json': '{', 'bad/b.json': { ...runOf('bank', 0), verdict: 'good' } });
    put({ 'deep.json': '['.repeat(200_000), 'x.json/y.txt': 'a folder' });
    const { code, stderr } = await report(['--portfolio', 'all', '--site', 'site', '--require']);
    const why = 'it is not JSON, or its record does not fit the schema';
    expect(stderr).toBe(
      `left out bad/a.json: ${why}\nleft out bad/b.json: ${why}\nleft out deep.json: ${why}\nleft out x.json: cannot read all/x.json: EISDIR\n`,
    );
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).toContain('bad/a.json: it is not JSON');
  });
});

describe('alirestore report --portfolio --coverage', () => {
  const emulated = { ...sampleCoverage([sampleSource()], []), environment: 'emulated' } as const;

  it('shows each report, the newest of a region, those of an emulated cloud apart', async () => {
    const real = sampleCoverage([sampleSource()], []);
    put({ '1.json': runOf('shop', 0), 'c.json': real, 'old.json': { ...real, at: '2026-01-01T00:00:00Z' } });
    put({ 'e.json': emulated });
    const files = ['all/c.json', 'all/old.json', 'all/e.json'].flatMap((file) => ['--coverage', file]);
    const { code, stderr } = await report(['--portfolio', 'all', '--site', 'site', ...files]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const names = readdirSync(join(cwd, 'site')).filter((name) => name.startsWith('coverage-cn-hangzhou-'));
    expect(names).toHaveLength(2);
    const [overview, rehearsals] = ['index', 'rehearsals'].map((name) =>
      readFileSync(join(cwd, `site/${name}.html`), 'utf8'),
    );
    expect(overview).toContain('0 of 1 source is proven (0 %)');
    expect(overview).toContain('As of 2026-03-11');
    expect(overview).not.toContain('As of 2026-01-01');
    expect(rehearsals).toContain('<aside class="rehearsal"');
    const pageOf = (text: string) => /href="(coverage-[^"]+)"/.exec(text)?.[1];
    expect([pageOf(overview), pageOf(rehearsals)].sort()).toEqual(names.sort());
  });

  it.each([
    ['a record', runOf('shop', 0)],
    ['one with holes', { ...emulated, summary: undefined }],
    ['what is no JSON', '{'],
  ])('could not run with %s', async (_, content) => {
    put({ '1.json': runOf('shop', 0), 'c.txt': content });
    const { code, stderr } = await report(['--portfolio', 'all', '--site', 'site', '--coverage', 'all/c.txt']);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        'alirestore report: all/c.txt is no report of coverage: expected what "alirestore coverage --json" of this version writes\n',
    });
    expect(existsSync(join(cwd, 'site'))).toBe(false);
  });
});

describe('alirestore report --portfolio --require', () => {
  const codeOf = async (days: number, ...more: readonly string[]) =>
    (await report(['--portfolio', 'all', '--require', ...more], days)).code;

  it('ends with 0 as long as every drill is met and none is due', async () => {
    put({ '1.json': runOf('shop', 0), '2.json': runOf('bank', 3) });
    expect(await codeOf(87)).toBe(0);
    expect(await codeOf(88)).toBe(2);
    expect(await codeOf(88, '--max-age-days', '100')).toBe(0);
  });

  it('ends with 2 for a drill that was missed, and says which', async () => {
    put({ '1.json': runOf('shop', 0), '2.json': runOf('bank', 3), '3.json': runOf('bank', 2, { verdict: 'missed' }) });
    expect(await report(['--portfolio', 'all', '--require'])).toEqual({
      code: 2,
      stdout: '2 drills: 1 met, 1 missed\n',
      stderr:
        'Missed: bank (group/shop), run bank-998, last met 4 days ago, on 2026-02-26 07:20:05 UTC: restore orders failed: The disk is full.\n',
    });
    expect((await report(['--portfolio', 'all', '--site', 'site'])).code).toBe(0);
  });

  it('ends with 2 where there are rehearsals only: nothing was proven', async () => {
    put({ '1.json': runOf('shop', 0, { environment: rehearsalRecord().environment }) });
    expect(await report(['--portfolio', 'all', '--require'])).toMatchObject({
      code: 2,
      stdout: 'No drill on the real cloud; 1 drill in rehearsals, which count for nothing\n',
    });
  });

  it('writes nothing without --site', async () => {
    put({ '1.json': runOf('shop', 0) });
    await report(['--portfolio', 'all', '--require']);
    expect(readdirSync(cwd)).toEqual(['all']);
  });
});

describe('alirestore report --portfolio could not run', () => {
  it.each([
    ['a folder that is not there', 'none', 'cannot read the folder none: ENOENT'],
    [
      'a folder without a record',
      'all',
      'no record of a drill under all: expected JSON files that are records, states, or the output of "terraform show -json"; got 1 file without one',
    ],
  ])('with %s', async (_, folder, message) => {
    put({ 'plan.json': {} });
    const { code, stderr } = await report(['--portfolio', folder, '--site', 'site']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: `alirestore report: ${message}\n` });
    expect(existsSync(join(cwd, 'site'))).toBe(false);
  });

  it('where the site cannot be written', async () => {
    put({ '1.json': runOf('shop', 0) });
    writeFileSync(join(cwd, 'site'), 'a file');
    const { code, stderr } = await report(['--portfolio', 'all', '--site', 'site']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'alirestore report: cannot write site/index.html: EEXIST\n' });
  });

  it.each([
    [['r.json', '--portfolio', 'all', '--site', 's'], '--portfolio takes no FILE: its records lie in DIR'],
    [['--portfolio', 'all'], '--portfolio needs --site or --require'],
    [['--portfolio', 'all', '--site', 's', '--junit', 'x'], '--junit is of one drill, and none of --portfolio'],
    [['--portfolio', 'all', '--site', 's', '--history', 'x'], '--history is of one drill, and none of --portfolio'],
    [['r.json', '--site', 's'], '--site needs --portfolio'],
    [['r.json', '--require'], '--require needs --portfolio'],
    [
      ['--portfolio', 'all', '--site', 's', '--max-age-days', '1e300'],
      '--max-age-days takes a number of at most 100000',
    ],
  ])('for the words %j', async (words, message) => {
    const { code, stderr } = await report(words);
    expect(code).toBe(64);
    expect(stderr).toContain(`alirestore report: ${message}`);
  });
});
