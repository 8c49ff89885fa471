import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../../src/plugin/diagnostic';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { job } from '../../../../src/provider/resources/job/lifecycle';
import { type JobPlan, type JobState, outputNames } from '../../../../src/provider/resources/job/schema';
import { fileRestore, finishedRestore } from './states';

const log = { trace: ignore, debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore(): void {}
const context = { configured: undefined, stop: new AbortController().signal, log };

function plan(prior: JobState | null, changes: Partial<JobPlan>) {
  const base = prior ?? { ...fileRestore(), ...Object.fromEntries(outputNames.map((name) => [name, UNKNOWN])) };
  const proposed = { ...base, ...changes } as JobPlan;
  return job.plan!({ prior, proposed, config: proposed }, context);
}

const pinned = (changes: Partial<JobState> = {}) =>
  finishedRestore({ pin_snapshot: true, snapshot_hash: 'h-0001', ...changes });
const newer = { snapshot_id: 's-0002', snapshot_hash: 'h-0002' };

describe('a pinned snapshot', () => {
  it.each([
    ['a newer one', newer],
    ['one that is not known yet', { snapshot_id: UNKNOWN, snapshot_hash: UNKNOWN }],
    ['none any more', { snapshot_id: '', snapshot_hash: null }],
  ])('stays where there is %s', async (_, changes) => {
    const { planned, requiresReplace, diagnostics } = await plan(pinned(), changes);
    expect(planned).toEqual(pinned());
    expect(requiresReplace).toEqual([]);
    expect(diagnostics).toBeUndefined();
  });

  it('stays for a job that has not ended, too', async () => {
    const { planned, requiresReplace } = await plan(pinned({ status: 'RUNNING', verdict: 'pending' }), newer);
    expect(planned).toMatchObject({ id: 'r-0001', snapshot_id: 's-0001', snapshot_hash: 'h-0001' });
    expect(requiresReplace).toEqual([]);
  });

  it('stays where its hash was not known', async () => {
    expect((await plan(pinned({ snapshot_hash: null }), newer)).requiresReplace).toEqual([]);
  });

  it.each([
    ['another trigger', pinned(), { triggers: { run: '2' } }],
    ['another target', pinned(), { target_path: '/other' }],
    ['a restore that failed', pinned({ status: 'FAILED', verdict: 'failed' }), {}],
  ])('gives way to the new one with %s', async (_, prior, changes) => {
    const { planned, requiresReplace } = await plan(prior, { ...newer, ...changes });
    expect(requiresReplace).not.toEqual([]);
    expect(planned).toMatchObject(newer);
  });

  it('is the one of the plan where nothing was restored yet', async () => {
    expect((await plan(null, { ...newer, pin_snapshot: true })).planned).toMatchObject(newer);
  });
});

describe('a snapshot that is not pinned', () => {
  it.each([null, false])('is restored when it is another one (pin_snapshot = %s)', async (pin_snapshot) => {
    const { requiresReplace } = await plan(pinned(), { ...newer, pin_snapshot });
    expect(requiresReplace).toEqual([['snapshot_id'], ['snapshot_hash']]);
  });
});

describe('a restore without a snapshot', () => {
  const choice = { listed_by: 'data.alirestore_snapshots.orders', conditions: 'COMPLETE and not expired' };
  const texts = (diagnostics: readonly Diagnostic[] = []) => diagnostics.map(({ detail }) => detail);

  it('is refused by the plan, in the words of who chose', async () => {
    const { diagnostics } = await plan(null, { snapshot_id: '', snapshot_choice: choice });
    expect(texts(diagnostics)).toEqual([
      'No recovery point: none of the snapshots in vault v-0001 that data.alirestore_snapshots.orders lists is COMPLETE and not expired. Look at the backups, or widen the choice.',
    ]);
    expect(diagnostics?.[0]).toMatchObject({ severity: 'error', path: ['snapshot_id'] });
  });

  it.each([{ snapshot_id: '' }, { snapshot_id: null }])(
    'is refused also where nobody said how it was chosen (%o)',
    async (changes) => {
      expect(texts((await plan(null, changes)).diagnostics)).toEqual([
        'No recovery point: none of the snapshots in vault v-0001 is what was asked for. Look at the backups, or widen the choice.',
      ]);
    },
  );

  it('is refused where it would be run again', async () => {
    const gone = { snapshot_id: '', snapshot_hash: null, triggers: { run: '2' } };
    expect((await plan(pinned(), gone)).diagnostics).toHaveLength(1);
  });

  it.each([
    ['failures are reported', { snapshot_id: '', on_failure: 'report' }],
    ['it is known only later', { snapshot_id: UNKNOWN }],
    ['it is not to start', { snapshot_id: '', start_when: false }],
  ])('is left to the apply where %s', async (_, changes) => {
    expect((await plan(null, changes)).diagnostics).toBeUndefined();
  });
});
