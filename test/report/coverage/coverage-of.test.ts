import { describe, expect, it } from 'vitest';
import type { DrillRecord, DrillRestore } from '../../../src/record/schema/drill-record-schema';
import { attemptsOfRecord } from '../../../src/report/coverage/attempts-of-record';
import { isCoverageReport } from '../../../src/report/coverage/coverage-report';
import { metRecord, sampleRestore, sampleValidation } from '../sample-records';
import { DAY, NOW, sampleCoverage, sampleJob, sampleSource } from './sample-coverage';

const orders = { source: 'orders', selection: 'files' };
const drillOf = (restore: Partial<DrillRestore> = {}, changes: Partial<DrillRecord> = {}) =>
  metRecord({ restores: [sampleRestore({ ...orders, ...restore })], validations: [], ...changes });
const stateAfter = (record: DrillRecord, changes = {}) =>
  sampleCoverage([sampleSource()], [record], changes).sources[0];

describe('the state of a source', () => {
  it('is proven by a restore of it that succeeded, and tells which', () => {
    expect(stateAfter(drillOf())).toEqual({
      service: 'hbr',
      type: 'ECS_FILE',
      vaultIds: ['v-0001'],
      name: 'orders',
      source: 'i-0001 /orders',
      newestPointAt: '2026-03-11T06:00:00Z',
      orphan: false,
      state: 'proven',
      proven: { at: '2026-03-01T07:00:00Z', drill: 'shop', runId: 'run-7', restore: 'orders', checks: 0 },
      failure: null,
      job: null,
    });
  });

  it('is stale from the day on that the proof is too old', () => {
    expect(stateAfter(drillOf(), { maxAgeDays: 10 }).state).toBe('proven');
    expect(stateAfter(drillOf(), { maxAgeDays: 9.99 }).state).toBe('stale');
  });

  it('is never without a restore', () => {
    expect(sampleCoverage([sampleSource()], []).sources[0]).toMatchObject({ state: 'never', proven: null, job: null });
  });

  const failures: readonly (readonly [string, Partial<DrillRestore>, string])[] = [
    ['failed', { verdict: 'failed', status: 'FAILED', errorMessage: 'The disk is full.' }, 'The disk is full.'],
    ['was restored in part', { verdict: 'partial', status: 'PARTIAL_COMPLETE' }, 'it was restored in part'],
    ['was empty', { verdict: 'empty' }, 'it restored nothing'],
    ['was empty, and a warning', { verdict: 'empty', expected: { onEmpty: 'warn' } }, 'it restored nothing'],
    ['was empty, and accepted', { verdict: 'empty', expected: { onEmpty: 'accept' } }, 'it restored nothing'],
    ['was less than expected', { unmet: ['12 files were restored; at least 1,000 were expected'] }, '12 files were'],
    [
      'was refused',
      { verdict: 'failed', notStarted: 'refused', restoreId: null, errorMessage: 'No vault.' },
      'No vault.',
    ],
  ];
  it.each(failures)('is failed when the last restore %s', (_, restore, why) => {
    const { state, proven, failure } = stateAfter(drillOf(restore));
    expect({ state, proven }).toEqual({ state: 'failed', proven: null });
    expect(failure?.why).toContain(why);
  });

  it('is proven by a partial restore where the drill takes such', () => {
    const { drill } = metRecord();
    const record = drillOf({ verdict: 'partial' }, { drill: { ...drill, onPartial: 'accept' } });
    expect(stateAfter(record).state).toBe('proven');
  });

  const nothing: readonly (readonly [string, Partial<DrillRestore>])[] = [
    ['has not ended', { verdict: 'pending', status: 'RUNNING', completedAt: null }],
    ['was not started', { verdict: 'skipped', restoreId: null, completedAt: null }],
    ['was cancelled', { verdict: 'failed', status: 'CANCELED' }],
    ['could not be asked for', { verdict: 'failed', notStarted: 'setup', restoreId: null }],
    ['may have been started', { verdict: 'failed', notStarted: 'unknown', restoreId: null }],
    ['belongs to another run', { runId: 'run-6' }],
  ];
  it.each(nothing)('is as it was after a restore that %s', (_, restore) => {
    expect(stateAfter(drillOf(restore))).toMatchObject({ state: 'never', proven: null, failure: null, job: null });
  });

  it.each([
    ['was there before', { origin: 'adopted' as const }],
    ['has times that contradict each other', { submittedAt: '2026-03-02T00:00:00Z' }],
  ])('is not proven by a restore that %s', (_, restore) => {
    expect(stateAfter(drillOf(restore))).toMatchObject({ state: 'never', job: { restoreId: 'r-0001' } });
  });

  it('goes by what came last', () => {
    const later = { completedAt: '2026-03-02T07:00:00Z' };
    const bad = { verdict: 'failed', status: 'FAILED' } as const;
    const both = (first: Partial<DrillRestore>, second: Partial<DrillRestore>) =>
      sampleCoverage([sampleSource()], [drillOf(second), drillOf(first)]).sources[0];
    expect(both(bad, later)).toMatchObject({ state: 'proven', failure: null });
    expect(both({}, { ...bad, ...later })).toMatchObject({ state: 'failed', proven: { at: '2026-03-01T07:00:00Z' } });
  });
});

describe('checks', () => {
  const withChecks = (...validations: DrillRecord['validations']) => stateAfter(drillOf({}, { validations }));

  it('are counted where they passed', () => {
    const ofSource = sampleValidation({ name: 'a', after: [], ...orders });
    const ofOther = sampleValidation({ name: 'b', after: [], selection: 'files', source: 'other', verdict: 'failed' });
    const ofAll = sampleValidation({ name: 'c', after: ['files'] });
    expect(withChecks(sampleValidation(), ofSource, ofOther, ofAll).proven?.checks).toBe(3);
  });

  it('fail the source when they fail, or end too late', () => {
    for (const verdict of ['failed', 'timed_out'] as const) {
      const { state, failure } = withChecks(sampleValidation({ verdict, observed: 'exit code 1' }));
      expect([state, failure?.why]).toEqual(['failed', 'check row count: exit code 1']);
    }
  });

  it('leave it unproven when they did not run, but in a rehearsal', () => {
    const skipped = sampleValidation({ verdict: 'skipped' });
    expect(withChecks(skipped)).toMatchObject({ state: 'never', job: { restoreId: 'r-0001' } });
    const { environment } = metRecord();
    const rehearsal = drillOf({}, { validations: [skipped], environment: { ...environment, kind: 'emulated' } });
    expect(attemptsOfRecord(rehearsal)).toMatchObject([{ outcome: 'proven', checks: 0 }]);
  });
});

describe('what only the service tells', () => {
  it('is no proof, and is told as such', () => {
    const { sources } = sampleCoverage([sampleSource()], [], { jobs: [sampleJob()] });
    expect(sources[0]).toMatchObject({
      state: 'never',
      proven: null,
      job: { at: '2026-03-05T00:00:00Z', restoreId: 'r-0009' },
    });
  });

  it('is believed when it is a failure', () => {
    const jobs = [sampleJob({ outcome: 'failed', why: 'The disk is full.' })];
    const { sources } = sampleCoverage([sampleSource()], [drillOf()], { jobs });
    expect(sources[0]).toMatchObject({ state: 'failed', failure: { restoreId: 'r-0009', why: 'The disk is full.' } });
  });
});

describe('a report', () => {
  const [never, proven, stopped] = [
    sampleSource({ name: 'never', source: 'i-0002 /never' }),
    sampleSource(),
    sampleSource({ name: 'gone', source: 'i-0003 /gone', points: [NOW - 9 * DAY, NOW - 10 * DAY, NOW - 11 * DAY] }),
  ];

  it('has the worst first, counts them, and holds them against what is required', () => {
    const report = sampleCoverage([proven, never, stopped], [drillOf()], { requiredPercent: 33.3 });
    expect(report.sources.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'gone never',
      'never never',
      'orders proven',
    ]);
    expect(report.summary).toEqual({
      sources: 3,
      proven: 1,
      stale: 0,
      failed: 0,
      never: 2,
      orphans: 1,
      percent: 33.33,
    });
    expect(report.met).toBe(true);
    expect(sampleCoverage([proven, never, stopped], [drillOf()], { requiredPercent: 33.34 }).met).toBe(false);
    expect(sampleCoverage([proven], [drillOf()])).not.toHaveProperty('met');
  });

  it('is never enough where nothing is backed up', () => {
    expect(sampleCoverage([], [], { requiredPercent: 0 })).toMatchObject({ met: false, summary: { percent: 0 } });
  });

  it('tells proofs that fit no source', () => {
    const report = sampleCoverage([never], [drillOf()]);
    expect(report.unmatched).toEqual([
      {
        what: 'snapshot s-0001 of vault v-0001',
        at: '2026-03-01T07:00:00Z',
        restoreId: 'r-0001',
        drill: 'shop',
        runId: 'run-7',
        restore: 'orders',
      },
    ]);
  });

  it('is told from a record', () => {
    expect(isCoverageReport(JSON.parse(JSON.stringify(sampleCoverage([], []))))).toBe(true);
    expect(isCoverageReport(metRecord())).toBe(false);
  });
});
