import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../../../src/plugin/diagnostic';
import { UNKNOWN } from '../../../../../src/plugin/unknown';
import { checkJob } from '../../../../../src/provider/resources/job/checks';
import { job } from '../../../../../src/provider/resources/job/lifecycle';
import { type JobPlan, type JobState, outputNames } from '../../../../../src/provider/resources/job/state/schema';
import { type CloudAndProvider, startCloud } from '../../../cloud-and-provider';
import { fileRestore, finishedRestore } from '../states';

let cloud: CloudAndProvider;
afterEach(() => cloud.emulator.close());

type Process = Awaited<ReturnType<CloudAndProvider['newProcess']>>;

async function newProcess(): Promise<Process> {
  cloud = await startCloud({ defaultCourse: 'completeAtOnce' });
  return cloud.newProcess();
}

const noGuard = {
  group: null,
  name: null,
  protected_instance_ids: null,
  protected_buckets: null,
  protected_file_system_ids: null,
  source_instance_id: null,
  source_bucket: null,
  source_file_system_id: null,
  source_instance_name: null,
  source_table_name: null,
};

const guarded = (guard: object, changes: object = {}) => ({
  ...fileRestore({ wait_for_completion: false }),
  guard: { ...noGuard, ...guard },
  ...changes,
});
const outputs = Object.fromEntries(outputNames.map((name) => [name, UNKNOWN]));

async function planned(
  process: Process,
  inputs: object,
  prior: JobState | null = null,
): Promise<readonly Diagnostic[]> {
  const proposed = { ...inputs, ...(prior ? {} : outputs) } as JobPlan;
  const { diagnostics = [] } = await job.plan!({ prior, proposed, config: proposed }, process);
  return diagnostics;
}

async function applied(process: Process, inputs: object) {
  const plan = { ...inputs, ...outputs } as JobPlan;
  return job.create({ prior: null, planned: plan, config: plan }, process);
}

const summaries = (diagnostics: readonly Diagnostic[] = []) =>
  diagnostics.map(({ severity, summary, path }) => `${severity}: ${summary} (${path?.join('.')})`);
const PROTECTED = 'The target is protected';
const protectsProd = { protected_instance_ids: ['i-prod'] };

describe('a protected target', () => {
  it('is refused by the plan, where it is known', async () => {
    const said = await planned(await newProcess(), guarded(protectsProd, { target_instance_id: 'i-prod' }));
    expect(summaries(said)).toEqual([`error: ${PROTECTED} (target_instance_id)`]);
    expect(said[0].detail).toBe(
      'The restore would write to i-prod (its target_instance_id), which its guard protects. Nothing was sent. Choose another target, or remove i-prod from the guard.',
    );
  });

  it.each([
    ['the target', guarded(protectsProd, { target_instance_id: UNKNOWN })],
    ['the list', guarded({ protected_instance_ids: UNKNOWN }, { target_instance_id: 'i-prod' })],
    ['an element of the list', guarded({ protected_instance_ids: [UNKNOWN] }, { target_instance_id: 'i-prod' })],
    ['the guard', { ...fileRestore({ target_instance_id: 'i-prod' }), guard: UNKNOWN }],
  ])('is no matter of the plan, where %s is not known', async (_, inputs) => {
    expect(await planned(await newProcess(), inputs)).toEqual([]);
  });

  it.each([
    ['target_instance_id', guarded(protectsProd, { target_instance_id: 'i-prod' })],
    [
      'udm_detail',
      guarded(protectsProd, { restore_type: 'UDM_ECS_DISK', udm_detail: '{"targetInstanceId":"i-prod"}' }),
    ],
    ['target_container', guarded(protectsProd, { restore_type: 'CONTAINER', target_container: '{"host":"i-prod"}' })],
    ['target_bucket', guarded({ protected_buckets: ['b'] }, { restore_type: 'OSS', target_bucket: 'b' })],
    ['target_file_system_id', guarded({ protected_file_system_ids: ['f'] }, { target_file_system_id: 'f' })],
  ])('is refused by the apply before anything is sent (%s)', async (attribute, inputs) => {
    const outcome = await applied(await newProcess(), inputs);
    expect(summaries(outcome.diagnostics)).toEqual([`error: ${PROTECTED} (${attribute})`]);
    expect(outcome.state).toBeNull();
    expect(cloud.emulator.calls().counters.total).toBe(0);
  });

  it('is reported, where failures are: the record of a drill is made all the same', async () => {
    const inputs = guarded(protectsProd, { target_instance_id: 'i-prod', on_failure: 'report' });
    const outcome = await applied(await newProcess(), inputs);
    expect(summaries(outcome.diagnostics)).toEqual([`warning: ${PROTECTED} (target_instance_id)`]);
    expect(outcome.state).toMatchObject({ verdict: 'failed' });
    expect(outcome.state?.error_message).toContain('The restore would write to i-prod (its target_instance_id)');
    expect(cloud.emulator.calls().counters.total).toBe(0);
  });

  it('is left to the apply by a plan within an apply, where failures are reported', async () => {
    const process = await newProcess();
    const inputs = guarded(protectsProd, { target_instance_id: 'i-prod', on_failure: 'report' });
    expect(summaries(await planned(process, inputs))).toEqual([`error: ${PROTECTED} (target_instance_id)`]);
    await applied(process, guarded({}));
    expect(await planned(process, inputs)).toEqual([]);
    expect((await applied(process, inputs)).state).toMatchObject({ verdict: 'failed' });
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });

  it('is not refused for a restore that has ended, nor for one that is not to start', async () => {
    const process = await newProcess();
    const ended = { ...finishedRestore({ target_instance_id: 'i-prod' }), guard: { ...noGuard, ...protectsProd } };
    expect(await planned(process, ended, ended as unknown as JobState)).toEqual([]);
    const skipped = guarded(protectsProd, { target_instance_id: 'i-prod', start_when: false });
    expect(await planned(process, skipped)).toEqual([]);
    expect((await applied(process, skipped)).state).toMatchObject({ verdict: 'skipped' });
  });

  it('is refused where a restore that has ended would be run again', async () => {
    const ended = { ...finishedRestore({ target_instance_id: 'i-prod' }), guard: { ...noGuard, ...protectsProd } };
    const again = { ...ended, triggers: { run: '2' } };
    const said = await planned(await newProcess(), again, ended as unknown as JobState);
    expect(summaries(said)).toEqual([`error: ${PROTECTED} (target_instance_id)`]);
  });
});

describe('the source of a snapshot', () => {
  const OVERWRITES = 'The restore would overwrite its source';

  it.each([
    ['target_instance_id', guarded({ source_instance_id: 'i-0001' })],
    ['target_bucket', guarded({ source_bucket: 'b' }, { target_bucket: 'b' })],
    ['target_file_system_id', guarded({ source_file_system_id: 'f' }, { target_file_system_id: 'f' })],
    [
      'target_table_name',
      guarded(
        { source_instance_name: 'o', source_table_name: 't' },
        { target_instance_name: 'o', target_table_name: 't' },
      ),
    ],
  ])('is no target: refused by plan and apply (%s)', async (attribute, inputs) => {
    const process = await newProcess();
    expect(summaries(await planned(process, inputs))).toEqual([`error: ${OVERWRITES} (${attribute})`]);
    expect(summaries((await applied(process, inputs)).diagnostics)).toEqual([`error: ${OVERWRITES} (${attribute})`]);
    expect(cloud.emulator.calls().counters.total).toBe(0);
  });
});

describe('two restores of one group', () => {
  const member = (name: string, changes: object = {}, group = 'shop') => guarded({ group, name }, changes);
  const OVERLAP = 'error: Two restores write to the same target (target_instance_id)';

  it('may not write to one place: the plan of the second says so, with both names', async () => {
    const process = await newProcess();
    expect(await planned(process, member('orders'))).toEqual([]);
    const said = await planned(process, member('bills', { target_path: '/restore/bills' }));
    expect(summaries(said)).toEqual([OVERLAP]);
    expect(said[0].detail).toBe(
      'Restores "orders" and "bills" of shop write to the same target (i-0001, /restore and i-0001, /restore/bills), so one would overwrite the other. Nothing was sent for "bills". Give each its own directory, prefix or table.',
    );
  });

  it('may write to places of their own, also when each is planned again', async () => {
    const process = await newProcess();
    for (const path of ['/a', '/b', '/c']) {
      expect(await planned(process, member('orders', { target_path: path }))).toEqual([]);
      expect(await planned(process, member('bills', { target_path: `${path}-bills` }))).toEqual([]);
    }
  });

  it('whose places only the apply knows: the second is refused before it is sent', async () => {
    const process = await newProcess();
    expect(await planned(process, member('orders', { target_path: UNKNOWN }))).toEqual([]);
    expect(await planned(process, member('bills', { target_path: UNKNOWN }))).toEqual([]);
    expect((await applied(process, member('orders'))).state?.id).toMatch(/^r-/);
    expect(summaries((await applied(process, member('bills'))).diagnostics)).toEqual([OVERLAP]);
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });

  it('of which one has ended: the other may not write over it', async () => {
    const process = await newProcess();
    const ended = { ...member('orders'), ...finishedRestore(), guard: { ...noGuard, group: 'shop', name: 'orders' } };
    expect(await planned(process, member('bills'))).toEqual([]);
    expect(summaries(await planned(process, ended, ended as unknown as JobState))).toEqual([OVERLAP]);
  });

  it('which both have ended may stand where they stand', async () => {
    const process = await newProcess();
    for (const name of ['orders', 'bills']) {
      const ended = { ...finishedRestore(), guard: { ...noGuard, group: 'shop', name } };
      expect(await planned(process, ended, ended as unknown as JobState)).toEqual([]);
    }
  });

  it('are no matter of another group, nor of what is in none', async () => {
    const process = await newProcess();
    expect(await planned(process, member('orders'))).toEqual([]);
    expect(await planned(process, member('orders', {}, 'other'))).toEqual([]);
    expect(await planned(process, guarded({}))).toEqual([]);
  });

  it('have names', async () => {
    cloud = await startCloud();
    const said = checkJob(guarded({ group: 'shop' }) as JobPlan);
    expect(summaries(said)).toEqual(['error: Missing guard.name (guard.name)']);
    expect(checkJob(guarded({ group: 'shop', name: UNKNOWN }) as JobPlan)).toEqual([]);
  });
});
