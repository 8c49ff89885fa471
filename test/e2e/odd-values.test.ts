import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DrillRecord } from '../../src/record/schema/drill-record-schema';
import { fileRestore, quickProvider, type Stack, startStack } from './harness/stack';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack('odd-values', {
    vaults: [{ VaultId: 'v-1' }],
    snapshots: [{ SnapshotId: 's-1', VaultId: 'v-1' }],
  });
});
afterAll(() => stack.emulator.close());
beforeEach(() => stack.emulator.reset());

const succeeded = {
  verdict: 'succeeded',
  status: 'COMPLETE',
  id: 'r-1',
  created_at: '2026-01-01T00:00:00Z',
  started_at: '2026-01-01T00:00:10Z',
  completed_at: '2026-01-01T00:01:00Z',
};

const drill = (changes: object, restore: object = {}) => ({
  resource: {
    alirestore_drill: {
      shop: {
        name: 'shop',
        run_id: 'run-1',
        definition_hash: '0'.repeat(64),
        restores: {
          orders: {
            wave: 1,
            restore_type: 'ECS_FILE',
            recovery_point: { vault_id: 'v-1', snapshot_id: 's-1' },
            result: succeeded,
            ...restore,
          },
        },
        ...changes,
      },
    },
  },
});

async function recordOf(configuration: object): Promise<DrillRecord> {
  stack.workspace.configure({ provider: quickProvider, ...configuration });
  const { code, text } = await stack.workspace.apply();
  expect(text).not.toContain('Bug in the provider');
  expect(code).toBe(0);
  return JSON.parse(stack.workspace.instances('alirestore_drill').shop.attributes.record as string);
}

describe('a number that is no short decimal', () => {
  it('counts as an objective, to the fraction of a second', async () => {
    const record = await recordOf(
      drill({ rto_seconds: '${1000 / 3}' }, { rto_seconds: '${100 / 3}', rpo_seconds: '${200 / 3}' }),
    );
    expect(record.objectives.map(({ kind, of, limitSeconds, met }) => [kind, of, limitSeconds, met])).toEqual([
      ['rto', 'drill', 333.3333333333333, true],
      ['rto', 'orders', 33.333333333333336, false],
      ['rpo', 'orders', 66.66666666666667, false],
    ]);
    expect(record.reasons.join('\n')).not.toMatch(/NaN|null|object/);
  });

  it('is planned without a change once it was applied', async () => {
    stack.workspace.configure({ provider: quickProvider, ...drill({ rto_seconds: '${2000 / 3}' }) });
    expect((await stack.workspace.apply()).code).toBe(0);
    expect((await stack.workspace.terraform('plan', '-detailed-exitcode')).code).toBe(0);
  });

  it.each([
    ['rto_seconds', drill({ rto_seconds: '${-1 / 3}' }), 'expected a number from 0'],
    ['rpo_seconds', drill({ rpo_seconds: 1e300 }), 'expected a number from 0'],
    ['rto_seconds', drill({}, { rto_seconds: -5 }), 'Got -5, expected a number from 0'],
    ['wave', drill({}, { wave: '${4 / 3}' }), 'expected a whole number from 1'],
    ['cross_account_user_id', job({ cross_account_user_id: '${100 / 3}' }), 'Got 33.333333333333333333'],
    [
      'cross_account_user_id',
      { ...job({ cross_account_user_id: '${terraform_data.x.output / 3}' }), known: 100 },
      'Got 33.333333333333333333',
    ],
    [
      'vault_owner_id',
      { data: { alirestore_vaults: { a: { vault_owner_id: '${1 / 3}' } } } },
      'expected a whole number',
    ],
    ['max_results', { data: { alirestore_vaults: { a: { max_results: '${10 / 3}' } } } }, 'expected a whole number'],
    [
      'max_in_flight.total',
      { ...job({}), provider: { alirestore: { max_in_flight: { total: '${10 / 3}' } } } },
      'whole number',
    ],
    [
      'assume_role.session_expiration',
      { ...job({}), provider: { alirestore: { assume_role: { session_expiration: '${1000 / 3}' } } } },
      'expected a whole number',
    ],
  ])('is refused by the plan where %s cannot be one', async (attribute, { known, ...configuration }: any, expected) => {
    const output = known && { resource: { ...configuration.resource, terraform_data: { x: { input: known } } } };
    if (known) {
      stack.workspace.configure({ resource: { terraform_data: { x: { input: known } } } });
      await stack.workspace.succeed('apply', '-auto-approve');
    }
    stack.workspace.configure({ ...configuration, ...output });
    const { code, text } = await stack.workspace.terraform('plan');
    expect(text).toContain(`Error: Invalid ${attribute}`);
    expect(text).toContain(expected);
    expect(text).not.toContain('Bug in the provider');
    expect(code).toBe(1);
  });
});

describe('a key or a text that is the name of something that all objects have', () => {
  it('is a trigger like any other, and stays the same in the next plan', async () => {
    const triggers = JSON.parse('{"__proto__":"x","constructor":"y","toString":"z"}');
    stack.workspace.configure({
      provider: quickProvider,
      resource: { alirestore_job: { orders: fileRestore({ triggers }) } },
    });
    const { code, text } = await stack.workspace.apply();
    expect(text).not.toContain('Bug in the provider');
    expect(code).toBe(0);
    const state = JSON.stringify(stack.workspace.instances().orders.attributes.triggers);
    expect(state).toBe('{"__proto__":"x","constructor":"y","toString":"z"}');
    expect((await stack.workspace.terraform('plan', '-detailed-exitcode')).code).toBe(0);
    expect(stack.executed('CreateRestoreJob')).toBe(1);
  });

  it('is the name of a restore in a drill like any other', async () => {
    const { restores } = drill({}).resource.alirestore_drill.shop;
    const record = await recordOf(
      drill({ restores: JSON.parse(JSON.stringify({ x: restores.orders }).replace('"x"', '"__proto__"')) }),
    );
    expect(record.restores.map(({ name }) => name)).toEqual(['__proto__']);
  });

  it.each([
    [{ filter: { key: 'constructor', values: ['x'] } }, 'Unknown filter key', 'Got "constructor", expected one of'],
    [{ filter: { key: '__proto__', values: ['x'] } }, 'Unknown filter key', 'Got "__proto__", expected one of'],
    [
      { filter: { key: 'VaultId', operator: 'toString', values: ['x'] } },
      'Unknown filter operator',
      'Got "toString", expected one of EQUAL',
    ],
  ])('is no filter: %j', async (query, summary, detail) => {
    for (const data of [
      { alirestore_vaults: { a: query } },
      { alirestore_jobs: { a: { restore_type: 'ECS_FILE', ...query } } },
      { alirestore_snapshots: { a: { source_type: 'ECS_FILE', vault_id: 'v-1', instance_id: 'i-1', ...query } } },
      { alirestore_backup_jobs: { a: { source_type: 'ECS_FILE', ...query } } },
      { alirestore_dbs_restore_tasks: { a: { backup_plan_id: 'p', ...query } } },
    ]) {
      stack.workspace.configure({ data });
      const { code, text } = await stack.workspace.terraform('plan');
      expect(text).toContain(`Error: ${summary}`);
      expect(text).toContain(detail);
      expect(text).not.toContain('Bug in the provider');
      expect(code).toBe(1);
    }
  });

  it.each([
    ['a validation', { validations: { check: { verdict: 'constructor' } } }, 'validations.check.verdict'],
    ['a restore', { restores: undefined }, 'restores.orders.result.verdict'],
  ])('is no verdict of %s', async (_, changes, path) => {
    const configuration = drill(
      'validations' in changes ? changes : {},
      'validations' in changes ? {} : { result: { ...succeeded, verdict: 'toString' } },
    );
    stack.workspace.configure(configuration);
    const { code, text } = await stack.workspace.terraform('plan');
    expect(text).toContain('Error: Invalid verdict');
    expect(text).toContain(path.split('.').at(-1));
    expect(code).toBe(1);
  });
});

function job(changes: object) {
  return {
    resource: { alirestore_job: { orders: fileRestore({ cross_account_type: 'CROSS_ACCOUNT', ...changes }) } },
  };
}
