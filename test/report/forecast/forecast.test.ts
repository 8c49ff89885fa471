import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '../../../src/emulator/seeded-random';
import type { DrillRecord } from '../../../src/record/schema/drill-record-schema';
import { forecast } from '../../../src/report/forecast/forecast';
import type { ForecastDrill } from '../../../src/report/forecast/forecast-drill';
import { forecastLines, forecastTitle } from '../../../src/report/forecast/forecast-lines';
import { metRecord, sampleRestore } from '../sample-records';
import { type EmulatedRestore, GAP, runEmulated } from './emulated-drill';

const MIB = 2 ** 20;
const HOUR = 3_600;

/** MiB in a second, and seconds that no size changes. */
const RATES = { ECS_FILE: [50, 20], OSS: [10, 5], NAS: [80, 60] } as const;

const plan = [
  { name: 'orders', wave: 1, after: [], restoreType: 'ECS_FILE' },
  { name: 'bills', wave: 1, after: [], restoreType: 'OSS' },
  { name: 'index', wave: 2, after: ['orders'], restoreType: 'ECS_FILE' },
  { name: 'media', wave: 3, after: ['index'], restoreType: 'NAS' },
] as const;

/** A run in which each restore has a size of its own, and a rate that strays by so much. */
function sized(random: () => number, stray: number): EmulatedRestore[] {
  return plan.map((one) => {
    const [rate, fixed] = RATES[one.restoreType];
    const bytes = Math.round((2_000 + random() * 30_000) * MIB);
    const noise = 1 + (random() * 2 - 1) * stray;
    const running = Math.round((fixed + bytes / MIB / rate) * noise);
    return { ...one, service: 'hbr', bytes, queued: 10, running };
  });
}

const about = (restores: readonly EmulatedRestore[], changes: Partial<ForecastDrill> = {}): ForecastDrill => ({
  name: 'shop',
  isRehearsal: false,
  rtoSeconds: HOUR,
  restores: restores.map(({ queued, running, ...one }) => one),
  ...changes,
});

/** How far one is off the other: 0.1 is a tenth. */
const off = (a: number, b: number) => Math.abs(a - b) / b;

describe('a forecast, held against the emulator', () => {
  describe.each([0, 0.1])('with rates that stray by %s', (stray) => {
    it.each([1, 2, 3, 4, 5, 6, 7, 8])(
      'is within 15 % of what comes, for the drill, and each restore of a known rate (seed %i)',
      (seed) => {
        const random = createSeededRandom(seed);
        const records = Array.from({ length: 8 }, (_, run) => runEmulated(`run-${run}`, sized(random, stray), run));
        const next = sized(random, stray);
        const told = forecast(about(next), records);
        const outcome = runEmulated('next', next, 9);
        expect(told.unknown).toEqual([]);
        expect(off(told.total?.seconds as number, outcome.durationSeconds as number)).toBeLessThan(0.15);
        for (const { name, seconds } of stray === 0 ? told.restores : []) {
          const came = outcome.restores.find((one) => one.name === name)?.durationSeconds as number;
          expect(off(seconds, came), name).toBeLessThan(0.15);
        }
      },
    );
  });

  it('tells a restore that never ran by those of its type and size', () => {
    const random = createSeededRandom(3);
    const records = Array.from({ length: 4 }, (_, run) => runEmulated(`run-${run}`, sized(random, 0), run));
    const [, bills] = sized(random, 0);
    const fresh = { ...bills, name: 'archive' };
    const [one] = forecast(about([fresh]), records).restores;
    expect(one).toMatchObject({ basis: 'alike', count: 4 });
    expect(off(one.seconds, fresh.queued + fresh.running)).toBeLessThan(0.15);
  });

  it('knows the time between waves', () => {
    const same = sized(createSeededRandom(1), 0);
    const records = [0, 1, 2].map((run) => runEmulated(`run-${run}`, same, run));
    const path = ['orders', 'index', 'media'].map((name) => same.find((one) => one.name === name) as EmulatedRestore);
    const waves = [Math.max(...same.slice(0, 2).map(({ queued, running }) => queued + running))];
    const others = path.slice(1).map(({ queued, running }) => queued + running);
    const expected = [...waves, ...others].reduce((a, b) => a + b) + 2 * GAP;
    expect(forecast(about(same), records).total?.seconds).toBe(expected);
  });
});

/** A run with these times in seconds. */
function recordOf(
  runId: string,
  times: Readonly<Record<string, number>>,
  changes: Partial<DrillRecord> = {},
): DrillRecord {
  const { drill } = metRecord();
  const restores = Object.entries(times).map(([name, seconds]) =>
    sampleRestore({
      name,
      submittedAt: null,
      startedAt: null,
      completedAt: null,
      queuedSeconds: 0,
      runningSeconds: seconds,
      durationSeconds: seconds,
      restoreType: 'OSS',
    }),
  );
  return metRecord({ drill: { ...drill, runId, name: 'shop' }, restores, waves: [], ...changes });
}

const restoreOf = (name: string, changes = {}) =>
  ({ name, wave: 1, after: [], service: 'hbr', restoreType: 'OSS', ...changes }) as const;

const drillOf = (...restores: ForecastDrill['restores']): ForecastDrill => ({
  name: 'shop',
  isRehearsal: false,
  rtoSeconds: HOUR,
  restores,
});

const runs = (...times: Readonly<Record<string, number>>[]) => times.map((one, index) => recordOf(`run-${index}`, one));

describe('a forecast', () => {
  const three = runs({ a: 1_000, b: 2_000 }, { a: 1_000, b: 2_000 }, { a: 1_000, b: 2_000 });
  const after = restoreOf('b', { wave: 2, after: ['a'] });

  it('says what the critical path is, and what the chance is; never more than so few runs can tell', () => {
    const told = forecast(drillOf(restoreOf('a'), after), three);
    expect(told).toMatchObject({ total: { seconds: 3_000 }, path: ['a', 'b'], objective: { chance: 0.8, known: 3 } });
    expect(told.advice).toBeUndefined();
    expect([`${forecastTitle(told)}:`, ...forecastLines(told)]).toEqual([
      'Forecast of shop, by 3 records:',
      'The drill takes about 50 min; the RTO allows 1 h',
      'the chance that RTO of the drill of 1 h holds is 80 %, and 3 earlier times tell no more',
      'Critical path: a (16 min 40 s), then b (33 min 20 s)',
      'b: about 33 min 20 s, 3 GiB, by 3 earlier runs of it',
      'a: about 16 min 40 s, 3 GiB, by 3 earlier runs of it',
    ]);
  });

  it('counts how often a limit would have held', () => {
    const times = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((minutes) => ({ a: minutes * 60 }));
    const { objective, total } = forecast(drillOf(restoreOf('a')), runs(...times));
    expect(objective?.chance).toBeGreaterThan(0.5);
    expect(objective?.chance).toBeLessThan(0.6);
    expect(total?.low).toBeLessThan(20 * 60);
    expect(total?.high).toBeGreaterThan(85 * 60);
  });

  it('judges the objective of a restore by itself', () => {
    const [one] = forecast(drillOf(restoreOf('a', { rtoSeconds: 999 })), three).restores;
    expect(one.objective).toEqual({ limitSeconds: 999, chance: 0.2, known: 3 });
  });

  it('says what would have to run in parallel', () => {
    const told = forecast({ ...drillOf(restoreOf('a'), after), rtoSeconds: 2_400 }, three);
    expect(told.objective?.chance).toBe(0.2);
    expect(told.advice).toEqual({ atOnce: ['b'], seconds: 2_000 });
    expect(forecastLines(told)).toContain('In parallel: without waiting for others, b would make it about 33 min 20 s');
  });

  it('says into how many one restore must be split', () => {
    const told = forecast({ ...drillOf(restoreOf('a'), after), rtoSeconds: 900 }, three);
    expect(told.advice?.split).toEqual({ name: 'b', seconds: 2_000, parts: 3 });
    expect(forecastLines(told)).toContain(
      'In parallel: b alone takes longer than the RTO; split it into at least 3 restores',
    );
  });

  it('waits for a whole wave, since it has one gate', () => {
    const many = runs(...[1, 2, 3].map(() => ({ a: 100, slow: 900, b: 50 })));
    const told = forecast(drillOf(restoreOf('a'), restoreOf('slow'), after), many);
    expect([told.total?.seconds, told.path]).toEqual([950, ['slow', 'b']]);
  });

  it('says plainly where it knows too little, and then promises nothing', () => {
    const told = forecast(drillOf(restoreOf('a'), restoreOf('new', { restoreType: 'NAS' })), three);
    expect(told.unknown).toEqual([{ name: 'new', why: '0 whole restores of NAS on record, and 3 are needed' }]);
    expect(told.objective).toBeUndefined();
    expect(forecastLines(told)).toEqual(
      expect.arrayContaining([
        'The drill takes at least about 16 min 40 s; the RTO allows 1 h',
        'Whether the RTO holds is not known: 1 restore cannot be forecast',
        'new: not known; 0 whole restores of NAS on record, and 3 are needed',
      ]),
    );
    expect(forecastLines(forecast(drillOf(restoreOf('a')), []))).toEqual([
      'How long it takes is not known: too few restores like these are on record',
      'a: not known; 0 whole restores of OSS on record, and 3 are needed',
    ]);
  });

  it('is not moved by rehearsals, by what failed or by what was there before; one record counts once', () => {
    const { environment } = metRecord();
    const emulated = { ...environment, kind: 'emulated' as const };
    const [first] = three;
    const odd = [
      recordOf('run-r', { a: 9 }, { environment: emulated }),
      recordOf('run-f', { a: 9 }, { restores: [{ ...first.restores[0], verdict: 'failed', durationSeconds: 9 }] }),
      recordOf('run-o', { a: 9 }, { restores: [{ ...first.restores[0], origin: 'adopted', durationSeconds: 9 }] }),
    ];
    const told = forecast(drillOf(restoreOf('a')), [...three, ...odd, first]);
    expect(told.restores[0]).toMatchObject({ seconds: 1_000, count: 3 });
    expect(forecast({ ...drillOf(restoreOf('a')), isRehearsal: true }, [...three, ...odd]).records).toBe(1);
  });

  it('is the same for the same records, and takes a drill of thousands', () => {
    const names = Array.from({ length: 3_000 }, (_, index) => `r-${index}`);
    const times = Object.fromEntries(names.map((name, index) => [name, 60 + (index % 50)]));
    const records = runs(times, times, times);
    const restores = names.map((name, index) => restoreOf(name, index < 1_500 ? {} : { wave: 2, after: ['r-0'] }));
    const told = forecast(drillOf(...restores), records);
    expect(told).toEqual(forecast(drillOf(...restores), [...records].reverse()));
    expect(told.total?.seconds).toBe(2 * 109);
    expect(forecastLines(told).length).toBeLessThan(30);
  });
});
