import { beforeAll, describe, expect, it } from 'vitest';
import { type DrillKillResult, drillKills, runDrillKill } from './harness/drill-kill';

/** Five in an ordinary run; DRILL_KILLS=20 takes more of the same row. */
const points = drillKills(Number(process.env.DRILL_KILLS ?? 5));

describe('a drill run that ends in the middle, and is run again', () => {
  const results = new Map<number, DrillKillResult>();

  beforeAll(async () => {
    const queue = [...points];
    const lane = async () => {
      for (let point = queue.shift(); point; point = queue.shift()) results.set(point.seed, await runDrillKill(point));
    };
    await Promise.all([lane(), lane()]);
  }, 600_000);

  it.each(points.map((point) => [`${point.ends} ${point.delayMs} ms after ${point.calls} calls`, point] as const))(
    '%s: one restore for each name, one record, cleaned up',
    (_, { seed }) => {
      const { recorded, output, hit, runs, ...result } = results.get(seed) as DrillKillResult;
      expect(result, output).toEqual({
        code: 0,
        restored: ['/index', '/invoices', '/orders'],
        evidence: [recorded],
        verdict: 'met',
        cleanedUp: [recorded],
        isOpen: false,
      });
    },
  );

  it('was running, mostly, when it was to end', () => {
    const hits = [...results.values()].filter(({ hit }) => hit);
    expect(hits.length).toBeGreaterThan(points.length / 2);
    expect(hits.filter(({ runs }) => runs === 2).length).toBeGreaterThan(0);
  });
});
