import { App, TerraformStack } from 'cdktf';
import { AlirestoreProvider, RecoveryPoint, RestoreJob, RestoreTarget } from 'cdktf-alicloud-restore';
import { HbrVault } from './.gen/providers/alicloud/hbr-vault';
import { Instance } from './.gen/providers/alicloud/instance';
import { NasFileSystem } from './.gen/providers/alicloud/nas-file-system';
import { OssBucket } from './.gen/providers/alicloud/oss-bucket';
import { OtsInstance } from './.gen/providers/alicloud/ots-instance';
import { AlicloudProvider } from './.gen/providers/alicloud/provider';

const app = new App();
const stack = new TerraformStack(app, 'vendor-bindings');

new AlicloudProvider(stack, 'alicloud', { region: 'cn-hangzhou' });
new AlirestoreProvider(stack, 'alirestore', { region: 'cn-hangzhou' });

const vault = new HbrVault(stack, 'vault', { vaultName: 'shop' });
const instance = new Instance(stack, 'instance', { instanceName: 'drill' });
const bucket = new OssBucket(stack, 'bucket', { bucket: 'restored-invoices' });
const files = new NasFileSystem(stack, 'files', { protocolType: 'NFS', storageType: 'Capacity' });
const tables = new OtsInstance(stack, 'tables', { name: 'drill' });

new RestoreJob(stack, 'orders', {
  recoveryPoint: RecoveryPoint.latest({ vaultId: vault.id, instanceId: 'i-0001abcd' }),
  target: RestoreTarget.ecsFiles({ instanceId: instance.id, path: '/restore' }),
});
new RestoreJob(stack, 'invoices', {
  recoveryPoint: RecoveryPoint.snapshot({ vaultId: vault.id, snapshotId: 's-0002abcd' }),
  target: RestoreTarget.ossBucket({ bucket: bucket.bucket }),
});
new RestoreJob(stack, 'documents', {
  recoveryPoint: RecoveryPoint.snapshot({ vaultId: vault.id, snapshotId: 's-0003abcd' }),
  target: RestoreTarget.nasFileSystem({ fileSystemId: files.id, createTime: files.createTime, path: '/' }),
});
new RestoreJob(stack, 'prices', {
  recoveryPoint: RecoveryPoint.snapshot({ vaultId: vault.id, snapshotId: 's-0004abcd' }),
  target: RestoreTarget.tablestoreTable({ instanceName: tables.name, tableName: 'prices' }),
});

app.synth();
