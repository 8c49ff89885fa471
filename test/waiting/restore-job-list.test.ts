import { describe, expect, it } from 'vitest';
import { listRestoreJobs } from '../../src/waiting/restore-job-list';
import { json, type Reaction, startServer } from '../cloud/scripted-server';
import { failure, testClient } from '../cloud/test-client';
import { FakeClock } from '../harness/fake-clock';

const list = { restoreType: 'ECS_FILE' };
const jobs = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ RestoreId: `r-${first + index}`, Status: 'RUNNING' }));
const answer = (RestoreJob: unknown, TotalCount?: unknown) =>
  json({ Success: true, RequestId: 'R-1', TotalCount, RestoreJobs: { RestoreJob } });

/** Each page by its number; a page that is not there is the last one of the script. */
const pages =
  (...script: readonly Reaction[]): Reaction =>
  (response, call) => {
    const number = Number(call.query.get('PageNumber'));
    script[Math.min(number, script.length) - 1](response, call);
  };

async function listFrom(reaction: Reaction) {
  const server = await startServer([reaction]);
  return { server, listing: listRestoreJobs(testClient(server.url), list, []) };
}

describe('a list of restore jobs', () => {
  it('is read from all its pages', async () => {
    const { listing } = await listFrom(pages(answer(jobs(1, 99), 100), answer(jobs(100, 1), 100)));
    const { jobs: read, requestId } = await listing;
    expect(read.map(({ RestoreId }) => RestoreId)).toEqual(jobs(1, 100).map(({ RestoreId }) => RestoreId));
    expect(requestId).toBe('R-1');
  });

  it('is empty where the service counts none', async () => {
    const { listing } = await listFrom(json({ Success: true, RequestId: 'R-1', TotalCount: 0 }));
    expect((await listing).jobs).toEqual([]);
  });

  it.each<[string, Reaction, string]>([
    ['counts one, and gives none', answer([], 1), 'the list has 1 entry, but its pages contained 0'],
    [
      'gives 99 of 100, and an empty page',
      pages(answer(jobs(1, 99), 100), answer([], 100)),
      'the list has 100 entries, but its pages contained 99',
    ],
    ['says nothing but that it succeeded', json({ Success: true, RequestId: 'R-1' }), 'holds no RestoreJobs'],
    ['says nothing', json({ RequestId: 'R-1' }), 'holds no RestoreJobs'],
    ['gives null', json({ RequestId: 'R-1', Success: true, RestoreJobs: null, TotalCount: 1 }), 'holds no RestoreJobs'],
    ['gives a job without an id', answer([{ Status: 'RUNNING' }], 1), 'lists an entry without an id'],
    ['gives a job whose id is empty', answer([{ RestoreId: '' }], 1), 'lists an entry without an id'],
    ['gives a bare list', json({ RequestId: 'R-1', RestoreJobs: jobs(1, 1), TotalCount: 1 }), 'RestoreJobs must be an'],
    ['gives null for a job', answer([null], 1), 'RestoreJobs.RestoreJob[0] must be an entry, but is null'],
    ['repeats its first page for ever', answer(jobs(1, 99), 999_999), 'the list has 999999 entries'],
    ['counts in words', answer(jobs(1, 1), 'abc'), 'TotalCount must be an integer'],
    ['counts less than nothing', answer([], -1), 'the service says that the list has -1 entries'],
    ['counts fewer than it gives', answer(jobs(1, 99), 5), 'the list has 5 entries, but its pages contained 99'],
  ])('is not believed where the service %s', async (_, reaction, problem) => {
    const { server, listing } = await listFrom(reaction);
    const error = await failure(listing);
    expect(error.message).toContain(problem);
    expect(error).toMatchObject({ category: 'protocol', host: server.host, requestId: 'R-1' });
    expect(server.calls.length).toBeLessThanOrEqual(6);
  });

  it('is read no further when its time is up, however many pages there are', async () => {
    const clock = new FakeClock();
    const deadlineMs = clock.now() + 40_000;
    const endless: Reaction = async (response, call) => {
      await clock.advance(15_000);
      answer(jobs(99 * Number(call.query.get('PageNumber')), 99), 999_999)(response, call);
    };
    const server = await startServer([endless]);
    const client = testClient(server.url, { clock, connectTimeoutMs: 100_000, readTimeoutMs: 100_000 });
    const error = await failure(listRestoreJobs(client, list, [], { deadlineMs }));
    expect(error.problem).toBe('the time was up before all pages of the list were read');
    expect(server.calls).toHaveLength(3);
  });

  it('is read no further when it is stopped', async () => {
    const stop = new AbortController();
    const reason = new Error('Ctrl-C');
    const endless: Reaction = (response, call) => {
      const number = Number(call.query.get('PageNumber'));
      if (number === 3) stop.abort(reason);
      answer(jobs(99 * number, 99), 999_999)(response, call);
    };
    const server = await startServer([endless]);
    const listing = listRestoreJobs(testClient(server.url), list, [], { signal: stop.signal });
    await expect(listing).rejects.toBe(reason);
    expect(server.calls).toHaveLength(3);
  });
});
