import { describe, expect, it } from 'vitest';
import type { ResourceContext } from '../../../../src/plugin/call-context';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import type { Configured } from '../../../../src/provider/configured/configured';
import { drill } from '../../../../src/provider/resources/drill/lifecycle';
import { type DrillState, schema } from '../../../../src/provider/resources/drill/schema';
import { unseen } from '../../../../src/provider/resources/gate/mapping';
import { FakeLog } from '../../../harness/fake-log';

const runFacts = {
  tools: { provider: '0.1.0', terraform: '1.11.4' },
  startedBy: { kind: 'person', actor: null, repository: null, commit: null, url: null },
  environment: async () => ({ kind: 'real' as const, endpoint: 'https://hbr', accountId: null, caller: null }),
  region: 'cn-hangzhou',
  calls: () => ({}),
};
const context = {
  configured: { runFacts } as never,
  stop: new AbortController().signal,
  log: new FakeLog(),
} as ResourceContext<Configured>;

const nothing = Object.fromEntries(Object.keys(schema.attributes).map((name) => [name, null]));
const waiver = { kind: 'rto', of: null, reason: 'late', approver: 'Ann', until: '2026-01-02T00:00:00+08:00' };

const inputs = (changes: object) => {
  const times = { created_at: '2026-01-01T12:00:00Z', completed_at: '2026-01-01T12:10:00Z' };
  const result = { ...unseen('hbr', 'r-1'), status: 'COMPLETE', verdict: 'succeeded', ...times };
  const orders = {
    wave: 1,
    after: null,
    restore_type: 'ECS_FILE',
    recovery_point: { vault_id: 'v-1', snapshot_id: 's-1', snapshot_hash: null, completed_at: '1767265200' },
    target: null,
    rto_seconds: null,
    rpo_seconds: null,
    result,
  };
  return {
    ...nothing,
    name: 'orders',
    run_id: 'run-1',
    definition_hash: 'a'.repeat(64),
    rto_seconds: 60,
    restores: { orders },
    ...changes,
  } as unknown as DrillState;
};

async function made(changes: object) {
  const planned = inputs(changes);
  return drill.create({ prior: null, planned, config: planned }, context);
}

describe('waivers of a drill', () => {
  it('stand in the record, in UTC, and excuse; the apply says so', async () => {
    const { state, diagnostics } = await made({ waivers: [waiver] });
    expect(state).toMatchObject({ verdict: 'met', reasons: [], missed_objectives_only: false });
    expect(JSON.parse(state?.record as string).waivers).toEqual([
      { ...waiver, of: 'drill', until: '2026-01-01T16:00:00Z', active: true },
    ]);
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        summary: 'The drill orders missed an objective, which is waived',
        detail:
          ' - RTO of the drill: waived until 2026-01-01T16:00:00Z, approved by Ann: late\n \n What it excuses was missed, and counts again once the waiver has ended.',
      },
    ]);
  });

  it('excuse nothing once they have ended', async () => {
    const { state, diagnostics } = await made({ waivers: [{ ...waiver, until: '2026-01-01T12:00:00Z' }] });
    expect(state).toMatchObject({ verdict: 'missed', missed_objectives_only: true });
    expect(diagnostics).toEqual([]);
  });

  it.each([
    [{ until: 'next week' }, 'Invalid until'],
    [{ until: '' }, 'Invalid until'],
    [{ until: '2026-13-01T00:00:00Z' }, 'Invalid until'],
    [{ until: '999999999999' }, 'Invalid until'],
    [{ kind: 'mttr' }, 'Invalid kind'],
    [{ approver: ' ' }, 'Empty approver'],
    [{ reason: '' }, 'Empty reason'],
    [{ of: 'bills' }, 'Invalid of'],
  ])('are refused with %o, in the plan and where only the apply knows it', async (changes, message) => {
    const waivers = [waiver, { ...waiver, ...changes }];
    expect(drill.validate?.(inputs({ waivers })).map(({ summary, path }) => [summary, path?.[1]])).toEqual([
      [message, 1],
    ]);
    await expect(made({ waivers })).rejects.toThrow(message);
  });

  it.each([
    { waivers: UNKNOWN },
    { waivers: [UNKNOWN] },
    { waivers: [{ ...waiver, until: UNKNOWN, of: UNKNOWN }] },
    { waivers: [{ ...waiver, of: 'bills' }], restores: UNKNOWN },
    { waivers: [{ ...waiver, of: 'files/a' }], selections: { files: { sources: 2, sampled: 1 } } },
    { waivers: [{ ...waiver, of: 'files' }], selections: { files: { sources: 2, sampled: 1 } } },
    { waivers: [] },
  ])('are not refused while they may be right: %o', (changes) => {
    expect(drill.validate?.(inputs(changes))).toEqual([]);
  });
});
