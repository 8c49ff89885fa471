import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import type { DrillFacts } from '../../src/record/drill-facts';
import { makeDrillRecord } from '../../src/record/make-drill-record';
import { drillRecordSchema } from '../../src/record/schema/drill-record-schema';
import { drill, failed, notRun, ran, restore, skipped } from './facts';

const record = (changes: Partial<DrillFacts> = {}) => makeDrillRecord(drill(changes)).record;

describe('a drill', () => {
  it('is met when everything was restored', () => {
    expect(record()).toMatchObject({ verdict: 'met', reasons: [] });
  });

  it('takes its times from the service', () => {
    const later = restore('later', { submittedAt: '2026-01-01T12:05:00Z', completedAt: '2026-01-01T13:00:00Z' });
    expect(record({ restores: [restore('orders'), later] })).toMatchObject({
      startedAt: '2026-01-01T12:00:00Z',
      completedAt: '2026-01-01T13:00:00Z',
      durationSeconds: 3_600,
    });
    expect(record().restores[0]).toMatchObject({
      queuedSeconds: 60,
      runningSeconds: 600,
      durationSeconds: 660,
      bytesPerSecond: 10,
    });
  });

  it.each([
    ['failed', failed, 'restore orders failed: Disk full at /restore'],
    ['pending', { verdict: 'pending', status: 'RUNNING', completedAt: null }, 'restore orders has not ended'],
    ['partial', { verdict: 'partial', status: 'PARTIAL_COMPLETE' }, 'restore orders was restored in part'],
  ] as const)('with a restore that is %s is missed', (_, changes, reason) => {
    const restores = [restore('orders', changes), restore('bills')];
    expect(record({ restores })).toMatchObject({ verdict: 'missed', reasons: [reason] });
  });

  it('with a restore that was kept from starting is missed, and says what it waited for', () => {
    const restores = [restore('orders', failed), restore('bills', { ...skipped, wave: 2, after: ['orders'] })];
    const made = record({ restores });
    expect(made.reasons).toEqual(['restore orders failed: Disk full at /restore', 'restore bills was not started']);
    expect(made.notExecuted).toEqual([{ name: 'bills', why: 'it needs orders to succeed first' }]);
  });

  it('does not say that a restore waited for one that left out some files, where the drill puts up with that', () => {
    const orders = restore('orders', { verdict: 'partial', status: 'PARTIAL_COMPLETE' });
    const bills = restore('bills', { ...skipped, wave: 2, after: ['orders', 'stock'] });
    const made = record({ restores: [orders, restore('stock', failed), bills], onPartial: 'accept' });
    expect(made.notExecuted).toEqual([{ name: 'bills', why: 'it needs stock to succeed first' }]);
  });

  it('in which nothing was started is missed', () => {
    expect(record({ restores: [restore('orders', skipped)] })).toMatchObject({
      verdict: 'missed',
      reasons: ['no restore was started in this run'],
      startedAt: null,
    });
  });

  it.each(['warn', 'accept'] as const)('puts up with files left out under onPartial "%s"', (onPartial) => {
    const restores = [restore('orders', { verdict: 'partial', status: 'PARTIAL_COMPLETE' })];
    expect(record({ restores, onPartial })).toMatchObject({ verdict: 'met' });
  });

  it.each([
    [{ ...ran, verdict: 'failed', exitCode: 2 }, 'check rows: exit code 2'],
    [{ ...ran, verdict: 'failed', exitCode: null }, 'check rows: it could not be run'],
    [{ ...ran, verdict: 'timed_out', exitCode: null }, 'check rows: it did not end in time'],
    [notRun, 'check rows: not run'],
  ] as const)('with the validation %o is missed', (observed, reason) => {
    const made = record({ validations: [{ name: 'rows', after: ['orders'], ...observed }] });
    expect(made).toMatchObject({ verdict: 'missed', reasons: [reason] });
  });

  it('with a validation that passed is met', () => {
    const made = record({ validations: [{ name: 'rows', after: ['orders'], ...ran }] });
    expect(made.verdict).toBe('met');
    expect(made.validations[0]).toMatchObject({ expected: 'exit code 0', observed: 'exit code 0' });
  });
});

describe('an objective', () => {
  it('of the drill is met to the second', () => {
    expect(record({ objectives: { rtoSeconds: 660 } }).objectives).toEqual([
      { kind: 'rto', of: 'drill', limitSeconds: 660, achievedSeconds: 660, met: true, marginSeconds: 0 },
    ]);
    expect(record({ objectives: { rtoSeconds: 659 } })).toMatchObject({
      verdict: 'missed',
      reasons: ['RTO of the drill: 11 min, limit 10 min 59 s'],
      objectives: [{ met: false, marginSeconds: -1 }],
    });
  });

  it('for the age of recovery points counts back from the declared time', () => {
    const facts = drill({ objectives: { rpoSeconds: 7_200 } });
    const declared = { ...facts.drill, declaredAt: '2026-01-01T13:00:01Z' };
    expect(makeDrillRecord(facts).record.objectives[0]).toMatchObject({
      kind: 'rpo',
      achievedSeconds: 3_600,
      met: true,
    });
    expect(makeDrillRecord({ ...facts, drill: declared }).record.objectives[0]).toMatchObject({
      achievedSeconds: 7_201,
      met: false,
    });
  });

  it('for the age of recovery points is not met when one is not known', () => {
    const unknown = restore('bills', { recoveryPoint: { ...restore('bills').recoveryPoint, completedAt: null } });
    const made = record({ objectives: { rpoSeconds: 7_200 }, restores: [restore('orders'), unknown] });
    expect(made.reasons).toEqual(['RPO of the drill: not known, limit 2 h']);
  });

  it('of a restore is judged by that restore', () => {
    const restores = [restore('orders', { objectives: { rtoSeconds: 600, rpoSeconds: 3_600 } })];
    expect(record({ restores }).objectives.map(({ kind, of, met }) => [kind, of, met])).toEqual([
      ['rto', 'orders', false],
      ['rpo', 'orders', true],
    ]);
  });

  it('for the time is never met by a restore that failed or has not ended', () => {
    for (const changes of [failed, { verdict: 'pending', completedAt: null }] as const) {
      const restores = [restore('orders', { ...changes, objectives: { rtoSeconds: 86_400 } })];
      const { objectives } = record({ restores, objectives: { rtoSeconds: 86_400 } });
      expect(objectives.map(({ met, achievedSeconds }) => [met, achievedSeconds])).toEqual([
        [false, null],
        [false, null],
      ]);
    }
  });

  it('that alone was missed is told apart from failures', () => {
    const objectives = { rtoSeconds: 1 };
    expect(makeDrillRecord(drill({ objectives })).missedObjectivesOnly).toBe(true);
    expect(makeDrillRecord(drill({ objectives, restores: [restore('orders', failed)] })).missedObjectivesOnly).toBe(
      false,
    );
    expect(makeDrillRecord(drill()).missedObjectivesOnly).toBe(false);
  });
});

describe('a wave', () => {
  it('lasts from its first submission to its last end', () => {
    const restores = [
      restore('a'),
      restore('b', { submittedAt: '2026-01-01T12:00:30Z', completedAt: '2026-01-01T12:20:00Z' }),
      restore('c', { wave: 2, submittedAt: '2026-01-01T12:20:05Z', completedAt: '2026-01-01T12:30:00Z', ...{} }),
    ];
    expect(record({ restores }).waves).toEqual([
      {
        number: 1,
        restores: ['a', 'b'],
        verdict: 'succeeded',
        startedAt: '2026-01-01T12:00:00Z',
        completedAt: '2026-01-01T12:20:00Z',
        durationSeconds: 1_200,
      },
      {
        number: 2,
        restores: ['c'],
        verdict: 'succeeded',
        startedAt: '2026-01-01T12:20:05Z',
        completedAt: '2026-01-01T12:30:00Z',
        durationSeconds: 595,
      },
    ]);
  });

  it('has no end while one of its restores has none', () => {
    const restores = [restore('a'), restore('b', { verdict: 'pending', completedAt: null })];
    expect(record({ restores }).waves[0]).toMatchObject({
      verdict: 'pending',
      completedAt: null,
      durationSeconds: null,
    });
  });
});

describe('what is left behind', () => {
  const step = (observed: typeof ran | typeof notRun) => ({ name: 'wipe', when: 'on-success' as const, ...observed });

  it('is what was restored, when nothing cleaned up', () => {
    expect(record().leftBehind).toEqual([{ restore: 'orders', target: { instanceId: 'i-1' } }]);
    expect(record({ cleanup: [step(notRun)] }).leftBehind).toHaveLength(1);
  });

  it('is nothing, when all that cleans up has passed', () => {
    expect(record({ cleanup: [step(ran)] }).leftBehind).toEqual([]);
  });

  it('is nothing of a restore that was not started', () => {
    expect(record({ restores: [restore('a'), restore('b', skipped)] }).leftBehind.map((left) => left.restore)).toEqual([
      'a',
    ]);
  });
});

describe('a rehearsal that runs no commands', () => {
  const others = { name: 'alicloud_vpc.main', why: 'a rehearsal creates no resources of other providers' };
  const validation = { name: 'rows', after: ['orders'], ...notRun };
  const cleanup = [
    { name: 'sweep', when: 'on-success', ...notRun },
    { name: 'kept', when: 'never', ...notRun },
  ] as const;

  it('is not missed for validations that did not run, and tells of all that was left out', () => {
    const made = record({ validations: [validation], cleanup, leftOut: [others] });
    expect(made).toMatchObject({ verdict: 'met', reasons: [] });
    expect(made.notExecuted).toEqual([
      { name: 'rows', why: 'a rehearsal runs no commands' },
      { name: 'sweep', why: 'a rehearsal runs no commands' },
      { name: 'kept', why: 'it is set to never run' },
      others,
    ]);
  });

  it('is missed where a restore was, and where a validation has failed', () => {
    const made = record({ restores: [restore('orders', failed)], validations: [validation], leftOut: [] });
    expect(made.verdict).toBe('missed');
    expect(made.notExecuted).toEqual([{ name: 'rows', why: 'it needs orders to succeed first' }]);
    const ended = { ...validation, ...ran, verdict: 'failed', exitCode: 2 } as const;
    expect(record({ validations: [ended], leftOut: [] }).reasons).toEqual(['check rows: exit code 2']);
  });

  it('is the only run that may go without its validations', () => {
    expect(record({ validations: [validation] })).toMatchObject({
      verdict: 'missed',
      reasons: ['check rows: not run'],
    });
  });

  it('takes a partial restore that is put up with for one that a validation would have looked at', () => {
    const restores = [restore('orders', { verdict: 'partial', status: 'PARTIAL_COMPLETE' })];
    expect(record({ restores, onPartial: 'accept', validations: [validation], leftOut: [] }).notExecuted).toEqual([
      { name: 'rows', why: 'a rehearsal runs no commands' },
    ]);
  });
});

describe('a record', () => {
  const worst = drill({
    objectives: { rtoSeconds: 1, rpoSeconds: 1 },
    restores: [restore('a', failed), restore('b', { ...skipped, wave: 2, after: ['a'] })],
    validations: [{ name: 'rows', after: ['b'], ...notRun }],
    cleanup: [{ name: 'wipe', when: 'on-success', ...notRun }],
  });

  it.each([
    ['of a drill that was met', drill()],
    ['of one in which everything went wrong', worst],
  ])('%s is valid against the published schema', (_, facts) => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(drillRecordSchema);
    validate(JSON.parse(JSON.stringify(makeDrillRecord(facts).record)));
    expect(validate.errors).toBeNull();
  });

  it('of the same facts has the same bytes', () => {
    expect(JSON.stringify(makeDrillRecord(worst))).toBe(JSON.stringify(makeDrillRecord(structuredClone(worst))));
  });
});
