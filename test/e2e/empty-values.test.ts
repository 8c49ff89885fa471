import { afterAll, beforeAll, expect, it } from 'vitest';
import { quickProvider, type Stack, startStack } from './harness/stack';

const nothing = ['', [], {}] as const;
const [text, list, map] = nothing;

/** As a module writes it that hands on variables whose default is nothing. */
const provider = {
  alirestore: {
    ...quickProvider.alirestore,
    ...named(
      ['region', 'access_key', 'secret_key', 'security_token', 'profile', 'shared_credentials_file', 'ecs_role_name'],
      text,
    ),
    ...named(['credentials_uri', 'protocol', 'ca_file', 'progress_file'], text),
    endpoints: named(['hbr', 'dbs', 'computenest', 'ecs', 'sts'], text),
    assume_role: named(['role_arn', 'policy', 'session_name', 'external_id'], text),
  },
};

const bucket = {
  restore_type: 'OSS',
  source_type: 'OSS',
  vault_id: 'v-1',
  snapshot_id: 's-1',
  target_bucket: 'b',
};

const nothingElse = {
  ...named(['snapshot_hash', 'target_prefix', 'options', 'target_instance_id', 'target_path', 'target_time'], text),
  ...named(['target_file_system_id', 'target_create_time', 'target_instance_name', 'target_table_name'], text),
  ...named(['udm_detail', 'udm_region_id', 'failback_detail', 'target_container', 'edition'], text),
  ...named(['target_container_cluster_id', 'cross_account_type', 'cross_account_role_name'], text),
  ...named(['on_partial', 'on_failure', 'on_timeout', 'on_destroy'], text),
  ...named(['include', 'exclude'], list),
  timeouts: { create: text, delete: text },
  triggers: map,
};

const others = {
  alirestore_gate: {
    gate: {
      restore_jobs: {
        oss: {
          restore_id: '${alirestore_job.oss.id}',
          restore_type: 'OSS',
          error_message: text,
          edition: text,
        },
      },
      on_partial: text,
      on_failure: text,
      timeouts: { create: text },
    },
  },
  alirestore_check: {
    files: { command: ['true'], environment: map, working_directory: text, timeout: text, triggers: map },
  },
};

const queries = {
  alirestore_vaults: {
    all: {
      ...named(['vault_id', 'vault_name', 'vault_region_id', 'vault_type', 'status', 'resource_group_id'], text),
      tags: map,
    },
  },
  alirestore_jobs: {
    all: {
      restore_type: 'OSS',
      ...named(['edition', 'vault_id', 'status', 'plan_id', 'job_id', 'instance_id', 'bucket', 'restore_id'], text),
      ...named(['file_system_id', 'completed_after', 'completed_before', 'source_type', 'snapshot_id'], text),
      ...named(['created_after', 'created_before'], text),
    },
  },
  alirestore_snapshots: {
    all: {
      source_type: 'ECS_FILE',
      vault_id: 'v-1',
      instance_id: 'i-1',
      ...named(['bucket', 'file_system_id', 'create_time', 'status', 'completed_after', 'completed_before'], text),
      ...named(['at_or_before', 'max_age', 'edition', 'plan_id', 'snapshot_id', 'job_id'], text),
      allow_missing: true,
    },
  },
  alirestore_dbs_restore_tasks: {
    all: { backup_plan_id: 'p-1', restore_task_ids: list, ...named(['start_timestamp', 'status', 'owner_id'], text) },
  },
};

let stack: Stack;

beforeAll(async () => {
  stack = await startStack('empty-values', {});
});
afterAll(() => stack.emulator.close());

function configure(job: object): void {
  stack.workspace.configure({ provider, resource: { alirestore_job: { oss: job }, ...others }, data: queries });
}

it('are taken for not set, wherever a module hands them on, and come back as they were written', async () => {
  configure({ ...bucket, ...nothingElse });
  const { output, code } = await stack.workspace.apply();
  expect(output).toContain('Apply complete! Resources: 3 added, 0 changed, 0 destroyed.');
  expect(code).toBe(0);
  expect(stack.workspace.instances().oss.attributes).toMatchObject({ include: [], udm_detail: '', triggers: {} });
  expect((await stack.workspace.terraform('plan', '-detailed-exitcode')).code).toBe(0);
});

it('are never a reason to restore again: neither when they go, nor when they come back', async () => {
  configure(bucket);
  expect((await stack.workspace.apply()).code).toBe(0);
  expect((await stack.workspace.terraform('plan', '-detailed-exitcode')).code).toBe(0);
  configure({ ...bucket, ...nothingElse });
  expect((await stack.workspace.apply()).code).toBe(0);
  expect(stack.executed('CreateRestoreJob')).toBe(1);
});

it('are refused where something is required', async () => {
  configure({ ...bucket, vault_id: '', ...nothingElse });
  const { code, text } = await stack.workspace.terraform('plan');
  expect(code).toBe(1);
  expect(text).toContain('Empty vault_id');
  expect(text).toContain('Got "", and vault_id is required.');
});

function named<T>(names: readonly string[], value: T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, value]));
}
