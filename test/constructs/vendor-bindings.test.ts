import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TerraformStack } from 'cdktf';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  BackupJobs,
  ComputeNestRestoreTasks,
  DbsRestoreTasks,
  RecoveryPoint,
  RestoreJob,
  RestoreTarget,
} from '../../src';
import { FRAMEWORK } from '../../src/framework';
import { loadGenerated } from '../build/load-generated';
import { alicloudSchema } from './alicloud-schema';
import { snapshot, synthesize } from './synthesize';

/** That of the framework whose classes the bindings extend. */
const generator = () =>
  FRAMEWORK === 'cdktf' ? import('@cdktf/provider-generator') : import('@cdktn/provider-generator');

/** Classes of the vendor's provider, by the name of the file that a user imports; as `get` makes them for a user. */
let load: (name: string) => any;

beforeAll(async () => {
  const folder = join(__dirname, '../../.try/generated', `bindings-${FRAMEWORK}`);
  const { generateProviderBindingsFromSchema } = await generator();
  await generateProviderBindingsFromSchema(folder, alicloudSchema());
  load = (name) => {
    const text = readFileSync(join(folder, 'providers/alicloud', name, 'index.ts'), 'utf8');
    expect(text).toContain(`from '${FRAMEWORK}'`);
    return loadGenerated(`vendor-${FRAMEWORK}`, { [`${name}.ts`]: text }, `${name}.ts`);
  };
});

/** A stack with both providers. */
function synthesizeWithBoth(build: (stack: TerraformStack) => void): any {
  return synthesize((stack) => {
    new (load('provider').AlicloudProvider)(stack, 'alicloud');
    build(stack);
  });
}

/** The arguments of a job whose target has resources of the vendor. */
function jobInto(target: (stack: TerraformStack) => RestoreTarget): any {
  const { resource } = synthesizeWithBoth((stack) => {
    new RestoreJob(stack, 'orders', { recoveryPoint: snapshot, target: target(stack) });
  });
  return resource.alirestore_job.orders;
}

const instance = (stack: TerraformStack) => new (load('instance').Instance)(stack, 'target', { instanceName: 'drill' });

describe("resources of the vendor's provider", () => {
  it('give a restore job its vault and its snapshot', () => {
    const { HbrVault } = load('hbr-vault');
    const { DataAlicloudHbrSnapshots } = load('data-alicloud-hbr-snapshots');
    const { HbrEcsBackupClient } = load('hbr-ecs-backup-client');

    const { resource } = synthesizeWithBoth((stack) => {
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
    });

    expect(resource.alirestore_job.orders).toMatchObject({
      vault_id: `\${alicloud_hbr_vault.vault.id}`,
      snapshot_id: `\${data.alicloud_hbr_snapshots.found.snapshots[0].snapshot_id}`,
      snapshot_hash: `\${data.alicloud_hbr_snapshots.found.snapshots[0].snapshot_hash}`,
      target_instance_id: `\${alicloud_hbr_ecs_backup_client.client.instance_id}`,
      include: [`\${data.alicloud_hbr_snapshots.found.snapshots[0].path}`],
      depends_on: ['alicloud_hbr_ecs_backup_client.client'],
    });
  });

  it('give the newest snapshot its vault and its instance', () => {
    const { data } = synthesizeWithBoth((stack) => {
      const vault = new (load('hbr-vault').HbrVault)(stack, 'vault', { vaultName: 'orders' });
      const recoveryPoint = RecoveryPoint.latest({ vaultId: vault.id, instanceId: instance(stack).id });
      new RestoreJob(stack, 'orders', { recoveryPoint, target: RestoreTarget.ossBucket({ bucket: 'b' }) });
    });
    expect(JSON.stringify(data.alirestore_snapshots)).toContain(`"vault_id":"\${alicloud_hbr_vault.vault.id}"`);
    expect(JSON.stringify(data.alirestore_snapshots)).toContain(`\${alicloud_instance.target.id}`);
  });

  it('give a restore of files their instance', () => {
    const job = jobInto((stack) => RestoreTarget.ecsFiles({ instanceId: instance(stack).id, path: '/restore' }));
    expect(job.target_instance_id).toBe(`\${alicloud_instance.target.id}`);
  });

  it('give a restore of objects their bucket', () => {
    const job = jobInto((stack) => {
      const bucket = new (load('oss-bucket').OssBucket)(stack, 'target', { bucket: 'restored' });
      return RestoreTarget.ossBucket({ bucket: bucket.bucket, prefix: `${bucket.id}/` });
    });
    expect(job.target_bucket).toBe(`\${alicloud_oss_bucket.target.bucket}`);
    expect(job.target_prefix).toBe(`\${alicloud_oss_bucket.target.id}/`);
  });

  it('give a restore into a file system the file system, and when it was created', () => {
    const job = jobInto((stack) => {
      const { NasFileSystem } = load('nas-file-system');
      const fileSystem = new NasFileSystem(stack, 'target', { protocolType: 'NFS', storageType: 'Capacity' });
      const { id: fileSystemId, createTime } = fileSystem;
      return RestoreTarget.nasFileSystem({ fileSystemId, createTime, path: '/' });
    });
    expect(job.target_file_system_id).toBe(`\${alicloud_nas_file_system.target.id}`);
    expect(job.target_create_time).toBe(`\${alicloud_nas_file_system.target.create_time}`);
  });

  it('give a restore of a table its instance of Tablestore, and its name', () => {
    const job = jobInto((stack) => {
      const instanceName = new (load('ots-instance').OtsInstance)(stack, 'store', { name: 'drill' }).name;
      const primaryKey = [{ name: 'id', type: 'String' }];
      const table = { instanceName, tableName: 'orders', primaryKey, timeToLive: -1, maxVersion: 1 };
      const { tableName } = new (load('ots-table').OtsTable)(stack, 'target', table);
      return RestoreTarget.tablestoreTable({ instanceName, tableName });
    });
    expect(job.target_instance_name).toBe(`\${alicloud_ots_instance.store.name}`);
    expect(job.target_table_name).toBe(`\${alicloud_ots_table.target.table_name}`);
  });

  it('give the clone of a disk its instance', () => {
    const job = jobInto((stack) =>
      RestoreTarget.ecsDiskClone({
        instanceId: instance(stack).id,
        diskCategory: new (load('ecs-disk').EcsDisk)(stack, 'source', { size: 40 }).category,
        regionId: 'cn-hangzhou',
      }),
    );
    expect(job.udm_detail).toBe(
      `\${jsonencode({"targetInstanceId" = alicloud_instance.target.id, "diskCategory" = alicloud_ecs_disk.source.category})}`,
    );
  });

  it('give the clone of an instance its network, and what it shall be like', () => {
    const job = jobInto((stack) => {
      const like = instance(stack);
      return RestoreTarget.ecsInstanceClone({
        regionId: 'cn-hangzhou',
        instanceType: like.instanceType,
        instanceName: 'clone',
        hostName: like.hostName,
        vswitchId: new (load('vswitch').Vswitch)(stack, 'network', { vpcId: 'vpc-1', cidrBlock: '10.0.0.0/24' }).id,
        securityGroupId: new (load('security-group').SecurityGroup)(stack, 'group', { vpcId: 'vpc-1' }).id,
        diskCategory: 'cloud_essd',
      });
    });
    for (const reference of [
      'alicloud_instance.target.instance_type',
      'alicloud_instance.target.host_name',
      'alicloud_vswitch.network.id',
      'alicloud_security_group.group.id',
    ]) {
      expect(job.udm_detail).toContain(reference);
    }
  });

  it('give a rollback its instance', () => {
    const job = jobInto((stack) =>
      RestoreTarget.ecsDiskRollback({ instanceId: instance(stack).id, regionId: 'cn-hangzhou', allowInPlace: true }),
    );
    expect(job.target_instance_id ?? job.udm_detail).toContain('alicloud_instance.target.id');
  });

  it('give a restore of volumes their cluster', () => {
    const job = jobInto((stack) => {
      const cluster = new (load('cs-managed-kubernetes').CsManagedKubernetes)(stack, 'target', { name: 'drill' });
      return RestoreTarget.container({ clusterId: cluster.id, host: 'h', hostPrefix: '/p', pvPath: '/v' });
    });
    expect(JSON.stringify(job)).toContain('alicloud_cs_managed_kubernetes.target.id');
  });

  it('give a restore of a kind that we have no target for what its arguments say', () => {
    const job = jobInto((stack) =>
      RestoreTarget.custom({
        restoreType: 'NEW',
        sourceType: 'NEW',
        arguments: { target_instance_id: instance(stack).id },
      }),
    );
    expect(job.target_instance_id).toBe(`\${alicloud_instance.target.id}`);
  });

  it('say what queries ask for', () => {
    const { data } = synthesizeWithBoth((stack) => {
      const plan = new (load('dbs-backup-plan').DbsBackupPlan)(stack, 'plan', {
        backupMethod: 'logical',
        backupPlanName: 'orders',
        databaseType: 'MySQL',
        instanceClass: 'micro',
        sourceEndpointInstanceType: 'RDS',
      });
      const { ComputeNestServiceInstance } = load('compute-nest-service-instance');
      const service = new ComputeNestServiceInstance(stack, 'service', { serviceId: 's', serviceVersion: '1' });
      new DbsRestoreTasks(stack, 'databases', { backupPlanId: plan.id });
      new ComputeNestRestoreTasks(stack, 'services', { serviceInstanceId: service.id });
      new BackupJobs(stack, 'backups', { sourceType: 'ECS_FILE', instanceId: instance(stack).id });
    });
    expect(data.alirestore_dbs_restore_tasks.databases.backup_plan_id).toBe(`\${alicloud_dbs_backup_plan.plan.id}`);
    expect(data.alirestore_compute_nest_restore_tasks.services.service_instance_id).toBe(
      `\${alicloud_compute_nest_service_instance.service.id}`,
    );
    expect(data.alirestore_backup_jobs.backups.instance_id).toBe(`\${alicloud_instance.target.id}`);
  });
});
