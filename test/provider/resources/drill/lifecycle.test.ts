import { describe, expect, it } from 'vitest';
import type { ResourceContext } from '../../../../src/plugin/call-context';
import { Decimal } from '../../../../src/plugin/decimal';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import type { Configured } from '../../../../src/provider/configured/configured';
import { drill } from '../../../../src/provider/resources/drill/lifecycle';
import { type DrillPlan, type DrillState, schema } from '../../../../src/provider/resources/drill/schema';
import { unseen } from '../../../../src/provider/resources/gate/mapping';
import type { DrillEnvironment } from '../../../../src/record/schema/drill-record-schema';
import { recordFindings } from '../../../../src/report/record-findings';
import { FakeLog } from '../../../harness/fake-log';

const runFacts = {
  tools: { provider: '0.1.0', terraform: '1.11.4' },
  startedBy: { kind: 'person', actor: null, repository: null, commit: null, url: null },
  environment: async () => ({
    kind: 'real' as const,
    endpoint: 'https://hbr.cn-hangzhou.aliyuncs.com',
    accountId: null,
    caller: null,
  }),
  region: 'cn-hangzhou',
  calls: () => ({ CreateRestoreJob: 1 }),
};
const log = new FakeLog();
const context = {
  configured: { runFacts } as never,
  stop: new AbortController().signal,
  log,
} as ResourceContext<Configured>;

const nothing = Object.fromEntries(Object.keys(schema.attributes).map((name) => [name, null]));

const result = (changes: object = {}) => ({
  ...unseen('hbr', 'r-1'),
  status: 'COMPLETE',
  verdict: 'succeeded',
  created_at: '2026-01-01T12:00:00Z',
  started_at: '2026-01-01T12:00:10Z',
  completed_at: '2026-01-01T12:10:00Z',
  bytes_total: 100,
  bytes_done: 100,
  ...changes,
});

const restore = (changes: object = {}) => ({
  wave: 1,
  after: null,
  restore_type: 'ECS_FILE',
  recovery_point: { vault_id: 'v-1', snapshot_id: 's-1', snapshot_hash: null, completed_at: '1767265200' },
  target: { path: '/restore' },
  rto_seconds: null,
  rpo_seconds: null,
  result: result(),
  ...changes,
});

const inputs = (changes: object = {}) =>
  ({
    ...nothing,
    name: 'orders',
    run_id: 'run-1',
    definition_hash: 'a'.repeat(64),
    restores: { orders: restore() },
    ...changes,
  }) as unknown as DrillState;

async function made(changes: object = {}) {
  const planned = inputs(changes);
  const { state } = await drill.create({ prior: null, planned, config: planned }, context);
  return state as DrillState;
}

describe('the record of a drill', () => {
  it('holds what the gate told of each restore', async () => {
    const state = await made({ rto_seconds: 600, rpo_seconds: 3_600 });
    expect(state).toMatchObject({ id: 'run-1', verdict: 'met', reasons: [], duration_seconds: 600 });
    const record = JSON.parse(state.record as string);
    expect(record.restores[0]).toMatchObject({
      name: 'orders',
      restoreId: 'r-1',
      recoveryPoint: { snapshotId: 's-1', completedAt: '2026-01-01T11:00:00Z' },
      target: { path: '/restore' },
      queuedSeconds: 10,
      runningSeconds: 590,
    });
    expect(record.objectives.map((one: { achievedSeconds: number }) => one.achievedSeconds)).toEqual([600, 3_600]);
    expect(record.drill.onPartial).toBe('fail');
    expect(record).toMatchObject({ region: 'cn-hangzhou', tools: runFacts.tools, calls: { CreateRestoreJob: 1 } });
  });

  it('of a drill that was missed is made, too, without an error', async () => {
    const failed = restore({ result: result({ status: 'FAILED', verdict: 'failed', error_message: 'Disk full' }) });
    const state = await made({ restores: { orders: failed } });
    expect(state).toMatchObject({ verdict: 'missed', missed_objectives_only: false });
    expect(state.reasons).toEqual(['restore orders failed: Disk full']);
  });

  it('lists restores by wave and name', async () => {
    const restores = { zebra: restore(), apple: restore({ wave: 2, after: ['zebra'] }), bear: restore() };
    const record = JSON.parse((await made({ restores })).record as string);
    expect(record.restores.map(({ name }: { name: string }) => name)).toEqual(['bear', 'zebra', 'apple']);
  });

  it('knows a restore that was not to start', async () => {
    const skipped = restore({
      wave: 2,
      after: ['orders'],
      result: { ...unseen('hbr', 'skipped'), verdict: 'skipped' },
    });
    const state = await made({ restores: { orders: restore(), bills: skipped } });
    expect(state.reasons).toEqual(['restore bills was not started']);
    expect(JSON.parse(state.record as string).restores[1].restoreId).toBeNull();
  });
});

describe('the environment in a record', () => {
  const onCloud = (environment: DrillEnvironment, changes: object = {}) => {
    const facts = { ...runFacts, environment: async () => environment };
    const planned = inputs(changes);
    const itsContext = { ...context, configured: { runFacts: facts } as never };
    return drill.create({ prior: null, planned, config: planned }, itsContext);
  };
  const real = { kind: 'real', endpoint: 'http://127.0.0.1:1', accountId: '1', caller: 'acs:ram::1:root' } as const;

  it('is that of the provider, and a real one is nothing to warn of', async () => {
    const { state, diagnostics } = await onCloud(real);
    expect(JSON.parse(state?.record as string).environment).toEqual(real);
    expect(diagnostics).toEqual([]);
  });

  it('is told by a warning when it is emulated', async () => {
    const { state, diagnostics } = await onCloud({ ...real, kind: 'emulated' });
    expect(JSON.parse(state?.record as string).environment.kind).toBe('emulated');
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        summary: 'The drill orders was a rehearsal',
        detail:
          'The cloud was emulated: ALIRESTORE_EMULATOR is set, or was when the restores were waited for; this apply called http://127.0.0.1:1. Nothing was restored, and the record says so: it is no evidence that backups restore. To run the drill on the real cloud, unset ALIRESTORE_EMULATOR and give it another run id.',
      },
    ]);
  });

  it('is emulated when a restore was waited for on an emulated cloud, wherever the provider is sent by then', async () => {
    const restores = { orders: restore(), bills: restore({ result: result({ emulated: true }) }) };
    const { state, diagnostics } = await onCloud(real, { restores });
    expect(JSON.parse(state?.record as string).environment).toEqual({ ...real, kind: 'emulated' });
    expect(diagnostics?.map(({ summary }) => summary)).toEqual(['The drill orders was a rehearsal']);
  });

  it('is asked for before calls are counted, so that its own call counts', async () => {
    const planned = inputs();
    let asked = 0;
    const facts = {
      ...runFacts,
      environment: async () => {
        asked = 1;
        return real;
      },
      calls: () => ({ GetCallerIdentity: asked }),
    };
    const { state } = await drill.create(
      { prior: null, planned, config: planned },
      { ...context, configured: { runFacts: facts } as never },
    );
    expect(JSON.parse(state?.record as string).calls).toEqual({ GetCallerIdentity: 1 });
  });
});

describe('the plan of a record', () => {
  async function plan(changes: object) {
    const prior = await made();
    const proposed = { ...prior, ...changes } as unknown as DrillPlan;
    const planned = await drill.plan?.({ prior, proposed, config: proposed }, context);
    return { prior, planned: planned?.planned };
  }

  it('is no change when nothing has happened', async () => {
    const { prior, planned } = await plan({});
    expect(planned).toEqual(prior);
  });

  it('is no change when there is a newer recovery point', async () => {
    const recovery_point = { vault_id: 'v-1', snapshot_id: 's-2', snapshot_hash: null, completed_at: null };
    const { prior, planned } = await plan({ restores: { orders: restore({ recovery_point }) } });
    expect(planned).toEqual(prior);
  });

  it.each([
    ['another run', { run_id: 'run-2' }],
    ['another definition', { definition_hash: 'b'.repeat(64) }],
    ['another end of a restore', { restores: { orders: restore({ result: result({ id: 'r-2' }) }) } }],
    ['an end that is not known yet', { restores: { orders: restore({ result: UNKNOWN }) } }],
  ])('is another record after %s', async (_, changes) => {
    expect((await plan(changes)).planned).toMatchObject({ record: UNKNOWN, verdict: UNKNOWN });
  });
});

describe('a record that cannot be made', () => {
  const found = (changes: object) => drill.validate?.(inputs(changes)).map(({ path }) => path);

  it.each([
    [{ restores: {} }, [['restores']]],
    [{ restores: {}, selections: {} }, [['restores']]],
    [{ restores: {}, selections: { files: { sources: 3, sampled: 0 } } }, []],
    [{ restores: {}, selections: UNKNOWN }, []],
    [{ definition_hash: 'abc' }, [['definition_hash']]],
    [{ declared_at: 'yesterday' }, [['declared_at']]],
    [{ on_partial: 'ignore' }, [['on_partial']]],
    [{ cleanup: { wipe: { when: 'sometimes' } } }, [['cleanup', 'wipe', 'when']]],
    [{ restores: UNKNOWN, definition_hash: UNKNOWN, cleanup: UNKNOWN }, []],
  ])('is refused with %o', (changes, paths) => {
    expect(found(changes)).toEqual(paths);
  });
});

describe('numbers of a drill', () => {
  const third = new Decimal(`333.${'3'.repeat(150)}`);

  it('are objectives to the fraction of a second, and no byte is counted in parts', async () => {
    const odd = result({ bytes_total: third, bytes_done: -1, items_total: 10n ** 400n, items_done: 0.5 });
    const state = await made({ rto_seconds: third, restores: { orders: restore({ result: odd }) } });
    const record = JSON.parse(state.record as string);
    expect(record.objectives[0]).toMatchObject({ kind: 'rto', limitSeconds: 333.3333333333333, met: false });
    expect(record.reasons.join()).not.toContain('NaN');
    expect(recordFindings(record)).toEqual([]);
    const { bytesTotal, bytesDone, itemsTotal, itemsDone } = record.restores[0];
    expect([bytesTotal, bytesDone, itemsTotal, itemsDone]).toEqual([null, null, null, null]);
  });

  it.each([
    [{ rto_seconds: -1 }, 'Invalid rto_seconds'],
    [{ rpo_seconds: 10n ** 400n }, 'Invalid rpo_seconds'],
    [{ restores: { orders: restore({ wave: third }) } }, 'Invalid wave'],
    [{ restores: { orders: restore({ result: result({ verdict: 'constructor' }) }) } }, 'Invalid verdict'],
    [{ validations: { check: { after: null, verdict: 'toString' } } }, 'Invalid verdict'],
    [{ validations: { check: { after: null, kind: 'ping' } } }, 'Invalid kind'],
  ])('that cannot be are refused, also where only the apply knows them: %o', async (changes, message) => {
    await expect(made(changes)).rejects.toThrow(message);
  });
});
