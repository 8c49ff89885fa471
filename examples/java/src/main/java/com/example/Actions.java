package com.example;

import com.hashicorp.cdktf.App;
import com.hashicorp.cdktf.TerraformStack;
import com.hashicorp.cdktf.TerraformVariable;
import io.github.cdktfalicloudrestore.ActionEvent;
import io.github.cdktfalicloudrestore.ActionFailure;
import io.github.cdktfalicloudrestore.ActionTriggerProps;
import io.github.cdktfalicloudrestore.AlirestoreProvider;
import io.github.cdktfalicloudrestore.CancelAction;
import io.github.cdktfalicloudrestore.Check;
import io.github.cdktfalicloudrestore.CheckAction;
import io.github.cdktfalicloudrestore.CommandCheckProps;
import io.github.cdktfalicloudrestore.ComputeNestBackupProps;
import io.github.cdktfalicloudrestore.ComputeNestRecoveryPoint;
import io.github.cdktfalicloudrestore.ComputeNestRestoreAction;
import io.github.cdktfalicloudrestore.DbsBackupSetProps;
import io.github.cdktfalicloudrestore.DbsDatabase;
import io.github.cdktfalicloudrestore.DbsDestination;
import io.github.cdktfalicloudrestore.DbsRecoveryPoint;
import io.github.cdktfalicloudrestore.DbsRestoreAction;
import io.github.cdktfalicloudrestore.EcsFilesTargetProps;
import io.github.cdktfalicloudrestore.FailurePolicy;
import io.github.cdktfalicloudrestore.RdsInstanceDestinationProps;
import io.github.cdktfalicloudrestore.RecoveryPoint;
import io.github.cdktfalicloudrestore.RestoreAction;
import io.github.cdktfalicloudrestore.RestoreJob;
import io.github.cdktfalicloudrestore.RestoreTarget;
import io.github.cdktfalicloudrestore.SnapshotProps;
import java.util.List;
import software.constructs.Construct;

/** What Terraform 1.14 and later do when they are told to; the triggers need 1.16. */
public class Actions extends TerraformStack {
    public Actions(Construct scope, String id) {
        super(scope, id);

        AlirestoreProvider.Builder.create(this, "alirestore").region("cn-hangzhou").engine("Terraform v1.16.4").build();

        RecoveryPoint recoveryPoint = RecoveryPoint.snapshot(
            SnapshotProps.builder().vaultId("v-0001abcd").snapshotId("s-0001abcd").build());
        RestoreJob orders = RestoreJob.Builder.create(this, "orders")
            .recoveryPoint(recoveryPoint)
            .target(RestoreTarget.ecsFiles(
                EcsFilesTargetProps.builder().instanceId("i-0002abcd").path("/restore/orders").build()))
            .onFailure(FailurePolicy.REPORT)
            .build();

        CheckAction rows = CheckAction.Builder.create(this, "rows")
            .check(Check.command(CommandCheckProps.builder().command(List.of("echo", "your own check")).build()))
            .build();
        orders.runAction(rows, ActionTriggerProps.builder()
            .events(List.of(ActionEvent.AFTER_CREATE))
            .onFailure(ActionFailure.TAINT)
            .build());

        RestoreAction elsewhere = RestoreAction.Builder.create(this, "elsewhere")
            .recoveryPoint(recoveryPoint)
            .target(RestoreTarget.ecsFiles(
                EcsFilesTargetProps.builder().instanceId("i-0003abcd").path("/restore/orders").build()))
            .build();
        orders.onFailure(elsewhere);

        // By hand: terraform apply -invoke=action.alirestore_cancel.stop
        CancelAction.Builder.create(this, "stop")
            .restoreId(orders.getId())
            .restoreType(orders.getRestoreType())
            .build();

        TerraformVariable password =
            TerraformVariable.Builder.create(this, "restore_password").type("string").sensitive(true).build();
        DbsRestoreAction.Builder.create(this, "database")
            .recoveryPoint(DbsRecoveryPoint.backupSet(
                DbsBackupSetProps.builder().backupPlanId("dbs-0001abcd").backupSetId("bs-0001abcd").build()))
            .destination(DbsDestination.rdsInstance(RdsInstanceDestinationProps.builder()
                .regionId("cn-hangzhou")
                .instanceId("rm-0002abcd")
                .userName("restore")
                .password(password.getStringValue())
                .build()))
            .databases(List.of(DbsDatabase.builder().name("orders").newName("orders_drill").build()))
            .build();

        ComputeNestRestoreAction.Builder.create(this, "service")
            .recoveryPoint(ComputeNestRecoveryPoint.backup(ComputeNestBackupProps.builder()
                .serviceInstanceId("si-0001abcd")
                .backupId("backup-0001abcd")
                .build()))
            .allowInPlace(true) // what the service instance holds now is lost
            .build();
    }

    public static void main(String[] args) {
        App app = new App();
        new Actions(app, "actions");
        app.synth();
    }
}
