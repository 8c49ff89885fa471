import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CloudError } from '../../../../src/cloud/cloud-error';
import { jobRestore } from '../../../../src/provider/resources/job/job-restore';
import type { JobRestore } from '../../../../src/provider/resources/job/job-restore-types';
import type { JobState } from '../../../../src/provider/resources/job/state/schema';
import type { Sent } from '../../../../src/provider/resources/restore/definition/restore-definition';
import { type CloudAndProvider, startCloud } from '../../cloud-and-provider';
import { fileRestore } from '../job/states';
import { registeredFirst } from './registered';

let cloud: CloudAndProvider;
beforeEach(async () => {
  cloud = await startCloud({ defaultCourse: 'completeAtOnce' });
});
afterEach(() => cloud.emulator.close());

interface Call {
  readonly token: string | undefined;
  readonly snapshot: string | undefined;
  readonly written: unknown;
}

/** A service that knows a repeated call by its token. `lose`: how many calls never arrive. */
function withToken(lose: number) {
  const calls: Call[] = [];
  const send = async (sent: Sent<JobRestore>, context: never) => {
    const { request, note, config } = sent;
    calls.push({ token: note.token, snapshot: request.SnapshotId, written: config.exclude });
    if (calls.length > lose) return jobRestore.create.send(sent, context);
    throw new CloudError({ action: 'CreateRestoreTask', problem: 'lost', category: 'network', execution: 'unknown' });
  };
  const service = registeredFirst({ create: { ...jobRestore.create, isIdempotent: true, send } });
  return { service, calls };
}

const choosing = (snapshot_id: string): Partial<JobState> => ({
  snapshot_id: null,
  chosen_snapshot: { snapshot_id, snapshot_hash: null, listed_by: null, conditions: null },
});

async function create({ service }: ReturnType<typeof withToken>, changes: Partial<JobState>) {
  const process = await cloud.newProcess();
  const planned = fileRestore(changes);
  const config = { ...planned, exclude: ['write-only'] };
  return { process, ...(await service.lifecycle.create({ prior: null, planned, config }, process)) };
}

describe('a call that the service knows by its token', () => {
  it('is repeated with the same token', async () => {
    const service = withToken(1);
    const { state } = await create(service, {});
    expect(state?.verdict).toBe('succeeded');
    const [first, second] = service.calls;
    expect(service.calls).toHaveLength(2);
    expect(first.token).toMatch(/./);
    expect(second).toEqual(first);
  });

  it('is repeated by the next apply as it was, though another backup is chosen by then', async () => {
    const service = withToken(5);
    const { process, diagnostics } = await create(service, choosing('s-old'));
    expect(diagnostics).toMatchObject([{ summary: 'It is not known whether the restore was started' }]);
    cloud.kill(process);
    const { state } = await create(service, choosing('s-new'));
    expect(state).toMatchObject({
      verdict: 'succeeded',
      snapshot_id: 's-old',
      chosen_snapshot: { snapshot_id: 's-new' },
    });
    expect(new Set(service.calls.map(({ token, snapshot }) => `${token} ${snapshot}`)).size).toBe(1);
  });

  it('is another one for another run', async () => {
    const service = withToken(0);
    await create(service, { triggers: { run: '1' } });
    await create(service, { triggers: { run: '2' } });
    const [first, second] = service.calls.map(({ token }) => token);
    expect(first).not.toBe(second);
  });

  it('is given what is write-only, which no state holds', async () => {
    const service = withToken(0);
    const { state } = await create(service, {});
    expect(service.calls[0].written).toEqual(['write-only']);
    expect(state?.exclude).toBeNull();
  });
});
