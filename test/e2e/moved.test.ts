import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { engineHas } from '../harness/engine';
import { fileRestore, quickProvider, type Stack, startStack } from './harness/stack';

let stack: Stack;
afterEach(() => stack.emulator.close());

/** A state as the vendor's provider leaves it. */
function vendorState(id: string, status: string): string {
  const attributes = {
    id: `${id}:ECS_FILE`,
    restore_job_id: id,
    restore_type: 'ECS_FILE',
    source_type: 'ECS_FILE',
    vault_id: 'v-1',
    snapshot_id: 's-1',
    snapshot_hash: 'hash',
    target_instance_id: 'i-1',
    target_path: '/restore',
    target_prefix: '',
    cross_account_type: 'SELF_ACCOUNT',
    cross_account_user_id: 0,
    ots_detail: [],
    status,
  };
  return JSON.stringify({
    version: 4,
    terraform_version: '1.11.4',
    serial: 1,
    lineage: '7f9d7bd1-5ecb-4f4c-9d7c-4c4f7a1f7a11',
    outputs: {},
    resources: [
      {
        mode: 'managed',
        type: 'alicloud_hbr_restore_job',
        name: 'orders',
        provider: 'provider["registry.terraform.io/aliyun/alicloud"]',
        instances: [{ schema_version: 0, attributes, sensitive_attributes: [] }],
      },
    ],
  });
}

/**
 * Terraform wants to install every provider that a state names, though nothing of it is called here: ours stands in.
 * OpenTofu looks for it in a registry of its own.
 */
function installStandIn(folder: string): void {
  const plugins = join(folder, 'terraform.d/plugins');
  const ours = join(plugins, 'alirestore.invalid/alicloud/alirestore');
  const [zip] = readdirSync(ours);
  const platform = zip.replace(/^.*_(\w+_\w+)\.zip$/, '$1');
  const [plugin] = Object.values(unzipSync(readFileSync(join(ours, zip))));
  for (const registry of ['registry.terraform.io', 'registry.opentofu.org']) {
    const standIn = join(plugins, `${registry}/aliyun/alicloud/1.0.0/${platform}`);
    mkdirSync(standIn, { recursive: true });
    writeFileSync(join(standIn, 'terraform-provider-alicloud_v1.0.0'), plugin, { mode: 0o755 });
  }
}

async function move(course: string, status: string): Promise<string> {
  stack = await startStack(`moved-${course}`);
  const [id] = stack.emulator.addJobs([
    {
      RestoreType: 'ECS_FILE',
      SourceType: 'ECS_FILE',
      VaultId: 'v-1',
      SnapshotId: 's-1',
      TargetInstanceId: 'i-1',
      TargetPath: '/restore',
      course,
    },
  ]);
  installStandIn(stack.workspace.folder);
  stack.workspace.write('terraform.tfstate', vendorState(id, status));
  stack.workspace.configure({
    provider: quickProvider,
    moved: [{ from: 'alicloud_hbr_restore_job.orders', to: 'alirestore_job.orders' }],
    resource: { alirestore_job: { orders: fileRestore({ triggers: { run: '1' }, edition: 'STANDARD' }) } },
  });
  await stack.workspace.init();
  return id;
}

const orders = () => stack.workspace.instances().orders;

if (!engineHas('moved'))
  it("a job of the vendor's provider is not moved by an engine that moves nothing to another type", async () => {
    await move('completeAtOnce', 'COMPLETE');
    const { code, text } = await stack.workspace.terraform('plan');
    expect(code).toBe(1);
    expect(text).toContain('Error: Resource type mismatch');
    expect(stack.calls()).toBe(0);
  });
else
  describe("a job that was moved from the vendor's provider", () => {
    it('is not restored again, whatever inputs are added', async () => {
      const id = await move('completeAtOnce', 'COMPLETE');
      const { code, text } = await stack.workspace.apply();
      expect(text).toContain('(moved from alicloud_hbr_restore_job.orders)');
      expect(text).toContain('0 added, 1 changed, 0 destroyed');
      expect(code).toBe(0);
      expect(orders().attributes).toMatchObject({
        id,
        status: 'COMPLETE',
        verdict: 'succeeded',
        triggers: { run: '1' },
      });
      expect(stack.executed('CreateRestoreJob')).toBe(0);
      expect(await stack.workspace.terraform('plan', '-detailed-exitcode')).toMatchObject({ code: 0 });
    });

    it('is waited for when the vendor called it done while it was running', async () => {
      const id = await move('complete', 'RUNNING');
      const { code } = await stack.workspace.apply();
      expect(code).toBe(0);
      expect(orders().attributes).toMatchObject({ id, status: 'COMPLETE' });
      expect(stack.executed('CreateRestoreJob')).toBe(0);
    });

    it('is restored again when it failed, which the vendor called done, too', async () => {
      await move('failed', 'RUNNING');
      stack.emulator.setClock({ advanceSeconds: 100 });
      const { text } = await stack.workspace.terraform('plan');
      expect(text).toContain('~ status = "FAILED" -> (known after apply)');
    });
  });
