import { describe, expect, it } from 'vitest';
import { CloudError } from '../../../../src/cloud/cloud-error';
import type { DbsRestore } from '../../../../src/provider/resources/dbs-restore-task/dbs-restore';
import { startTask } from '../../../../src/provider/resources/dbs-restore-task/start-task';
import type { RestoreContext } from '../../../../src/provider/resources/restore/definition/restore-definition';
import { FakeLog } from '../../../harness/fake-log';
import { fastClock } from '../../../harness/fast-clock';
import { databaseRestore } from './states';

interface Seen {
  readonly RestoreStatus?: string;
  readonly preCheckStatus?: string;
}

const IDLE = { RestoreStatus: 'init' };
const lost = new CloudError({ action: 'StartRestoreTask', problem: 'lost', category: 'network', execution: 'unknown' });

/** Looks show this, one after the other, the last one for ever; undefined where the task is not listed. */
async function start(looks: readonly (Seen | undefined)[], isNew: boolean, faults: readonly CloudError[] = []) {
  const [shown, open] = [[...looks], [...faults]];
  let sends = 0;
  const clock = fastClock(200);
  const poller = {
    watch({ onLook }: { onLook(look: unknown): void }) {
      const entry = shown.length > 1 ? shown.shift() : shown[0];
      setTimeout(() => onLook(entry && { status: entry.RestoreStatus, verdict: 'pending', entry }));
    },
    unwatch: () => undefined,
  };
  const call = async () => {
    sends++;
    const fault = open.shift();
    if (fault) throw fault;
    return {};
  };
  const configured = { clock, client: () => ({ call }), restoreTaskPollers: { dbs: () => ({ poller, clock }) } };
  const context = { configured, stop: new AbortController().signal, log: new FakeLog() };
  const task = { id: 'r-1', state: databaseRestore(), isNew, deadlineMs: clock.now() + 3_600_000 };
  const fault = await startTask(task, context as unknown as RestoreContext<DbsRestore>).catch((reason) => reason);
  return { sends, fault };
}

describe('the start of a task', () => {
  it('that is new needs no look', async () => {
    expect(await start([undefined], true)).toEqual({ sends: 1, fault: undefined });
  });

  it.each([
    [[IDLE], 1],
    [[undefined, undefined, IDLE], 1],
    [[{ RestoreStatus: 'running' }], 0],
    [[undefined, { RestoreStatus: 'check_pass' }], 0],
    [[undefined, { RestoreStatus: 'init', preCheckStatus: 'running' }], 0],
    [[{}], 0],
  ])('that is not new, and seen as %o, sends %i calls', async (looks, sends) => {
    expect(await start(looks, false)).toEqual({ sends, fault: undefined });
  });

  it('that is not new, and not listed, is not sent blindly', async () => {
    const { sends, fault } = await start([undefined], false);
    expect(sends).toBe(0);
    expect(fault).toMatchObject({ execution: 'unknown', category: 'notFound' });
    expect(fault.message).toContain('restore task r-1 is not listed');
  });

  it('whose answer was lost is sent again only to a task that is seen to wait for it', async () => {
    expect(await start([IDLE], true, [lost])).toEqual({ sends: 2, fault: undefined });
    expect(await start([IDLE, { RestoreStatus: 'running' }], true, [lost])).toEqual({ sends: 1, fault: undefined });
    expect(await start([undefined], true, [lost])).toEqual({ sends: 1, fault: lost });
  });

  it('whose answer was lost is looked at until a late look shows it', async () => {
    const late = [IDLE, IDLE, undefined, undefined, IDLE];
    expect(await start(late, true, [lost])).toEqual({ sends: 2, fault: undefined });
    const begun = [IDLE, IDLE, undefined, { RestoreStatus: 'running' }];
    expect(await start(begun, true, [lost])).toEqual({ sends: 1, fault: undefined });
  });
});
