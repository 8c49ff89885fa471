import { describe, expect, it } from 'vitest';
import type { ResourceContext } from '../../../../src/plugin/call-context';
import type { Configured } from '../../../../src/provider/configured/configured';
import { drill } from '../../../../src/provider/resources/drill/lifecycle';
import { type DrillState, schema } from '../../../../src/provider/resources/drill/schema';
import { unseen } from '../../../../src/provider/resources/gate/mapping';
import type { DrillRecord } from '../../../../src/record/schema/drill-record-schema';

const ignore = () => undefined;
const runFacts = {
  tools: { provider: '0.1.0', terraform: '1.11.4' },
  startedBy: { kind: 'person', actor: null, repository: null, commit: null, url: null },
  environment: async () => ({
    kind: 'real' as const,
    endpoint: 'hbr.cn-hangzhou.aliyuncs.com',
    accountId: null,
    caller: null,
  }),
  region: 'cn-hangzhou',
  calls: () => ({}),
};
const context = {
  configured: { runFacts } as never,
  stop: new AbortController().signal,
  log: { trace: ignore, debug: ignore, info: ignore, warn: ignore, error: ignore },
} as ResourceContext<Configured>;

const nothing = Object.fromEntries(Object.keys(schema.attributes).map((name) => [name, null]));
const result = (id: string, changes: object = {}) => ({
  ...unseen('hbr', id),
  status: 'COMPLETE',
  verdict: 'succeeded',
  created_at: '2026-01-01T12:00:00Z',
  completed_at: '2026-01-01T12:10:00Z',
  ...changes,
});
const restore = (id: string, changes: object = {}) => ({
  wave: 1,
  after: null,
  restore_type: 'ECS_FILE',
  recovery_point: { vault_id: 'v-1', snapshot_id: 's-1', snapshot_hash: null, completed_at: null },
  target: null,
  run_id: null,
  origin: null,
  rto_seconds: null,
  rpo_seconds: null,
  result: result(id),
  ...changes,
});

const inputs = (run_id: string, orders: object, changes: object = {}) =>
  ({
    ...nothing,
    name: 'shop',
    run_id,
    definition_hash: 'a'.repeat(64),
    restores: { orders },
    ...changes,
  }) as unknown as DrillState;

async function made(planned: DrillState, prior: DrillState | null = null) {
  const outcome = await (prior
    ? drill.update({ prior, planned, config: planned }, context)
    : drill.create({ prior: null, planned, config: planned }, context));
  return outcome.state as DrillState;
}

const recordOf = (state: DrillState) => JSON.parse(state.record as string) as DrillRecord;

describe('a job that the record of an earlier run has already', () => {
  it('is no evidence of a new run, also where nothing tells its run', async () => {
    const first = await made(inputs('run-1', restore('r-1')));
    const second = await made(inputs('run-2', restore('r-1')), first);
    expect(first.verdict).toBe('met');
    expect(second.reasons).toEqual([
      'no restore was started in this run',
      'restore orders was not restored in this run: restore job r-1 belongs to run run-1',
    ]);
    expect(recordOf(second).restores[0]).toMatchObject({ verdict: 'skipped', runId: 'run-1' });
  });

  it('is none, either, when the record is made once more', async () => {
    const first = await made(inputs('run-1', restore('r-1')));
    const second = await made(inputs('run-2', restore('r-1')), first);
    const again = await made(inputs('run-2', restore('r-1'), { owner: 'another' }), second);
    expect(again.verdict).toBe('missed');
  });

  it('is evidence of its own run, when that is recorded once more', async () => {
    const first = await made(inputs('run-1', restore('r-1')));
    expect((await made(inputs('run-1', restore('r-1'), { owner: 'another' }), first)).verdict).toBe('met');
  });

  it('makes room for a job of the new run', async () => {
    const first = await made(inputs('run-1', restore('r-1', { run_id: 'run-1' })));
    expect((await made(inputs('run-2', restore('r-2', { run_id: 'run-2' })), first)).verdict).toBe('met');
  });
});

describe('a job whose triggers name', () => {
  it.each([
    ['the run of the drill', 'run-1', 'met'],
    ['another run', 'run-0', 'missed'],
    ['no run', '', 'missed'],
  ])('%s', async (_, run_id, verdict) => {
    expect((await made(inputs('run-1', restore('r-1', { run_id })))).verdict).toBe(verdict);
  });
});

describe('what the record is told of a restore', () => {
  it.each([
    ['started', 'met'],
    ['adopted', 'missed'],
    ['imported', 'missed'],
    ['something new', 'met'],
  ])('that was %s makes it %s', async (origin, verdict) => {
    expect((await made(inputs('run-1', restore('r-1', { origin })))).verdict).toBe(verdict);
  });

  it.each([
    ['refused', 'refused'],
    ['not_asked', 'setup'],
    ['uncertain', 'unknown'],
  ])('that has no job, by the id %s, is why', async (id, notStarted) => {
    const none = { ...unseen('hbr', id), verdict: 'failed', error_message: 'No.' };
    const [found] = recordOf(await made(inputs('run-1', restore(id, { origin: 'started', result: none })))).restores;
    expect(found).toMatchObject({ restoreId: null, notStarted, verdict: 'failed', errorMessage: 'No.' });
    expect(found).not.toHaveProperty('origin');
  });

  it('is what its checks have found, and of which source', async () => {
    const found = { what: 'status', expected: '200', observed: '200', passed: true };
    const web = {
      ...{ after: ['orders'], run_id: 'run-1', verdict: 'passed', exit_code: null, output: null },
      ...{ started_at: null, duration_seconds: 1.5, kind: 'http', subject: 'https://h', attempts: 2 },
      ...{ findings: [found, { ...found, passed: null }], selection: 'files', source: 'i-1' },
    };
    const rows = { after: null, run_id: 'run-1', verdict: 'passed', exit_code: 0, kind: null, findings: null };
    const { validations } = recordOf(await made(inputs('run-1', restore('r-1'), { validations: { web, rows } })));
    expect(validations).toEqual([
      expect.not.objectContaining({ kind: expect.anything(), findings: expect.anything() }),
      {
        ...{ name: 'web', after: ['orders'], runId: 'run-1', verdict: 'passed', exitCode: null, output: null },
        ...{ startedAt: null, durationSeconds: 1.5, kind: 'http', subject: 'https://h', attempts: 2 },
        ...{ findings: [found, { ...found, passed: false }], selection: 'files', source: 'i-1' },
        ...{ expected: 'status 200, status 200', observed: 'status 200, status 200' },
      },
    ]);
  });

  it('is which run its commands are of', async () => {
    const ran = { after: ['orders'], run_id: 'run-0', verdict: 'passed', exit_code: 0, output: null };
    const rows = { ...ran, started_at: null, duration_seconds: null };
    const state = await made(inputs('run-1', restore('r-1'), { validations: { rows } }));
    expect(state.reasons).toEqual(['check rows: not run in this run: the result that there is belongs to run run-0']);
  });
});
