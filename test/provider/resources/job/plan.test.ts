import { describe, expect, it } from 'vitest';
import type { ResourceContext } from '../../../../src/plugin/call-context';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import type { Configured } from '../../../../src/provider/configured/configured';
import { jobInputs } from '../../../../src/provider/resources/job/state/job-inputs';
import type { JobPlan, JobState } from '../../../../src/provider/resources/job/state/schema';
import { inputsKey } from '../../../../src/provider/resources/restore/state/decisive-inputs';
import { decodePrivate, encodePrivate } from '../../../../src/provider/resources/restore/state/private-data';
import { FakeLog } from '../../../harness/fake-log';
import { finishedRestore } from './states';
import { planJob } from './steps';

const log = new FakeLog();

/** As when the provider block is not known yet. */
const context: ResourceContext<Configured | undefined> = {
  configured: undefined,
  stop: new AbortController().signal,
  log,
};

/** Terraform proposes the prior state with the configuration's changes. */
function plan(prior: JobState, changes: Partial<JobPlan> = {}, mark?: Uint8Array, configured: Partial<JobPlan> = {}) {
  const proposed = { ...prior, ...changes };
  const config = { ...proposed, ...configured };
  return planJob({ prior, proposed, config, ...(mark && { priorPrivate: mark }) }, context);
}

const unknownOutputs = { id: UNKNOWN, status: UNKNOWN, verdict: UNKNOWN, origin: UNKNOWN, duration_seconds: UNKNOWN };
const again = { planned: unknownOutputs, requiresReplace: [] };

const pending = (changes: Partial<JobState> = {}) =>
  finishedRestore({ status: 'RUNNING', verdict: 'pending', ...changes });

const chosen = (snapshot_id: string) => ({ snapshot_id, snapshot_hash: null, listed_by: null, conditions: null });
const taken = encodePrivate({ lacksInputs: true });

describe('the plan of a new job', () => {
  const proposed: JobPlan = { ...finishedRestore(), id: UNKNOWN, status: UNKNOWN, include: UNKNOWN };

  it('is what Terraform proposes', async () => {
    expect((await planJob({ prior: null, proposed, config: proposed }, context)).planned).toEqual(proposed);
  });

  it('leaves to the delete before it, if there is one, which inputs it has and which are not known', async () => {
    const { private: left } = await planJob({ prior: null, proposed, config: proposed }, context);
    expect(decodePrivate(left)).toEqual({
      creation: { unknown: ['include'], key: inputsKey(jobInputs, finishedRestore(), ['include']) },
    });
  });

  it('tells whether it replaces a job that Terraform does not take for tainted', async () => {
    const { private: first } = await plan(pending());
    const { private: second } = await planJob(
      { prior: null, proposed, config: proposed, priorPrivate: first },
      context,
    );
    expect(decodePrivate(second).creation?.replaces).toBe('r-0001');
  });
});

describe('the plan of a job that succeeded', () => {
  it('changes nothing', async () => {
    const prior = finishedRestore();
    expect(await plan(prior)).toMatchObject({ planned: prior, requiresReplace: [], diagnostics: [] });
  });

  it.each([
    { vault_id: 'v-2' },
    { snapshot_id: 's-2' },
    { target_path: '/other' },
    { include: ['/a'] },
    { triggers: { run: '2' } },
    { snapshot_hash: 'another' },
    { edition: 'BASIC' },
  ])('restores again for %o, in place', async (changes) => {
    const { planned, requiresReplace, diagnostics } = await plan(finishedRestore(), changes);
    expect(planned).toMatchObject({ ...changes, ...unknownOutputs });
    expect(requiresReplace).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['an input', { snapshot_id: UNKNOWN }, 'snapshot_id'],
    ['a part of an input', { include: ['/a', UNKNOWN] }, 'include'],
    ['triggers', { triggers: { run: UNKNOWN } }, 'triggers'],
    ['several', { vault_id: UNKNOWN, target_path: UNKNOWN }, 'vault_id, target_path'],
  ])('leaves open, and says so, what becomes of it when %s is not known yet', async (_, changes, names) => {
    const { planned, requiresReplace, diagnostics } = await plan(finishedRestore(), changes);
    expect(planned).toMatchObject(unknownOutputs);
    expect(requiresReplace).toEqual([]);
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        summary: 'Whether the restore runs again is decided during the apply',
        detail: `${names} will be known only during the apply. If the values are those of restore job r-0001, nothing happens; if they differ, the restore runs again.`,
      },
    ]);
  });

  it.each([{ on_partial: UNKNOWN }, { wait_for_completion: UNKNOWN }])('has nothing to do with %o', async (changes) => {
    const { planned, diagnostics } = await plan(finishedRestore(), changes);
    expect(planned).toEqual({ ...finishedRestore(), ...changes });
    expect(diagnostics).toEqual([]);
  });

  it.each([
    [{ include: null }, { include: [] }],
    [{ target_prefix: '' }, { target_prefix: null }],
    [{ triggers: null }, { triggers: {} }],
  ])('sees no change from %o to %o', async (before, after) => {
    const { planned } = await plan(finishedRestore(before), after);
    expect(planned).toEqual(finishedRestore(after as never));
  });

  describe('with a snapshot that was chosen', () => {
    const prior = finishedRestore({ chosen_snapshot: chosen('s-0001') });
    const configured = (choice: JobPlan['chosen_snapshot']) => ({
      snapshot_id: null,
      snapshot_hash: null,
      chosen_snapshot: choice,
    });
    const planChosen = (choice: JobPlan['chosen_snapshot'], changes: Partial<JobPlan> = {}) =>
      plan(prior, { chosen_snapshot: choice, ...changes }, undefined, configured(choice));

    it.each([
      ['another one', chosen('s-newer')],
      ['none', chosen('none')],
      ['one that is not known yet', { ...chosen(''), snapshot_id: UNKNOWN }],
      ['nothing that is known', UNKNOWN],
    ])('changes nothing when there is %s now', async (_, choice) => {
      expect((await planChosen(choice)).planned).toEqual(prior);
    });

    it('takes the one that is chosen now, and says which, when something else restores again', async () => {
      const { planned } = await planChosen(chosen('s-newer'), { triggers: { run: '2' } });
      expect(planned).toMatchObject({ ...unknownOutputs, snapshot_id: 's-newer', snapshot_hash: UNKNOWN });
      expect(planned.chosen_snapshot).toEqual(chosen('s-0001'));
    });

    it('leaves open which one it takes while it is open whether it restores again', async () => {
      const choice = { ...chosen(''), snapshot_id: UNKNOWN };
      const { planned } = await planChosen(choice, { triggers: { run: UNKNOWN } });
      expect(planned).toMatchObject({ ...unknownOutputs, snapshot_id: UNKNOWN });
      expect(planned.chosen_snapshot).toEqual(choice);
    });
  });

  it('has nothing left to go on with, when somebody has taken its taint away', async () => {
    expect((await plan(finishedRestore({ wait_unfinished: true }))).planned.wait_unfinished).toBe(false);
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
    expect(await plan(prior, changes)).toMatchObject(again);
  });
});

describe('the plan of a job that has not finished', () => {
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
    expect(await plan(finishedRestore({ status: 'FAILED', verdict: 'failed' }))).toMatchObject(again);
  });

  it('restores again even when nobody waits for it', async () => {
    const prior = finishedRestore({ status: 'EXPIRED', verdict: 'failed', wait_for_completion: false });
    expect(await plan(prior)).toMatchObject(again);
  });
});

describe('the plan of a job that left out some files', () => {
  const partial = (on_partial: string | null) =>
    finishedRestore({ status: 'PARTIAL_COMPLETE', verdict: 'partial', on_partial });

  it.each([null, 'fail'])('restores again under on_partial = %s', async (policy) => {
    expect(await plan(partial(policy))).toMatchObject(again);
  });

  it.each(['warn', 'accept'])('changes nothing under on_partial = %s', async (policy) => {
    expect((await plan(partial(policy))).planned).toEqual(partial(policy));
  });

  it('goes by the policy that is configured now', async () => {
    expect((await plan(partial('fail'), { on_partial: 'accept' })).planned).toEqual(partial('accept'));
  });

  it('leaves open what becomes of it while the policy is not known', async () => {
    const { planned, diagnostics } = await plan(partial('fail'), { on_partial: UNKNOWN });
    expect(planned).toMatchObject(unknownOutputs);
    expect(diagnostics?.[0].detail).toMatch(/^on_partial will be known only during the apply/);
  });
});

describe('the plan of a job that was taken over', () => {
  it('fills in what the state lacks, in place', async () => {
    const filled = { udm_detail: '{"a":1}', triggers: { run: '1' }, edition: 'STANDARD' };
    const { planned, private: mark } = await plan(finishedRestore(), filled, taken);
    expect(planned).toEqual({ ...finishedRestore(), ...filled });
    expect(decodePrivate(mark).lacksInputs).toBe(true);
  });

  it('drops in place what the service filled in and the configuration does not have', async () => {
    const prior = finishedRestore({ options: '{"UseVSS":false}' });
    expect((await plan(prior, { options: null }, taken)).planned).toEqual(finishedRestore());
  });

  it('restores again for an input that is another one', async () => {
    expect(await plan(finishedRestore(), { target_path: '/other' }, taken)).toMatchObject(again);
  });

  it('restores again when it failed', async () => {
    const prior = finishedRestore({ status: 'FAILED', verdict: 'failed' });
    expect(await plan(prior, {}, taken)).toMatchObject(again);
  });
});

describe('a restore that was not to start', () => {
  const skipped = finishedRestore({ id: 'skipped', verdict: 'skipped', status: null, start_when: false });

  it('stays as it is while it must not start', async () => {
    const { planned, requiresReplace } = await plan(skipped);
    expect(planned).toEqual(skipped);
    expect(requiresReplace).toEqual([]);
  });

  it.each([[true], [null], [UNKNOWN]])('is started, or may be, with start_when = %s', async (start_when) => {
    const { planned, diagnostics } = await plan(skipped, { start_when });
    expect(planned.id).toBe(UNKNOWN);
    expect(diagnostics).toHaveLength(start_when === UNKNOWN ? 1 : 0);
  });

  it.each([[false], [UNKNOWN]])('but was started, stays as it is with start_when = %s', async (start_when) => {
    const { planned, requiresReplace } = await plan(finishedRestore({ start_when: true }), { start_when });
    expect(requiresReplace).toEqual([]);
    expect(planned.id).toBe('r-0001');
  });
});
