import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateProviderBindingsFromSchema } from '@cdktf/provider-generator';
import { describe, expect, it } from 'vitest';
import { RecoveryPoint, RestoreJob, RestoreTarget } from '../../src';
import { loadGenerated } from '../build/load-generated';
import { temporaryFolder } from '../harness/temporary-folder';
import { synthesize } from './synthesize';

/** Bindings of the vendor's provider, as `cdktf get` makes them for a user. */
async function vendorBindings(): Promise<(name: string) => any> {
  const folder = temporaryFolder();
  const schema = readFileSync(join(__dirname, 'fixtures/alicloud-hbr-schema.json'), 'utf8');
  await generateProviderBindingsFromSchema(folder, JSON.parse(schema));
  return (name) => {
    const text = readFileSync(join(folder, 'providers/alicloud', name, 'index.ts'), 'utf8');
    return loadGenerated('vendor', { [`${name}.ts`]: text }, `${name}.ts`);
  };
}

describe("resources of the vendor's provider", () => {
  it('give a restore job its vault, its snapshot and its target', async () => {
    const load = await vendorBindings();
    const { AlicloudProvider } = load('provider');
    const { HbrVault } = load('hbr-vault');
    const { DataAlicloudHbrSnapshots } = load('data-alicloud-hbr-snapshots');
    const { HbrEcsBackupClient } = load('hbr-ecs-backup-client');

    const { resource } = synthesize((stack) => {
      new AlicloudProvider(stack, 'alicloud');
      const vault = new HbrVault(stack, 'vault', { vaultName: 'orders' });
      const client = new HbrEcsBackupClient(stack, 'client', { instanceId: 'i-1' });
      const found = new DataAlicloudHbrSnapshots(stack, 'found', { sourceType: 'ECS_FILE', vaultId: vault.id });
      const latest = found.snapshots.get(0);
      new RestoreJob(stack, 'orders', {
        recoveryPoint: RecoveryPoint.snapshot({
          vaultId: vault.id,
          snapshotId: latest.snapshotId,
          snapshotHash: latest.snapshotHash,
        }),
        target: RestoreTarget.ecsFiles({ instanceId: client.instanceId, path: '/restore', include: [latest.path] }),
        dependsOn: [client],
      });
      new RestoreJob(stack, 'disk', {
        recoveryPoint: RecoveryPoint.snapshot({ vaultId: vault.id, snapshotId: latest.snapshotId }),
        target: RestoreTarget.ecsDiskClone({
          instanceId: client.instanceId,
          diskCategory: 'cloud_essd',
          regionId: 'cn-hangzhou',
        }),
      });
    });

    expect(resource.alirestore_job.orders).toMatchObject({
      vault_id: `\${alicloud_hbr_vault.vault.id}`,
      snapshot_id: `\${data.alicloud_hbr_snapshots.found.snapshots[0].snapshot_id}`,
      snapshot_hash: `\${data.alicloud_hbr_snapshots.found.snapshots[0].snapshot_hash}`,
      target_instance_id: `\${alicloud_hbr_ecs_backup_client.client.instance_id}`,
      include: [`\${data.alicloud_hbr_snapshots.found.snapshots[0].path}`],
      depends_on: ['alicloud_hbr_ecs_backup_client.client'],
    });
    expect(resource.alirestore_job.disk.udm_detail).toBe(
      `\${jsonencode({"targetInstanceId" = alicloud_hbr_ecs_backup_client.client.instance_id, "diskCategory" = "cloud_essd"})}`,
    );
  });
});
