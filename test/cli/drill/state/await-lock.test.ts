import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Interrupted } from '../../../../src/cli/command/interrupted';
import { awaitLock } from '../../../../src/cli/drill/state/await-lock';
import type { StateLock } from '../../../../src/cli/drill/state/state-lock';
import { FakeClock } from '../../../harness/fake-clock';

const NOW = Date.UTC(2026, 2, 1, 5, 0, 0);
const LOCK = { id: 'abc-1', who: 'runner@build-7', operation: 'OperationTypeApply', createdMs: NOW - 47 * 60_000 };
const HELD =
  'the state has been locked for 47 min by runner@build-7 (lock abc-1, OperationTypeApply, since 2026-03-01T04:13:00.000Z)';
const FREE_IT = 'If its holder is gone, remove it with: terraform force-unlock -force abc-1';

interface Given {
  readonly lock?: StateLock;
  readonly backendType?: string;
  readonly forceUnlockAfterMs?: number;
  /** When the lock is freed by itself. */
  readonly freeAfterMs?: number;
  readonly interrupted?: boolean;
}

/** Time goes on at once, to where the wait would wake. */
async function waitFor({
  lock = LOCK,
  backendType = 's3',
  forceUnlockAfterMs,
  freeAfterMs = Infinity,
  interrupted = false,
}: Given) {
  const clock = new FakeClock(NOW);
  const log = new PassThrough();
  const ran: string[][] = [];
  let isFree = false;
  const terraform = {
    run: async (...args: string[]) => {
      ran.push(args);
      isFree = true;
      return 0;
    },
    isInterrupted: () => interrupted,
  };
  const moving = { now: () => clock.now(), sleep: async (ms: number) => clock.advance(ms) };
  const lockOf = async () => (isFree || clock.now() - NOW >= freeAfterMs ? undefined : lock);
  const fault = await awaitLock({ lockOf, backendType, terraform, clock: moving, log, forceUnlockAfterMs }).catch(
    (error: unknown) => error as Error,
  );
  const said = (log.read()?.toString() ?? '').split('alirestore drill run: ').filter(Boolean);
  return { fault, said, ran, waitedMs: clock.now() - NOW };
}

describe('a lock of the state', () => {
  it('is told at once, with its id, its age and how to free it, and waited for in sight', async () => {
    const { fault, said, waitedMs } = await waitFor({ freeAfterMs: 130_000 });
    expect(fault).toBeUndefined();
    expect(said).toEqual([
      `${HELD}.\n  Waiting at most 5 min for it. ${FREE_IT}\n`,
      'the state is still locked after 1 min\n',
      'the state is still locked after 2 min\n',
      'the state is no longer locked\n',
    ]);
    expect(waitedMs).toBe(132_000);
  });

  it('ends the run after five minutes, with the same line', async () => {
    const { fault, waitedMs } = await waitFor({});
    expect(fault?.message).toBe(
      `${HELD.replace('47 min', '52 min')}, and was not released in time; nothing was started. ${FREE_IT}`,
    );
    expect(waitedMs).toBe(300_000);
  });

  it('is freed when it is older than --force-unlock-after', async () => {
    const { fault, said, ran, waitedMs } = await waitFor({ forceUnlockAfterMs: 30 * 60_000 });
    expect(fault).toBeUndefined();
    expect(ran).toEqual([['force-unlock', '-force', 'abc-1']]);
    expect(said).toEqual([
      `${HELD}.\n`,
      'the lock is older than the 30 min of --force-unlock-after: removing it with terraform force-unlock -force abc-1\n',
    ]);
    expect(waitedMs).toBe(0);
  });

  it('is waited for until it is so old', async () => {
    const { ran, said, waitedMs } = await waitFor({ forceUnlockAfterMs: 60 * 60_000 });
    expect(said[0]).toBe(`${HELD}.\n  Waiting until it is 1 h old; then it is removed. ${FREE_IT}\n`);
    expect(ran).toHaveLength(1);
    expect(waitedMs).toBe(13 * 60_000);
  });

  it('counts from when it was seen where the backend does not tell its age', async () => {
    const { ran, said, waitedMs } = await waitFor({ lock: { id: 'abc-1' }, forceUnlockAfterMs: 60_000 });
    expect(said[0]).toContain(
      'the state is locked (lock abc-1).\n  Waiting until it is 1 min old; then it is removed.',
    );
    expect(said[0]).toContain('The backend does not tell its age.');
    expect(ran).toHaveLength(1);
    expect(waitedMs).toBe(60_000);
  });

  it.each(['pg', 'local'])(
    'of the backend %s ends with its holder, and nobody else can free it',
    async (backendType) => {
      const lock = { who: 'runner@build-7', createdMs: LOCK.createdMs };
      const { fault, said, ran } = await waitFor({ lock, backendType, forceUnlockAfterMs: 60_000 });
      expect(said[0]).toMatch(/\n {2}The lock ends with the (process|database session) that holds it/);
      expect(ran).toEqual([]);
      expect(fault?.message).toContain('and was not released in time; nothing was started');
      expect(fault?.message).not.toContain('force-unlock');
    },
  );

  it('is not waited for after a signal', async () => {
    expect((await waitFor({ interrupted: true })).fault).toBeInstanceOf(Interrupted);
  });
});
