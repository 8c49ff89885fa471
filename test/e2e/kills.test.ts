import { beforeAll, describe, expect, it } from 'vitest';
import { killPoints, nameOf } from './harness/kill-points';
import { type KillResult, RESTORES, runKills } from './harness/kill-run';

/** Twenty of the 300 points that `npm run bench -- kills` goes through, 100 for each service: each end in each phase comes up. */
const sample = killPoints(300)
  .filter((_, index) => index % 13 === 0)
  .slice(0, 20);

describe('an apply that ends in the middle, and is run again', () => {
  const results = new Map<number, KillResult>();

  beforeAll(async () => {
    await runKills(sample, ({ seed }, result) => results.set(seed, result));
  }, 600_000);

  it.each(sample.map((point) => [nameOf(point), point] as const))(
    '%s: one restore for each resource, no id lost, none left unstarted, nothing left to do',
    (_, { seed }) => {
      const { hit, restores, resources, lost, unstarted, verdicts, planCode } = results.get(seed) as KillResult;
      expect({ hit, restores, resources, lost, unstarted, verdicts, planCode }).toEqual({
        hit: true,
        restores: RESTORES,
        resources: RESTORES,
        lost: [],
        unstarted: [],
        verdicts: ['succeeded'],
        planCode: 0,
      });
    },
  );
});
