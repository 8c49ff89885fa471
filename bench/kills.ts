import { killPoints, nameOf } from '../test/e2e/harness/kill-points';
import { type KillResult, RESTORES, runKills } from '../test/e2e/harness/kill-run';
import type { Figure } from './figures';

/** Kills an apply at each of the points, applies again, and counts what the emulated cloud has started. */
export async function measureKills(count: number): Promise<Figure[]> {
  const results: KillResult[] = [];
  await runKills(killPoints(count), (point, result) => {
    results.push(result);
    if (!isClean(result)) process.stdout.write(`${nameOf(point)}: ${JSON.stringify(result)}\n`);
  });
  const share = (is: (result: KillResult) => boolean) => `${results.filter(is).length} of ${results.length}`;
  const applies = results.map((result) => result.applies);
  return [
    { what: 'applies that were under way when they were to end', measured: share(({ hit }) => hit), budget: 'all' },
    {
      what: 'runs with one restore for each resource, and no id lost',
      measured: share(({ restores, resources, lost }) => restores === resources && lost.length === 0),
      budget: 'all',
    },
    {
      what: 'runs with no restore that was registered and never started',
      measured: share(({ unstarted }) => unstarted.length === 0),
      budget: 'all',
    },
    { what: 'runs with a usable state: nothing left to do', measured: share(isClean), budget: 'all' },
    { what: 'applies until one succeeded, at most', measured: `${Math.max(...applies)}`, budget: '' },
  ];
}

function isClean({ restores, resources, lost, unstarted, verdicts, planCode }: KillResult): boolean {
  const counted = restores === RESTORES && resources === RESTORES && lost.length + unstarted.length === 0;
  return counted && planCode === 0 && verdicts.join() === 'succeeded';
}
