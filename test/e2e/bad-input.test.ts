import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileRestore, type Stack, startStack } from './harness/stack';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack('bad-input', {
    vaults: [{ VaultId: 'v-1' }],
    snapshots: [{ SnapshotId: 's-1', VaultId: 'v-1' }],
  });
});
afterAll(() => stack.emulator.close());

const oss = { restore_type: 'OSS', source_type: 'OSS', vault_id: 'v-1', snapshot_id: 's-1' };
const table = {
  restore_type: 'OTS_TABLE',
  source_type: 'OTS_TABLE',
  vault_id: 'v-1',
  snapshot_id: 's-1',
  target_instance_name: 'instance',
  target_table_name: 'table',
};

/** Each with the attribute that Terraform shows, and what the person reads. */
const refusedByThePlan = {
  'a missing argument': [fileRestore({ target_path: undefined }), 'Missing target_path', 'needs target_path'],
  'an argument of another type': [fileRestore({ target_bucket: 'b' }), 'Unexpected target_bucket', 'ECS_FILE'],
  'paths for a bucket': [{ ...oss, target_bucket: 'b', include: ['/a'] }, 'Unexpected include', 'jsonencode'],
  'a source of another type': [fileRestore({ source_type: 'OSS' }), 'Source type does not fit', 'source_type'],
  'malformed JSON': [{ ...oss, target_bucket: 'b', options: '{"a":' }, 'Invalid options', 'jsonencode'],
  'a bad time': [{ ...table, target_time: 'yesterday' }, 'Invalid target_time', '2026-01-01T00:00:00Z'],
  'a time without a zone': [{ ...table, target_time: '2026-01-01T00:00:00' }, 'Invalid target_time', 'with a zone'],
  'a bad policy': [fileRestore({ on_partial: 'maybe' }), 'Invalid on_partial', '"fail", "warn", "accept"'],
  'a bad time limit': [fileRestore({ timeouts: { create: '1d' } }), 'Invalid timeouts.create', '"90m"'],
} as const;

describe('before anything is created, the plan refuses', () => {
  it.each(Object.entries(refusedByThePlan))('%s', async (_, [resource, summary, detail]) => {
    stack.workspace.configure({ resource: { alirestore_job: { orders: resource } } });
    const { code, text } = await stack.workspace.terraform('plan');
    expect(code).toBe(1);
    expect(text).toContain(`Error: ${summary}`);
    expect(text).toContain(detail);
    expect(text).toContain('with alirestore_job.orders');
    expect(stack.calls()).toBe(0);
  });

  it('names the attribute within the block', async () => {
    stack.workspace.configure({ resource: { alirestore_job: { orders: fileRestore({ on_partial: 'maybe' }) } } });
    const { text } = await stack.workspace.terraform('plan');
    expect(text).toContain('in resource.alirestore_job.orders:');
    expect(text).toContain('"on_partial":"maybe"');
  });
});

describe('before anything is created, the service refuses', () => {
  it.each([
    ['an unknown vault', { vault_id: 'v-unknown' }, 'VaultNotExist'],
    ['an unknown snapshot', { snapshot_id: 's-unknown' }, 'ResourceNotFound'],
  ])('%s', async (_, changes, code) => {
    stack.restore(changes);
    const run = await stack.workspace.apply();
    expect(run.code).toBe(1);
    expect(run.text).toContain('Error: The restore was not started');
    expect(run.text).toContain(code);
    expect(stack.emulator.jobs()).toEqual([]);
  });
});

describe('a job that runs and may no longer be looked at', () => {
  it('is refused by the plan with what permission is missing, and stays in the state', async () => {
    const other = await startStack('no-permission-to-look', { defaultCourse: 'never' });
    other.restore({ wait_for_completion: false });
    await other.workspace.succeed('apply', '-auto-approve');
    other.emulator.addFaults({ faults: [{ fault: 'error', code: 'NoPermission', action: 'DescribeRestoreJobs2' }] });
    const { code, text } = await other.workspace.terraform('plan');
    expect(code).toBe(1);
    expect(text).toContain('Error: Cannot read restore job r-');
    expect(text).toContain('The caller needs the RAM action hbr:DescribeRestoreJobs2');
    expect(text).toContain('with alirestore_job.orders');
    const withoutLook = await other.workspace.terraform('plan', '-refresh=false', '-detailed-exitcode');
    await other.emulator.close();
    expect(withoutLook.code).toBe(0);
  });
});

describe('the provider block', () => {
  const plan = async (provider: object, env: Record<string, string> = {}) => {
    stack.workspace.configure({
      provider: { alirestore: provider },
      resource: { alirestore_job: { orders: fileRestore() } },
    });
    stack.workspace.setEnv(env);
    const run = await stack.workspace.apply();
    stack.workspace.setEnv({ ALIRESTORE_EMULATOR: stack.emulator.url });
    return run;
  };
  const realCloud = { ALIRESTORE_EMULATOR: '' };

  it('needs a region', async () => {
    const { code, text } = await plan({}, realCloud);
    expect(code).toBe(1);
    expect(text).toContain('Error: Missing region');
    expect(text).toContain('ALIBABA_CLOUD_REGION');
  });

  it('needs credentials, and says where they were looked for', async () => {
    const { code, text } = await plan({ region: 'cn-hangzhou' }, realCloud);
    expect(code).toBe(1);
    for (const place of ['access_key', 'ALIBABA_CLOUD_ACCESS_KEY_ID', 'ecs_role_name', '.aliyun/config.json']) {
      expect(text).toContain(place);
    }
  });

  it('refuses an endpoint that is none', async () => {
    const { code, text } = await plan({ region: 'cn-hangzhou', endpoints: { hbr: 'http://host/path' } });
    expect(code).toBe(1);
    expect(text).toContain('Error: Invalid endpoints.hbr');
  });

  it('tells when nothing answers at an endpoint', async () => {
    const keys = { access_key: 'id', secret_key: 'secret' };
    const { code, text } = await plan(
      { region: 'cn-hangzhou', ...keys, endpoints: { hbr: 'http://127.0.0.1:1' } },
      realCloud,
    );
    expect(code).toBe(1);
    expect(text).toContain('ECONNREFUSED');
    expect(text).toContain('endpoints');
  });

  it.each(['http://10.0.0.1:8080', 'https://hbr.cn-hangzhou.aliyuncs.com', 'http://localhost.example.com', 'nonsense'])(
    'refuses %s as an emulator',
    async (url) => {
      const { code, text } = await plan({ region: 'cn-hangzhou' }, { ALIRESTORE_EMULATOR: url });
      expect(code).toBe(1);
      expect(text).toContain('ALIRESTORE_EMULATOR does not name a local emulator');
    },
  );

  it('reaches the emulator alone, whatever real cloud and keys it names', async () => {
    const { code } = await plan({
      region: 'cn-shanghai',
      access_key: 'LTAIreal',
      secret_key: 'real',
      protocol: 'HTTPS',
      endpoints: { hbr: 'hbr.cn-shanghai.aliyuncs.com' },
      assume_role: { role_arn: 'acs:ram::1:role/r' },
      polling: { min_seconds: 0.1 },
    });
    expect(code).toBe(0);
    expect(stack.executed('CreateRestoreJob')).toBe(1);
  });
});
