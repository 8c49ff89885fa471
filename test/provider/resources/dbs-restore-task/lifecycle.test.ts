import { afterEach, describe, expect, it } from 'vitest';
import type { FaultDefinition } from '../../../../src/emulator/scenario/fault-schema';
import type { Scenario } from '../../../../src/emulator/scenario/scenario-schema';
import { dbsRestoreTask } from '../../../../src/provider/resources/dbs-restore-task/lifecycle';
import type { DbsTaskState } from '../../../../src/provider/resources/dbs-restore-task/schema';
import { type CloudAndProvider, initializedFolder, startCloud } from '../../cloud-and-provider';
import { databaseRestore } from './states';

type Process = Awaited<ReturnType<CloudAndProvider['newProcess']>>;

const CREATE = 'dbs:CreateRestoreTask';
const START = 'StartRestoreTask';

let cloud: CloudAndProvider;
afterEach(() => cloud.emulator.close());

async function createIn(process: Process, changes: Partial<DbsTaskState> = {}) {
  const inputs = databaseRestore({ destination_endpoint_password: null, ...changes });
  const config = { ...inputs, destination_endpoint_password_wo: 'canary-of-the-configuration' };
  const outcome = await dbsRestoreTask.create({ prior: null, planned: inputs, config }, process);
  const diagnostics = outcome.diagnostics ?? [];
  return {
    ...outcome,
    said: diagnostics.map(({ severity, summary }) => `${severity}: ${summary}`),
    detail: diagnostics.map(({ detail }) => detail).join('\n'),
  };
}

async function create(scenario: Scenario, changes: Partial<DbsTaskState> = {}) {
  cloud = await startCloud(scenario);
  return createIn(await cloud.newProcess(), changes);
}

const fault = (kind: FaultDefinition['fault'], more: Partial<FaultDefinition>): FaultDefinition => ({
  fault: kind,
  times: 1,
  ...more,
});

describe('a restore of a database', () => {
  it('is registered, started and waited for', async () => {
    const { state, identity, said } = await create({});
    expect(said).toEqual([]);
    expect(state).toMatchObject({ status: 'finish', verdict: 'succeeded', origin: 'started', backup_set_id: 'bs-1' });
    expect(state?.duration_seconds).toBeGreaterThan(0);
    expect(identity).toEqual({ restore_task_id: state?.id });
    expect([cloud.executed(CREATE), cloud.executed(START)]).toEqual([1, 1]);
  });

  it('sends its password, and keeps and shows it nowhere', async () => {
    const { state, detail } = await create({ defaultCourse: 'failed' });
    const seen = [state, detail, cloud.logged, cloud.emulator.calls().calls];
    expect(JSON.stringify(seen, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
      'canary',
    );
  });

  it('that failed says why, in the words of the service', async () => {
    const { state, said, detail } = await create({ defaultCourse: 'failed' });
    expect(said).toEqual([`error: Restore task ${state?.id} ended with status stop`]);
    expect(detail).toContain('Reason: The target instance could not be reached.');
    expect(detail).toContain('From: backup set bs-1 of backup plan p-1');
    expect(detail).toContain('To: RDS rm-drill, cn-hangzhou, databases orders as orders_drill');
    expect(cloud.executed('DescribeJobErrorCode')).toBe(1);
  });

  it('whose precheck failed is not waited for, and says each check that failed', async () => {
    const { state, said, detail } = await create({ defaultCourse: 'precheckFailed' });
    expect(said).toEqual([`error: Restore task ${state?.id} did not pass its precheck`]);
    expect(detail).toContain('The precheck failed: CHECK_DEST_PRIVILEGE (Permissions of the user): The user may not');
    expect(detail).toContain('\n   The precheck failed: CHECK_DEST_DATABASE');
    expect(state).toMatchObject({ status: 'init', verdict: 'failed' });
    expect(state?.pre_checks?.map((check) => check?.state)).toContain('failed');
  });

  it('that is refused is not started, and leaves no state', async () => {
    const { state, said } = await create({
      faults: [fault('successFalse', { action: CREATE, code: 'Param.NotFound' })],
    });
    expect(state).toBeNull();
    expect(said).toEqual(['error: The restore was not started']);
    expect(cloud.executed(START)).toBe(0);
  });

  it('that nobody waits for is started all the same', async () => {
    const { state, said } = await create({ defaultCourse: 'running' }, { wait_for_completion: false });
    expect(said).toEqual([]);
    expect(state?.verdict).toBe('pending');
    expect(cloud.executed(START)).toBe(1);
  });

  it('that is not to start sends nothing', async () => {
    const { state } = await create({}, { start_when: false });
    expect(state).toMatchObject({ id: 'skipped', verdict: 'skipped' });
    expect(cloud.executed(CREATE)).toBe(0);
  });
});

describe('the type of a destination', () => {
  it('is sent in the spelling of the service, however it is written', async () => {
    const { state, said } = await create({}, { destination_endpoint_instance_type: 'rds' });
    expect(said).toEqual([]);
    expect(state).toMatchObject({ verdict: 'succeeded', destination_endpoint_instance_type: 'rds' });
    const [call] = cloud.emulator.calls().calls.filter(({ action }) => action === CREATE);
    expect(call.parameters.DestinationEndpointInstanceType).toBe('RDS');
  });
});

describe('a lost answer', () => {
  it.each(['reset', 'html502'] as const)('to the registration (%s) registers nothing twice', async (kind) => {
    const { state } = await create({ faults: [fault(kind, { action: CREATE, when: 'after' })] });
    expect(state?.verdict).toBe('succeeded');
    expect(cloud.emulator.entries('dbsRestoreTasks')).toHaveLength(1);
  });

  it.each(['reset', 'html502'] as const)('to the start (%s) starts nothing twice', async (kind) => {
    const { state, said } = await create({ faults: [fault(kind, { action: START, when: 'after' })] });
    expect(said).toEqual([]);
    expect(state?.verdict).toBe('succeeded');
    expect(cloud.executed(START)).toBe(1);
  });

  it('to a start that never ran sends it again', async () => {
    const { state } = await create({ faults: [fault('reset', { action: START, when: 'before' })] });
    expect(state?.verdict).toBe('succeeded');
    expect(cloud.executed(START)).toBe(1);
  });
});

describe('a task that was registered, but not started', () => {
  const refusal = fault('successFalse', { action: START, code: 'Request.Forbidden' });

  it('keeps its id, and is started by the next apply', async () => {
    cloud = await startCloud({ faults: [refusal] });
    const first = await cloud.newProcess();
    const { state, said } = await createIn(first);
    expect(said).toEqual([`error: Restore task ${state?.id} was registered, but not started`]);
    expect(state).toMatchObject({ verdict: 'pending', wait_unfinished: true });
    cloud.kill(first);
    const again = await createIn(await cloud.newProcess());
    expect(again.state).toMatchObject({ id: state?.id, verdict: 'succeeded' });
    expect([cloud.executed(CREATE), cloud.executed(START)]).toEqual([1, 1]);
  });

  it('by an apply that was killed between the two calls is started, and not registered again', async () => {
    cloud = await startCloud({ faults: [fault('stall', { action: START, when: 'before' })] });
    const killed = await cloud.newProcess();
    void createIn(killed).catch(() => undefined);
    await expect.poll(() => cloud.executed(CREATE)).toBe(1);
    await expect.poll(() => cloud.emulator.calls().counters.total, { timeout: 5_000 }).toBeGreaterThan(2);
    cloud.kill(killed);
    const { state, said } = await createIn(await cloud.newProcess());
    expect(said).toEqual([`warning: Restore task ${state?.id} was started by an apply that was killed`]);
    expect(state?.verdict).toBe('succeeded');
    expect([cloud.executed(CREATE), cloud.executed(START)]).toEqual([1, 1]);
  });

  it('and is not listed is not started blindly', async () => {
    cloud = await startCloud({ faults: [refusal] });
    const { state } = await createIn(await cloud.newProcess());
    const prior = { ...(state as DbsTaskState), id: 'r-unlisted' };
    const outcome = await dbsRestoreTask.update(
      { prior, planned: prior, config: prior },
      await cloud.newProcess({}, initializedFolder()),
    );
    expect(outcome.diagnostics?.map(({ summary }) => summary)).toEqual([
      'It is not known whether restore task r-unlisted was started',
    ]);
    expect(outcome.diagnostics?.[0].detail).toContain('StartRestoreTask was not sent');
    expect(outcome.state).toMatchObject({ id: 'r-unlisted', verdict: 'pending' });
    expect(cloud.executed(START)).toBe(0);
    expect(cloud.executed('DescribeRestoreTaskList')).toBeGreaterThan(3);
  });

  it('by somebody else is started, where it is certainly the same', async () => {
    cloud = await startCloud({ faults: [refusal] });
    const { state } = await createIn(await cloud.newProcess());
    const elsewhere = await createIn(await cloud.newProcess({}, initializedFolder()));
    expect(elsewhere.state).toMatchObject({ id: state?.id, verdict: 'succeeded', origin: 'adopted' });
    expect([cloud.executed(CREATE), cloud.executed(START)]).toEqual([1, 1]);
  });
});

describe('a task that runs already', () => {
  it('is adopted, and not started again', async () => {
    cloud = await startCloud({ defaultCourse: 'running' });
    const { state } = await createIn(await cloud.newProcess(), { wait_for_completion: false });
    const process = await cloud.newProcess({}, initializedFolder());
    const elsewhere = await createIn(process, { wait_for_completion: false });
    expect(elsewhere.said).toEqual([`warning: Restore task ${state?.id} was already running`]);
    expect([cloud.executed(CREATE), cloud.executed(START)]).toEqual([1, 1]);
  });

  it('is left alone by one that differs', async () => {
    cloud = await startCloud({ defaultCourse: 'running' });
    await createIn(await cloud.newProcess(), { wait_for_completion: false });
    const process = await cloud.newProcess({}, initializedFolder());
    await createIn(process, { wait_for_completion: false, restore_task_name: 'another' });
    expect(cloud.executed(CREATE)).toBe(2);
  });

  it('is not restored over: the change waits for its end', async () => {
    cloud = await startCloud({ defaultCourse: 'running' });
    const { state } = await createIn(await cloud.newProcess(), { wait_for_completion: false });
    const prior = state as DbsTaskState;
    const planned = { ...prior, triggers: { run: '2' } };
    const outcome = await dbsRestoreTask.update({ prior, planned, config: planned }, await cloud.newProcess());
    expect(outcome.diagnostics?.map(({ summary }) => summary)).toEqual([`Restore task ${prior.id} still runs`]);
    expect(outcome.state).toMatchObject({ id: prior.id, triggers: null });
    expect(Object.keys(outcome.state ?? {}).sort()).toEqual(Object.keys(dbsRestoreTask.schema.attributes).sort());
    expect(cloud.executed(CREATE)).toBe(1);
  });

  it('runs on when its resource is destroyed, which says so', async () => {
    cloud = await startCloud({ defaultCourse: 'running' });
    const process = await cloud.newProcess();
    const { state } = await createIn(process, { wait_for_completion: false });
    const prior = state as DbsTaskState;
    const { state: left, diagnostics = [] } = await dbsRestoreTask.delete({ prior }, await cloud.newProcess());
    expect(left).toBeNull();
    expect(diagnostics.map(({ severity, summary }) => `${severity}: ${summary}`)).toEqual([
      `warning: Restore task ${prior.id} runs on`,
    ]);
    expect(diagnostics[0].detail).toContain('no call that cancels a restore task');
  });
});

describe('an interrupt', () => {
  it('keeps the id of a task that runs on', async () => {
    cloud = await startCloud({ defaultCourse: 'running' });
    const process = await cloud.newProcess();
    const creating = createIn(process);
    await expect.poll(() => cloud.executed(START)).toBe(1);
    process.stopNow();
    const { state, said } = await creating;
    expect(said).toEqual([`warning: Interrupted while restore task ${state?.id} was running`]);
    expect(state?.verdict).toBe('pending');
  });
});

describe('an import', () => {
  it('is by the id or the identity, and fills in what the service tells', async () => {
    cloud = await startCloud({});
    const { state } = await createIn(await cloud.newProcess());
    const id = state?.id as string;
    const byId = await dbsRestoreTask.import!({ id }, await cloud.newProcess());
    expect(byId.state).toMatchObject({
      id,
      origin: 'imported',
      verdict: 'succeeded',
      backup_plan_id: 'p-1',
      restore_task_name: 'drill-orders',
      backup_set_id: 'bs-1',
      restore_objects: [{ db_name: 'orders', new_db_name: 'orders_drill' }],
      destination_endpoint_instance_id: 'rm-drill',
      destination_endpoint_password: null,
    });
    const identity = { restore_task_id: id };
    expect((await dbsRestoreTask.import!({ id: '', identity }, await cloud.newProcess())).state?.id).toBe(id);
  });

  it.each(['', 'a b', 'dbs:1'])('of the id "%s" is refused', async (id) => {
    cloud = await startCloud({});
    await expect(dbsRestoreTask.import!({ id }, await cloud.newProcess())).rejects.toMatchObject({
      diagnostics: [{ summary: 'Malformed import id' }],
    });
  });

  it('of a task that is not there says so', async () => {
    cloud = await startCloud({});
    await expect(dbsRestoreTask.import!({ id: 's1none' }, await cloud.newProcess())).rejects.toMatchObject({
      diagnostics: [{ summary: 'No such restore task' }],
    });
  });
});
