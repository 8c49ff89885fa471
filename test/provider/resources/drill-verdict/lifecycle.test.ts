import { describe, expect, it } from 'vitest';
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

const late = { missed_objectives_only: true, reasons: ['RTO of the drill: 700 s, at most 600 s'] };

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

  it('tells the first twenty reasons, and how many more there are', async () => {
    const reasons = Array.from({ length: 25 }, (_, index) => `restore ${index} failed`);
    const { diagnostics } = await verdict({ reasons });
    expect(diagnostics[0].detail?.match(/ - restore/g)).toHaveLength(20);
    expect(diagnostics[0].detail).toContain('... and 5 more');
  });
});
