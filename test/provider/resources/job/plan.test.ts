import { describe, expect, it } from 'vitest';
import type { ResourceContext } from '../../../../src/plugin/provider';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import type { Configured } from '../../../../src/provider/configured';
import { takenOverMark } from '../../../../src/provider/resources/job/origin';
import { planJob } from '../../../../src/provider/resources/job/plan';
import type { JobPlan, JobState } from '../../../../src/provider/resources/job/schema';
import { finishedRestore } from './states';

const log = { trace: ignore, debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore(): void {}

/** As when the provider block is not known yet. */
const context: ResourceContext<Configured | undefined> = {
  configured: undefined,
  stop: new AbortController().signal,
  log,
};

/** Terraform proposes the prior state with the configuration's changes. */
function plan(prior: JobState, changes: Partial<JobPlan> = {}, mark?: Uint8Array) {
  const proposed = { ...prior, ...changes };
  return planJob({ prior, proposed, config: proposed, ...(mark && { priorPrivate: mark }) }, context);
}

const pending = (changes: Partial<JobState> = {}) =>
  finishedRestore({ status: 'RUNNING', verdict: 'pending', ...changes });

describe('the plan of a new job', () => {
  it('is what Terraform proposes', async () => {
    const proposed: JobPlan = { ...finishedRestore(), id: UNKNOWN, status: UNKNOWN };
    expect(await planJob({ prior: null, proposed, config: proposed }, context)).toEqual({ planned: proposed });
  });
});

describe('the plan of a job that succeeded', () => {
  it('changes nothing', async () => {
    const prior = finishedRestore();
    expect(await plan(prior)).toEqual({ planned: prior, requiresReplace: [] });
  });

  it.each([
    { vault_id: 'v-2' },
    { snapshot_id: UNKNOWN },
    { target_path: '/other' },
    { include: ['/a'] },
    { triggers: { run: '2' } },
    { snapshot_hash: 'another' },
    { edition: 'BASIC' },
  ])('restores again for %o', async (changes) => {
    expect((await plan(finishedRestore(), changes)).requiresReplace).toEqual([[Object.keys(changes)[0]]]);
  });

  it.each([
    { wait_for_completion: false },
    { on_partial: 'accept' },
    { on_timeout: 'resume' },
    { on_destroy: 'keep' },
    { timeouts: { create: '1h', delete: null } },
  ])('takes over %o in place, with the outputs as they were', async (changes) => {
    const { planned, requiresReplace } = await plan(finishedRestore(), changes);
    expect(requiresReplace).toEqual([]);
    expect(planned).toEqual({ ...finishedRestore(), ...changes });
  });

  it('sees no change in JSON and times that mean the same', async () => {
    const prior = finishedRestore({
      options: '{"includes":[],"excludes":[]}',
      target_time: '1767225600',
      target_create_time: '2026-01-01T00:00:00Z',
    });
    const { planned, requiresReplace } = await plan(prior, {
      options: '{ "excludes": [], "includes": [] }',
      target_time: '2026-01-01T00:00:00Z',
      target_create_time: '2026-01-01T08:00:00+08:00',
    });
    expect(requiresReplace).toEqual([]);
    expect(planned).toEqual(prior);
  });

  it('restores again for JSON and times that mean something else', async () => {
    const prior = finishedRestore({ options: '{"includes":[]}', target_time: '1767225600' });
    const changes = { options: '{"includes":["a"]}', target_time: '1767225601' };
    expect((await plan(prior, changes)).requiresReplace).toEqual([['target_time'], ['options']]);
  });
});

describe('the plan of a job that has not ended', () => {
  it('goes on waiting, in place and for the same id', async () => {
    const { planned, requiresReplace } = await plan(pending());
    expect(requiresReplace).toEqual([]);
    expect(planned).toMatchObject({ id: 'r-0001', status: UNKNOWN, verdict: UNKNOWN, duration_seconds: UNKNOWN });
  });

  it('leaves open a hash that nobody set, and that no look has shown yet', async () => {
    expect((await plan(pending({ snapshot_hash: null }))).planned.snapshot_hash).toBe(UNKNOWN);
    expect((await plan(pending({ snapshot_hash: 'h' }))).planned.snapshot_hash).toBe('h');
  });

  it('changes nothing when nobody waits for it', async () => {
    const prior = pending({ wait_for_completion: false });
    expect((await plan(prior)).planned).toEqual(prior);
  });

  it('waits for it when waiting is switched on', async () => {
    const { planned } = await plan(pending({ wait_for_completion: false }), { wait_for_completion: true });
    expect(planned.status).toBe(UNKNOWN);
  });

  it('waits for it when its status is one that nobody knows', async () => {
    expect((await plan(pending({ status: 'MYSTERY' }))).planned.status).toBe(UNKNOWN);
  });
});

describe('the plan of a job that failed', () => {
  it('restores again', async () => {
    const { planned, requiresReplace } = await plan(finishedRestore({ status: 'FAILED', verdict: 'failed' }));
    expect(requiresReplace).toEqual([['status']]);
    expect(planned).toMatchObject({ id: UNKNOWN, status: UNKNOWN, verdict: UNKNOWN });
  });

  it('restores again even when nobody waits for it', async () => {
    const prior = finishedRestore({ status: 'EXPIRED', verdict: 'failed', wait_for_completion: false });
    expect((await plan(prior)).requiresReplace).toEqual([['status']]);
  });
});

describe('the plan of a job that left files out', () => {
  const partial = (on_partial: string | null) =>
    finishedRestore({ status: 'PARTIAL_COMPLETE', verdict: 'partial', on_partial });

  it.each([null, 'fail'])('restores again under on_partial = %s', async (policy) => {
    expect((await plan(partial(policy))).requiresReplace).toEqual([['status']]);
  });

  it.each(['warn', 'accept'])('changes nothing under on_partial = %s', async (policy) => {
    expect((await plan(partial(policy))).requiresReplace).toEqual([]);
  });

  it('goes by the policy that is configured now', async () => {
    expect((await plan(partial('fail'), { on_partial: 'accept' })).requiresReplace).toEqual([]);
  });
});

describe('the plan of a job that was taken over', () => {
  it('fills in what the state lacks, in place', async () => {
    const filled = { udm_detail: '{"a":1}', triggers: { run: '1' }, edition: 'STANDARD' };
    const { planned, requiresReplace, private: mark } = await plan(finishedRestore(), filled, takenOverMark());
    expect(requiresReplace).toEqual([]);
    expect(planned).toMatchObject(filled);
    expect(mark).toEqual(takenOverMark());
  });

  it('drops in place what the service filled in and the configuration does not have', async () => {
    const prior = finishedRestore({ options: '{"UseVSS":false}' });
    expect((await plan(prior, { options: null }, takenOverMark())).requiresReplace).toEqual([]);
  });

  it('restores again for an input that is another one', async () => {
    const { requiresReplace } = await plan(finishedRestore(), { target_path: '/other' }, takenOverMark());
    expect(requiresReplace).toEqual([['target_path']]);
  });

  it('restores again when it failed', async () => {
    const prior = finishedRestore({ status: 'FAILED', verdict: 'failed' });
    expect((await plan(prior, {}, takenOverMark())).requiresReplace).toEqual([['status']]);
  });
});

describe('a restore that was not to start', () => {
  const skipped = finishedRestore({ id: 'skipped', verdict: 'skipped', status: null, start_when: false });

  it('stays as it is while it must not start', async () => {
    const { planned, requiresReplace } = await plan(skipped);
    expect(planned).toEqual(skipped);
    expect(requiresReplace).toEqual([]);
  });

  it.each([[true], [null], [UNKNOWN]])('is made anew, which starts it, with start_when = %s', async (start_when) => {
    const { planned, requiresReplace } = await plan(skipped, { start_when });
    expect(requiresReplace).toEqual([['status']]);
    expect(planned.id).toBe(UNKNOWN);
  });

  it.each([[false], [UNKNOWN]])('but was started, stays as it is with start_when = %s', async (start_when) => {
    const { planned, requiresReplace } = await plan(finishedRestore({ start_when: true }), { start_when });
    expect(requiresReplace).toEqual([]);
    expect(planned.id).toBe('r-0001');
  });
});
