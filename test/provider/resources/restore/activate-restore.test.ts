import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jobRestore } from '../../../../src/provider/resources/job/job-restore';
import type { JobState } from '../../../../src/provider/resources/job/state/schema';
import { decodePrivate } from '../../../../src/provider/resources/restore/state/private-data';
import { type CloudAndProvider, initializedFolder, startCloud } from '../../cloud-and-provider';
import { fileRestore } from '../job/states';
import { refusal, registeredFirst } from './registered';

let cloud: CloudAndProvider;
beforeEach(async () => {
  cloud = await startCloud({ defaultCourse: 'completeAtOnce' });
});
afterEach(() => cloud.emulator.close());

const said = ({ diagnostics = [] }: { readonly diagnostics?: readonly { severity: string; summary: string }[] }) =>
  diagnostics.map(({ severity, summary }) => `${severity}: ${summary}`);

type Service = ReturnType<typeof registeredFirst>;
type Process = Awaited<ReturnType<CloudAndProvider['newProcess']>>;

function create({ lifecycle }: Service, process: Process, changes: Partial<JobState> = {}) {
  const planned = fileRestore(changes);
  return lifecycle.create({ prior: null, planned, config: planned }, process);
}

describe('a restore that is registered first', () => {
  it('is made to run before it is waited for', async () => {
    const service = registeredFirst();
    const { state } = await create(service, await cloud.newProcess());
    expect(state).toMatchObject({ verdict: 'succeeded', origin: 'started' });
    expect(service.activated).toEqual([state?.id]);
  });

  it('is saved with its id when it cannot be made to run, and gone on with by the next apply', async () => {
    const service = registeredFirst();
    service.failNext(refusal());
    const outcome = await create(service, await cloud.newProcess());
    const { state } = outcome;
    expect(said(outcome)).toEqual([`error: Restore job ${state?.id} was registered, but not started`]);
    expect(state).toMatchObject({ verdict: 'pending', wait_unfinished: true });

    const next = await cloud.newProcess();
    const planned = fileRestore();
    const { private: data } = await service.lifecycle.plan({ prior: null, proposed: planned, config: planned }, next);
    const gone = await service.lifecycle.delete({ prior: state as JobState, ...(data && { private: data }) }, next);
    expect(gone).toEqual({ state: null });
    const again = await create(service, next);
    expect([again.state?.id, said(again)]).toEqual([state?.id, []]);
    expect(service.activated).toEqual([state?.id]);
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });

  it('is made to run by the next apply after a kill in between', async () => {
    const service = registeredFirst();
    service.failNext(refusal());
    const killed = await cloud.newProcess();
    const { state } = await create(service, killed);
    cloud.kill(killed); // Terraform has not saved what it returned
    const again = await create(service, await cloud.newProcess());
    expect(again.state).toMatchObject({ id: state?.id, verdict: 'succeeded' });
    expect(service.activated).toEqual([state?.id]);
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });

  it('is told of as failed where failures are reported, and its id is not lost', async () => {
    const service = registeredFirst();
    service.failNext(refusal());
    const process = await cloud.newProcess();
    const outcome = await create(service, process, { on_failure: 'report' });
    const [id] = cloud.emulator.jobs().map(({ RestoreId }) => RestoreId);
    expect(said(outcome)).toEqual([`warning: Restore job ${id} was registered, but not started`]);
    expect(outcome.state).toMatchObject({ id: 'not_asked', verdict: 'failed' });
    expect(outcome.state?.error_message).toContain(`${id} was registered, but not started`);
    expect(decodePrivate(outcome.private)).toEqual({ registered: id });
    cloud.kill(process);
    const again = await create(service, await cloud.newProcess(), { on_failure: 'report' });
    expect(again.state).toMatchObject({ id, verdict: 'succeeded' });
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });

  describe('and was reported as not started', () => {
    const reported = { on_failure: 'report' };
    const prior = (outcome: Awaited<ReturnType<typeof create>>) => outcome.state as JobState;

    async function reportedOne(service: Service) {
      service.failNext(refusal());
      return create(service, await cloud.newProcess(), reported);
    }

    async function applyElsewhere(
      service: Service,
      outcome: Awaited<ReturnType<typeof create>>,
      changes: Partial<JobState>,
    ) {
      const elsewhere = await cloud.newProcess({}, initializedFolder());
      const config = fileRestore({ ...reported, ...changes });
      const proposed = { ...prior(outcome), ...changes };
      const data = outcome.private && { priorPrivate: outcome.private };
      const plan = await service.lifecycle.plan({ prior: prior(outcome), proposed, config, ...data }, elsewhere);
      const left = plan.private && { plannedPrivate: plan.private };
      return service.lifecycle.update({ prior: prior(outcome), planned: plan.planned, config, ...left }, elsewhere);
    }

    it('is made to run by the next apply, also by a machine that has no notes', async () => {
      const service = registeredFirst();
      const outcome = await reportedOne(service);
      const { registered } = decodePrivate(outcome.private);
      const after = await applyElsewhere(service, outcome, {});
      expect(after.state).toMatchObject({ id: registered, verdict: 'succeeded', error_message: null });
      expect(service.activated).toEqual([registered]);
      expect(after.private).toBeUndefined();
      expect(cloud.executed('CreateRestoreJob')).toBe(1);
    });

    it('is left as it is when another one is asked for, which runs', async () => {
      const service = registeredFirst({ entries: { ...jobRestore.entries, isIdle: () => true } });
      const outcome = await reportedOne(service);
      const after = await applyElsewhere(service, outcome, { triggers: { run: '2' } });
      expect(after.state?.verdict).toBe('succeeded');
      expect(service.activated).toEqual([after.state?.id]);
      expect(cloud.executed('CreateRestoreJob')).toBe(2);
    });

    it('is in the way of another one when it runs all the same', async () => {
      cloud.emulator.reset({ defaultCourse: 'never' });
      const service = registeredFirst();
      const outcome = await reportedOne(service);
      const { registered } = decodePrivate(outcome.private);
      const after = await applyElsewhere(service, outcome, { triggers: { run: '2' } });
      expect(said(after)).toEqual([`error: Restore job ${registered} still runs`]);
      expect(after.state).toMatchObject({ id: registered, verdict: 'pending', triggers: null });
      expect(cloud.executed('CreateRestoreJob')).toBe(1);
    });
  });

  it('may run when the answer leaves that open', async () => {
    const service = registeredFirst();
    service.failNext(refusal('unknown'));
    const outcome = await create(service, await cloud.newProcess());
    expect(said(outcome)).toEqual([`error: It is not known whether restore job ${outcome.state?.id} was started`]);
  });

  it('that was interrupted is made to run by the next apply, though nobody waits for it', async () => {
    const process = await cloud.newProcess();
    const interrupted = registeredFirst({
      async activate(_, { stop }) {
        process.stopNow();
        stop.throwIfAborted();
      },
    });
    const quick = { wait_for_completion: false };
    const outcome = await create(interrupted, process, quick);
    const prior = outcome.state as JobState;
    expect(said(outcome)).toEqual([`warning: Interrupted before restore job ${prior.id} was started`]);
    expect(decodePrivate(outcome.private)).toEqual({ unstarted: true });

    const again = registeredFirst();
    const next = await cloud.newProcess();
    const config = fileRestore(quick);
    const marked = outcome.private && { priorPrivate: outcome.private };
    const plan = await again.lifecycle.plan({ prior, proposed: prior, config, ...marked }, next);
    expect(plan.planned).not.toEqual(prior);
    const { planned, private: left } = plan;
    const after = await again.lifecycle.update({ prior, planned, config, ...(left && { plannedPrivate: left }) }, next);
    expect(after.state?.id).toBe(prior.id);
    expect(after.private).toBeUndefined();
    expect(again.activated).toEqual([prior.id]);
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });

  it('is made to run when an apply goes on with it', async () => {
    const service = registeredFirst();
    const { state } = await create(service, await cloud.newProcess());
    const prior = { ...(state as JobState), status: 'CREATED', verdict: 'pending' };
    const after = await service.lifecycle.update(
      { prior, planned: prior, config: fileRestore() },
      await cloud.newProcess(),
    );
    expect(after.state).toMatchObject({ id: prior.id, verdict: 'succeeded' });
    expect(service.activated).toEqual([prior.id, prior.id]);
  });
});
