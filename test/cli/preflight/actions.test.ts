import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { targetFindings } from '../../../src/cli/preflight/findings/target-findings';
import { planSummary } from '../../../src/cli/preflight/plan-summary';
import { readPlan } from '../../../src/cli/stack/read-plan';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { fileRestore } from '../../e2e/harness/stack';
import { startEmulatedCloud } from '../../harness/emulated-cloud';
import { temporaryFolder } from '../../harness/temporary-folder';
import { runCli } from '../run-cli';
import { preflight, preflightCommands } from './run-preflight';

const acting = (action: object) => preflight({}, ['--offline'], {}, {}, action);
const restoring = (config: object) => acting({ alirestore_restore: { now: { config } } });

describe('alirestore preflight, of an action', () => {
  it('finds nothing where there is nothing', async () => {
    expect(await restoring(fileRestore())).toMatchObject({ code: 0 });
  });

  it.each([
    [{ target_path: 'restore' }, /^error +action\.alirestore_restore\.now target_path: The path is relative/],
    [{ on_partial: 'retry' }, /^error +action\.alirestore_restore\.now on_partial: /],
    [{ targt_path: '/restore' }, /^error +action\.alirestore_restore\.now targt_path: /],
    [{ triggers: { run: '1' } }, /^error +action\.alirestore_restore\.now triggers: /],
  ])('finds what is wrong with %o', async (changes, line) => {
    const { code, lines } = await restoring(fileRestore(changes));
    expect(code).toBe(2);
    expect(lines).toContainEqual(expect.stringMatching(line));
  });

  it('finds an action that does not exist', async () => {
    const { lines } = await acting({ alirestore_job: { now: { config: {} } } });
    expect(lines[0]).toMatch(/^error +action\.alirestore_job\.now.*expected one of alirestore_restore, /);
  });
});

const DBS = {
  backup_plan_id: 'dbs1',
  restore_task_name: 'orders',
  backup_set_id: '1',
  destination_endpoint_instance_type: 'RDS',
  destination_endpoint_instance_id: 'rm-1',
  destination_endpoint_region: 'cn-hangzhou',
  destination_endpoint_user_name: 'admin',
  destination_endpoint_password: '${var.password}',
  restore_objects: [{ db_name: 'orders' }],
};
const COMPUTE_NEST = { service_instance_id: 'si-1', backup_id: 'b-1', allow_in_place: true };

/** Each kind of action, the resource that does the same, and what both restore. */
const kinds: [string, string, object, string, string][] = [
  ['alirestore_restore', 'alirestore_job', fileRestore(), 'target_path', '/restore in i-0001'],
  ['alirestore_dbs_restore', 'alirestore_dbs_restore_task', DBS, 'destination_endpoint_instance_id', 'orders in rm-1'],
  [
    'alirestore_compute_nest_restore',
    'alirestore_compute_nest_restore_task',
    COMPUTE_NEST,
    'service_instance_id',
    'si-1',
  ],
];

describe.each(kinds)('%s', (type, resource, written) => {
  const action = (all: object) => ({ [type]: all });

  it('is told beside a resource that writes to the same place: as a warning, since nobody knows when it runs', async () => {
    const both = [{ [resource]: { orders: written } }, action({ again: { config: written } })] as const;
    const { code, lines } = await preflight(both[0], ['--offline', '--allow-in-place'], {}, {}, both[1]);
    expect(lines).toEqual([
      expect.stringMatching(
        `^warning action\\.${type}\\.again \\w+: It writes to .*, and so does ${resource}\\.orders\\. Whichever ends last wins`,
      ),
    ]);
    expect(code).toBe(2);
  });

  it('is told beside another that writes to the same place', async () => {
    const { lines } = await acting(action({ a: { config: written }, b: { config: [written] } }));
    expect(lines).toEqual([
      expect.stringMatching(`^warning action\\.${type}\\.b \\w+: .* and so does action\\.${type}\\.a\\.`),
    ]);
  });

  it('is told where each of its instances, which run together, writes to one place', async () => {
    const { lines } = await acting(action({ all: { count: 2, config: written } }));
    expect(lines).toEqual([
      expect.stringMatching(`^error +action\\.${type}\\.all \\w+: Each of its 2 instances writes to `),
    ]);
  });
});

it.each([
  ['alirestore_restore', fileRestore(), { protected_instance_ids: ['i-1'] }, 'target_instance_id'],
  ['alirestore_dbs_restore', DBS, { protected_databases: ['rm-1'] }, 'destination_endpoint_instance_id'],
  [
    'alirestore_compute_nest_restore',
    COMPUTE_NEST,
    { protected_service_instance_ids: ['si-1'] },
    'service_instance_id',
  ],
])('%s is refused for what it guards', async (type, written, guard, attribute) => {
  const config = { ...written, guard: { group: 'shop', name: 'orders', ...guard } };
  const { code, lines } = await acting({ [type]: { now: { config } } });
  expect(code).toBe(2);
  expect(lines).toEqual([
    expect.stringMatching(`^error +action\\.${type}\\.now ${attribute}: The target is protected\\.`),
  ]);
});

describe('alirestore_restore', () => {
  it('is told where it overwrites what its snapshot was taken of', async () => {
    const rollback = { restore_type: 'UDM_ECS_ROLLBACK', source_type: 'UDM_ECS', vault_id: 'v-1', snapshot_id: 's-1' };
    const config = { ...rollback, udm_detail: JSON.stringify({ sourceInstanceId: 'i-1', bootAfterRestore: true }) };
    const { lines } = await restoring(config);
    expect(lines).toContainEqual(
      expect.stringMatching(/^warning action\.alirestore_restore\.now restore_type: UDM_ECS_ROLLBACK overwrites/),
    );
  });

  it('is told where the query that chose its snapshot is about its target', async () => {
    const data = {
      alirestore_snapshots: { newest: { source_type: 'ECS_FILE', vault_id: 'v-1', instance_id: 'i-0001' } },
    };
    const chosen = '${data.alirestore_snapshots.newest.recovery_point.snapshot_id}';
    const config = { ...fileRestore({ target_instance_id: 'i-0001' }), snapshot_id: chosen };
    const { lines } = await preflight({}, ['--offline'], {}, data, { alirestore_restore: { now: { config } } });
    expect(lines).toContainEqual(
      expect.stringMatching(/^warning action\.alirestore_restore\.now .*its snapshot was taken from i-0001/),
    );
  });

  it('is counted, and what is not known of it is named', async () => {
    const { stdout } = await restoring(fileRestore({ target_path: '${var.path}', vault_id: '${var.vault}' }));
    expect(stdout).toMatch(/: 1 restore\n/);
    expect(stdout).toContain('target_path, vault_id of action.alirestore_restore.now: not known yet');
  });

  it('is no restore that is started, in the summary, until it is invoked', async () => {
    const action = { alirestore_restore: { now: { config: fileRestore() } } };
    const { stdout } = await preflight({}, ['--offline', '--markdown'], {}, {}, action);
    expect(stdout).toContain('1 action would restore when invoked.\n\nNothing would be restored.\n');
  });

  it('in HCL is looked at as in JSON', async () => {
    const cwd = temporaryFolder();
    const block = (name: string) => `action "alirestore_compute_nest_restore" "${name}" {
  config {
    service_instance_id = "si-1"
    backup_id           = "b-1"
    allow_in_place      = true
  }
}
`;
    writeFileSync(join(cwd, 'main.tf'), block('a') + block('b'));
    const { stdout } = await runCli(['preflight', '--offline'], preflightCommands, { cwd });
    expect(stdout).toContain(
      'b service_instance_id: It writes to si-1, and so does action.alirestore_compute_nest_restore.a.',
    );
  });

  it('is asked about at the service, as a restore is', async () => {
    const emulator = await startEmulatedCloud({ scenario: { vaults: [{ VaultId: 'v-1' }] } });
    onTestFinished(() => emulator.close());
    const env = { ALIRESTORE_EMULATOR: emulator.url, ALIBABA_CLOUD_REGION: 'cn-hangzhou' };
    const asked = (config: object, type = 'alirestore_restore') =>
      preflight({}, [], env, {}, { [type]: { now: { config } } });
    expect((await asked(fileRestore({ vault_id: 'v-0' }))).lines).toEqual([
      expect.stringMatching(/^error +action\.alirestore_restore\.now vault_id: The service does not know this vault\./),
    ]);
    expect((await asked(DBS, 'alirestore_dbs_restore')).lines).toEqual([
      expect.stringMatching(/^error +action\.alirestore_dbs_restore\.now backup_set_id: The backup plan dbs1 lists no/),
    ]);
    expect((await asked(COMPUTE_NEST, 'alirestore_compute_nest_restore')).lines).toEqual([
      expect.stringMatching(/^error +action\.alirestore_compute_nest_restore\.now backup_id: /),
    ]);
  });
});

describe('an action that a plan runs', () => {
  it('is read with what is known of it', () => {
    const address = 'module.shop.action.alirestore_restore.now';
    const invocation = { address, config_values: { vault_id: 'v-1' }, config_unknown: { snapshot_id: true } };
    const { objects } = readPlan('plan', { action_invocations: [invocation] } as never);
    expect(objects).toMatchObject([
      { address, mode: 'action', type: 'alirestore_restore', values: { vault_id: 'v-1', snapshot_id: UNKNOWN } },
    ]);
  });

  it('is of the provider block that its action names', () => {
    const address = 'module.shop.action.alirestore_restore.now';
    const plan = {
      action_invocations: [{ address: `${address}[0]`, config_values: fileRestore() }],
      configuration: {
        provider_config: {
          'alirestore.b': { name: 'alirestore', expressions: { region: { constant_value: 'cn-beijing' } } },
        },
        root_module: {
          module_calls: {
            shop: {
              module: {
                actions: [{ address: 'action.alirestore_restore.now', provider_config_key: 'alirestore.b' }],
              },
            },
          },
        },
      },
    };
    expect(readPlan('plan', plan as never).objects).toMatchObject([{ provider: 'alirestore.b' }]);
  });

  it('is told as an error where something else that runs writes to the same place', () => {
    const invocation = (name: string) => ({
      address: `action.alirestore_compute_nest_restore.${name}`,
      config_values: COMPUTE_NEST,
    });
    const stack = readPlan('plan', { action_invocations: ['a', 'b'].map(invocation) } as never);
    expect(targetFindings(stack).map(({ severity, address, summary }) => [severity, address, summary])).toEqual([
      ['error', invocation('b').address, `It writes to si-1, and so does ${invocation('a').address}`],
    ]);
    const twice = readPlan('plan', { action_invocations: ['a', 'a'].map(invocation) } as never);
    expect(targetFindings(twice).map(({ summary }) => summary)).toEqual([
      'It writes to si-1, and so does another run of it',
    ]);
  });

  it('stands in the table of what would be restored', () => {
    const address = 'action.alirestore_restore.now';
    const stack = readPlan('plan', { action_invocations: [{ address, config_values: fileRestore() }] } as never);
    const summary = planSummary([{ stack, findings: [], notLookedAt: [] }]);
    expect(summary).toContain('1 restore would be started.');
    expect(summary).toMatch(/\| action\.alirestore\\?_restore\.now \| ECS\\?_FILE \| v-1 s-1 \|/);
  });
});
