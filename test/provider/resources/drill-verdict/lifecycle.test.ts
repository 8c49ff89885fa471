import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { drillVerdict } from '../../../../src/provider/resources/drill-verdict/lifecycle';
import type { DrillVerdictState } from '../../../../src/provider/resources/drill-verdict/schema';

async function verdict(changes: Partial<DrillVerdictState>) {
  const planned: DrillVerdictState = {
    id: null,
    name: 'orders',
    run_id: 'run-1',
    verdict: 'missed',
    reasons: ['restore orders failed: Disk full'],
    missed_objectives_only: false,
    on_missed_objective: null,
    ...changes,
  };
  const { state, diagnostics = [] } = await drillVerdict.create({ prior: null, planned, config: planned }, {} as never);
  return { state, said: diagnostics.map(({ severity, summary }) => `${severity}: ${summary}`), diagnostics };
}

const late = { missed_objectives_only: true, reasons: ['RTO of the drill: 11 min 40 s, at most 10 min'] };

describe('the verdict of a drill', () => {
  it('says nothing of one that was met', async () => {
    const { state, said } = await verdict({ verdict: 'met', reasons: [] });
    expect(said).toEqual([]);
    expect(state?.id).toBe('run-1');
  });

  it('fails the apply of one that was missed, and says why', async () => {
    const { said, diagnostics } = await verdict({});
    expect(said).toEqual(['error: The drill orders was missed']);
    expect(diagnostics[0].detail).toContain(' - restore orders failed: Disk full\n');
    expect(diagnostics[0].detail).toContain('alirestore report');
  });

  it.each([
    [null, 'error'],
    ['fail', 'error'],
    ['warn', 'warning'],
  ])('takes a missed objective as on_missed_objective = %s says', async (on_missed_objective, severity) => {
    expect((await verdict({ ...late, on_missed_objective })).said).toEqual([
      `${severity}: The drill orders was missed`,
    ]);
  });

  it('never only warns of a restore that failed', async () => {
    expect((await verdict({ on_missed_objective: 'warn' })).said).toEqual(['error: The drill orders was missed']);
  });

  it.each<[string, Partial<DrillVerdictState>]>([
    ['the verdict of an earlier run', { verdict: 'met' }],
    ['the reasons of an earlier run', { reasons: [] }],
    ['both, while an objective was missed', { verdict: 'met', reasons: [], missed_objectives_only: true }],
  ])('fails for what is left, where an Aspect keeps %s', async (_, kept) => {
    expect((await verdict(kept)).said).toEqual(['error: The drill orders was missed']);
  });

  it('tells the first twenty reasons, and how many more there are', async () => {
    const reasons = Array.from({ length: 25 }, (_, index) => `restore ${index} failed`);
    const { diagnostics } = await verdict({ reasons });
    expect(diagnostics[0].detail?.match(/ - restore/g)).toHaveLength(20);
    expect(diagnostics[0].detail).toContain('... and 5 more');
  });
});

describe('the plan of a verdict', () => {
  const judged: DrillVerdictState = {
    id: 'run-1',
    name: 'orders',
    run_id: 'run-1',
    verdict: 'met',
    reasons: [],
    missed_objectives_only: false,
    on_missed_objective: null,
  };
  const plan = async (prior: DrillVerdictState, changes: object = {}) => {
    const proposed = { ...prior, ...changes };
    return drillVerdict.plan?.({ prior, proposed, config: proposed }, {} as never);
  };

  it('changes nothing for a drill that was met', async () => {
    expect(await plan(judged)).toEqual({ planned: judged, requiresReplace: [] });
  });

  it('changes nothing for a missed objective that only warns', async () => {
    const prior = { ...judged, verdict: 'missed', missed_objectives_only: true, on_missed_objective: 'warn' };
    expect((await plan(prior))?.planned).toEqual(prior);
  });

  it.each([
    ['the drill was missed', { ...judged, verdict: 'missed' }, {}],
    ['it was run anew', judged, { run_id: 'run-2' }],
    ['nobody knows yet how it ends', judged, { verdict: UNKNOWN }],
  ])('judges again, in place, when %s', async (_, prior, changes) => {
    expect(await plan(prior, changes)).toMatchObject({ planned: { id: UNKNOWN }, requiresReplace: [] });
  });

  it('fails again as long as the drill is missed', async () => {
    const missed = { ...judged, verdict: 'missed', reasons: ['restore orders failed'] };
    const { diagnostics } = await drillVerdict.update({ prior: missed, planned: missed, config: missed }, {} as never);
    expect(diagnostics?.map(({ severity }) => severity)).toEqual(['error']);
  });
});
