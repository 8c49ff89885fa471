import { App, TerraformStack, TerraformVariable } from 'cdktf';
import {
  ActionEvent,
  ActionFailure,
  AlirestoreProvider,
  CancelAction,
  Check,
  CheckAction,
  ComputeNestRecoveryPoint,
  ComputeNestRestoreAction,
  DbsDestination,
  DbsRecoveryPoint,
  DbsRestoreAction,
  FailurePolicy,
  RecoveryPoint,
  RestoreAction,
  RestoreJob,
  RestoreTarget,
} from 'cdktf-alicloud-restore';

/** What Terraform 1.14 and later do when they are told to; the triggers need 1.16. */

const app = new App();
const stack = new TerraformStack(app, 'actions');

new AlirestoreProvider(stack, 'alirestore', { region: 'cn-hangzhou', engine: 'Terraform v1.16.4' });

const recoveryPoint = RecoveryPoint.snapshot({ vaultId: 'v-0001abcd', snapshotId: 's-0001abcd' });
const orders = new RestoreJob(stack, 'orders', {
  recoveryPoint,
  target: RestoreTarget.ecsFiles({ instanceId: 'i-0002abcd', path: '/restore/orders' }),
  onFailure: FailurePolicy.REPORT,
});

const rows = new CheckAction(stack, 'rows', { check: Check.command({ command: ['echo', 'your own check'] }) });
orders.runAction(rows, { events: [ActionEvent.AFTER_CREATE], onFailure: ActionFailure.TAINT });

const elsewhere = new RestoreAction(stack, 'elsewhere', {
  recoveryPoint,
  target: RestoreTarget.ecsFiles({ instanceId: 'i-0003abcd', path: '/restore/orders' }),
});
orders.onFailure(elsewhere);

// By hand: terraform apply -invoke=action.alirestore_cancel.stop
new CancelAction(stack, 'stop', { restoreId: orders.id, restoreType: orders.restoreType });

const password = new TerraformVariable(stack, 'restore_password', { type: 'string', sensitive: true });
new DbsRestoreAction(stack, 'database', {
  recoveryPoint: DbsRecoveryPoint.backupSet({ backupPlanId: 'dbs-0001abcd', backupSetId: 'bs-0001abcd' }),
  destination: DbsDestination.rdsInstance({
    regionId: 'cn-hangzhou',
    instanceId: 'rm-0002abcd',
    userName: 'restore',
    password: password.stringValue,
  }),
  databases: [{ name: 'orders', newName: 'orders_drill' }],
});

new ComputeNestRestoreAction(stack, 'service', {
  recoveryPoint: ComputeNestRecoveryPoint.backup({ serviceInstanceId: 'si-0001abcd', backupId: 'backup-0001abcd' }),
  allowInPlace: true, // what the service instance holds now is lost
});

app.synth();
