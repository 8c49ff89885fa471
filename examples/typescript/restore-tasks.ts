import { App, TerraformOutput, TerraformStack, TerraformVariable } from 'cdktf';
import {
  AlirestoreProvider,
  ComputeNestRecoveryPoint,
  ComputeNestRestoreTask,
  DbsDestination,
  DbsRecoveryPoint,
  DbsRestoreTask,
  Duration,
} from 'cdktf-alicloud-restore';

/** A database, from a backup of Database Backup, and a service instance of Compute Nest. */

const app = new App();
const stack = new TerraformStack(app, 'restore-tasks');

new AlirestoreProvider(stack, 'alirestore', { region: 'cn-hangzhou' });

const password = new TerraformVariable(stack, 'restore_password', { type: 'string', sensitive: true });
password.addOverride('ephemeral', true); // so that Terraform keeps it nowhere

const orders = new DbsRestoreTask(stack, 'orders', {
  recoveryPoint: DbsRecoveryPoint.backupSet({ backupPlanId: 'dbs-0001abcd', backupSetId: 'bs-0001abcd' }),
  destination: DbsDestination.rdsInstance({
    regionId: 'cn-hangzhou',
    instanceId: 'rm-0002abcd',
    userName: 'restore',
    password: password.stringValue,
  }),
  databases: [{ name: 'orders', newName: 'orders_restored' }],
  timeout: Duration.hours(6),
});

const shop = new ComputeNestRestoreTask(stack, 'shop', {
  recoveryPoint: ComputeNestRecoveryPoint.backup({ serviceInstanceId: 'si-0001abcd', backupId: 'backup-0001abcd' }),
  allowInPlace: true, // what the service instance holds now is lost
});

for (const task of [orders, shop]) {
  new TerraformOutput(stack, `${task.node.id}-restored`, { value: task.summary });
}

app.synth();
