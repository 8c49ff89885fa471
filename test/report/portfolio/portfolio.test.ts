import { describe, expect, it } from 'vitest';
import type { DrillRecord } from '../../../src/record/schema/drill-record-schema';
import { portfolioOf } from '../../../src/report/portfolio/portfolio';
import { portfolioLines } from '../../../src/report/portfolio/portfolio-lines';
import { stateText } from '../../../src/report/portfolio/state-text';
import { rehearsalRecord, sampleRestore } from '../sample-records';
import { LAST_END, runOf, sampleRuns } from './sample-runs';

const limits = { regressionPercent: 20, maxAgeDays: 90 };
const DAY = 86_400;
const emulated = rehearsalRecord().environment;

/** Of records by their paths. */
function portfolio(records: Readonly<Record<string, DrillRecord>>, moment = LAST_END) {
  const stored = Object.entries(records).map(([path, record]) => ({ path, record }));
  return portfolioOf(stored, moment, limits, []);
}

const inOneFolder = (...records: readonly DrillRecord[]) =>
  Object.fromEntries(records.map((record, index) => [`${index}.json`, record]));
const of = (...records: readonly DrillRecord[]) => portfolio(inOneFolder(...records));
const stacks = (records: Readonly<Record<string, DrillRecord>>) =>
  portfolio(records).drills.map(({ stack, runs }) => [stack, runs.map(({ drill }) => drill.runId)]);
const from = (repository: string | null, accountId: string | null, daysBefore: number) => {
  const run = runOf('shop', daysBefore);
  return {
    ...run,
    startedBy: { ...run.startedBy, repository },
    environment: { ...run.environment, accountId },
  };
};

describe('the state of a drill', () => {
  const statesOf = (...records: readonly DrillRecord[]) => of(...records).drills.map(({ states }) => states);

  it('is that of its last run, in whatever order the records come', () => {
    expect(statesOf(runOf('shop', 0), runOf('shop', 1, { verdict: 'missed' }))).toEqual([['met']]);
    expect(statesOf(runOf('shop', 1), runOf('shop', 0, { verdict: 'missed' }))).toEqual([['missed']]);
  });

  it('is due when it was last met more than the days that are allowed ago, to the second', () => {
    const at = (moment: number) => portfolio(inOneFolder(runOf('shop', 0)), moment).drills[0];
    expect(at(LAST_END + 90 * DAY).states).toEqual(['met']);
    expect(at(LAST_END + 90 * DAY + 1)).toMatchObject({ states: ['due'], dueAt: LAST_END + 90 * DAY });
  });

  it('is due of one that was never met, and is both where the last run was missed, too', () => {
    expect(statesOf(runOf('shop', 0, { verdict: 'missed' }))).toEqual([['missed', 'due']]);
    expect(statesOf(runOf('shop', 100), runOf('shop', 0, { verdict: 'missed' }))).toEqual([['missed', 'due']]);
  });

  it('never comes from a rehearsal, which is neither due nor makes a drill met', () => {
    const { drills, rehearsals } = of(runOf('shop', 120), runOf('shop', 0, { environment: emulated }));
    expect(drills.map(({ states, runs }) => [states, runs.length])).toEqual([[['due'], 1]]);
    expect(rehearsals.map(({ states, dueAt, runs }) => [states, dueAt, runs.length])).toEqual([
      [['met'], undefined, 1],
    ]);
  });

  it('never comes from a time that is still to come, but clocks may differ by a quarter of an hour', () => {
    const soon = portfolio(inOneFolder(runOf('shop', 0)), LAST_END - 900);
    expect(soon.drills[0].states).toEqual(['met']);
    const { drills, leftOut } = portfolio(inOneFolder(runOf('shop', 0)), LAST_END - 901);
    expect(drills).toEqual([]);
    expect(leftOut).toEqual(['0.json: it is of a time that is still to come']);
  });

  it('is due where the end of the met run is no time', () => {
    expect(statesOf(runOf('shop', 0, { completedAt: '2026-99-99T00:00:00Z' }))).toEqual([['due']]);
  });
});

describe('drills of one name', () => {
  it('are apart by the folder that they lie in', () => {
    expect(stacks({ 'a/1.json': runOf('shop', 1), 'b/1.json': runOf('shop', 0) })).toEqual([
      ['folder a', ['shop-999']],
      ['folder b', ['shop-1000']],
    ]);
  });

  it('are apart by repository, account and region, where both are known', () => {
    expect(stacks(inOneFolder(from('acme/a', '1', 2), from('acme/a', '2', 1), from('acme/b', '1', 0)))).toEqual([
      ['repository acme/a, account 1', ['shop-998']],
      ['repository acme/a, account 2', ['shop-999']],
      ['repository acme/b', ['shop-1000']],
    ]);
    expect(stacks(inOneFolder(runOf('shop', 1), runOf('shop', 0, { region: 'cn-beijing' })))).toEqual([
      ['region cn-beijing', ['shop-1000']],
      ['region cn-hangzhou', ['shop-999']],
    ]);
  });

  it('are one where a run does not tell, as one from a laptop', () => {
    expect(stacks(inOneFolder(from('acme/a', '1', 2), from(null, null, 1)))).toEqual([
      ['acme/a', ['shop-998', 'shop-999']],
    ]);
    expect(stacks(inOneFolder(from('a', '1', 2), from('b', '1', 1), from(null, '1', 0)))).toEqual([
      ['repository a', ['shop-998']],
      ['repository b', ['shop-999']],
      ['repository not known', ['shop-1000']],
    ]);
  });

  it('are one over folders of runs, drills and days', () => {
    const [a, b, c, d] = [3, 2, 1, 0].map((days) => runOf('shop', days));
    for (const prefix of ['', 'web/', 'group/web/']) {
      const paths = {
        [`${prefix}drill-evidence/shop-997/record.json`]: a,
        [`${prefix}records/shop-shop-998.json`]: b,
        [`${prefix}drill-evidence/shop-999/2-shop/record.json`]: c,
        [`${prefix}2026/03/01/record.json`]: d,
      };
      expect(stacks(paths)).toEqual([
        [prefix.slice(0, -1) || 'group/shop', ['shop-997', 'shop-998', 'shop-999', 'shop-1000']],
      ]);
    }
  });

  it('have a folder of the site each, which stays when others come', () => {
    const alone = portfolio({ 'a/1.json': runOf('shop', 1) }).drills[0].folder;
    const both = portfolio({ 'a/1.json': runOf('shop', 1), 'b/1.json': runOf('shop', 0) }).drills;
    expect(both.map(({ folder }) => folder === alone)).toEqual([true, false]);
    expect(alone).toMatch(/^shop-[0-9a-f]{12}$/);
  });
});

describe('a portfolio', () => {
  it('counts a record once that lies in several files of a stack', () => {
    const { drills } = of(runOf('shop', 1), runOf('shop', 1), runOf('shop', 0));
    expect(drills.map(({ runs }) => runs.length)).toEqual([2]);
    const one = runOf('shop', 0);
    expect(stacks({ 'a/drill-evidence/shop-1000/record.json': one, 'a/state.json': one, 'b/1.json': one })).toEqual([
      ['folder a', ['shop-1000']],
      ['folder b', ['shop-1000']],
    ]);
  });

  it('tells what got slower since the last run that was met', () => {
    const slow = sampleRuns('shop', 4, (index) => (index === 3 ? 7000 : 4000));
    expect(of(...slow).drills[0].history.regressions).toEqual([
      { what: 'achieved RTO of the drill', beforeSeconds: 4000, nowSeconds: 7000 },
    ]);
  });

  it('counts the sources that were restored within the days, each once, and none that is no evidence', () => {
    const run = (daysBefore: number, sources: readonly string[], changes: object = {}) => {
      const [restore] = runOf('shop', daysBefore).restores;
      return runOf('shop', daysBefore, {
        selections: [{ name: 'files', sources: 400, sampled: sources.length, seed: '1', withoutPoint: [] }],
        restores: sources.map((source) =>
          sampleRestore({ ...restore, name: `files/${source}`, selection: 'files', source, ...changes }),
        ),
      });
    };
    const { drills } = of(
      run(100, ['z']),
      run(2, ['a', 'b']),
      run(1, ['b', 'c']),
      run(0, ['d'], { verdict: 'failed' }),
    );
    expect(drills[0].sources).toEqual([{ selection: 'files', restored: 3, sources: 400 }]);
    for (const changes of [{ origin: 'adopted' }, { verdict: 'empty', expected: { onEmpty: 'accept' } }]) {
      const [drill] = of(run(0, ['a'], changes)).drills;
      expect(drill.sources).toEqual([{ selection: 'files', restored: 0, sources: 400 }]);
    }
  });

  it('says in a line each what was missed or is due, the missed ones first', () => {
    const all = of(runOf('ledger', 120), runOf('shop', 0, { verdict: 'missed' }), runOf('orders', 0));
    expect(portfolioLines(all)).toEqual([
      'Missed and due: shop (group/shop), run shop-1000, never met: restore orders failed: The disk is full.',
      'Due: ledger (group/shop), run ledger-880, last met 120 days ago, on 2025-11-01 07:20:05 UTC.',
    ]);
    expect(stateText(all.drills)).toBe('3 drills: 1 met, 1 missed, 2 due');
    const many = of(...Array.from({ length: 30 }, (_, index) => runOf(`d${index}`, 120)));
    expect(portfolioLines(many)).toHaveLength(21);
    expect(portfolioLines(many)[20]).toBe('And 10 more.');
  });
});
