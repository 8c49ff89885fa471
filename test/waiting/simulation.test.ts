import { beforeAll, describe, expect, it } from 'vitest';
import { createSeededRandom } from '../../src/emulator/seeded-random';
import { type DrillResult, simulateDrill } from './simulated-drill';
import { COURSES, type SimulatedJob, simulateJobs } from './simulated-jobs';

const random = createSeededRandom(1);
const jobs = simulateJobs(4_000, random);

async function simulate(drills: readonly SimulatedJob[][]): Promise<DrillResult[]> {
  const results: DrillResult[] = [];
  for (const drill of drills) results.push(await simulateDrill(drill, random));
  return results;
}

const hoursOf = (some: readonly SimulatedJob[]) => some.reduce((sum, job) => sum + job.durationMs, 0) / 3_600_000;

/** Of the jobs with this course, the lag that 95 in 100 stay below. */
function p95Lag(results: readonly DrillResult[], course?: string): number {
  const lags = results.flatMap((result) => result.lags).filter((_, index) => !course || jobs[index].course === course);
  return lags.sort((a, b) => a - b)[Math.ceil(lags.length * 0.95) - 1];
}

describe('4,000 jobs of a minute to six hours, each waited for alone', () => {
  let results: DrillResult[];
  beforeAll(async () => {
    results = await simulate(jobs.map((job) => [job]));
  });

  it('take at most 60 calls each', () => {
    expect(Math.max(...results.map(({ calls }) => calls))).toBeLessThanOrEqual(60);
  });

  it.each(['linear', 'slowStart'])('are seen to end within 2 % of their duration when %s', (course) => {
    expect(p95Lag(results, course)).toBeLessThanOrEqual(0.02);
  });

  // With 60 calls for six hours, an end that no progress announces cannot be met more exactly.
  it.each([
    ['stuckAt99', 0.065],
    ['queuedForLong', 0.065],
    ['silent', 0.4],
  ])('are seen to end later when %s', (course, most) => {
    expect(p95Lag(results, course)).toBeLessThanOrEqual(most);
  });
});

describe('the same jobs in drills of 100, all submitted at once', () => {
  const drills = Array.from({ length: 40 }, (_, index) => jobs.slice(index * 100, index * 100 + 100));
  let results: DrillResult[];
  beforeAll(async () => {
    results = await simulate(drills);
  });

  it('take at most 10 calls for each hour of each job', () => {
    const rates = results.map(({ calls }, index) => calls / hoursOf(drills[index]));
    expect(Math.max(...rates)).toBeLessThanOrEqual(10);
  });

  it.each(COURSES)('are seen to end within 2 % of their duration when %s', (course) => {
    expect(p95Lag(results, course)).toBeLessThanOrEqual(0.02);
  });

  it('are all seen to end, none before its time', () => {
    const lags = results.flatMap((result) => result.lags);
    expect(lags).toHaveLength(4_000);
    expect(Math.min(...lags)).toBeGreaterThanOrEqual(0);
  });
});
